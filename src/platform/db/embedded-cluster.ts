import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './embedded-binaries.ts';
import { hasName, idsOf } from './embedded-identity.ts';
import type { Identity } from './embedded-identity.ts';
import { StoreRefused, textOf } from './failure.ts';

/** The bootstrap superuser of the embedded database: founds it, and never serves. */
export const SUPERUSER = 'postgres';

/** A clean environment: PostgreSQL must not read this user's PG… variables or locale. Windows needs its own. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return process.platform === 'win32' ? process.env : { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

/** The version of the delivered server, such as '18.4'; refuses when it does not run on this system. */
export async function serverVersion(binaries: Binaries, identity: Identity): Promise<string> {
  try {
    const said = await run(binaries.postgres, ['--version'], identity);
    return /\d+(\.\d+)*/.exec(said)?.[0] ?? '';
  } catch (error) {
    throw new StoreRefused('embedded-postgresql-does-not-run',
      `The built-in PostgreSQL does not run on this system (${textOf(error).trim()}). It needs glibc: on Alpine and ` +
      'other systems without it, set DATABASE_URL to a PostgreSQL 15 or newer.');
  }
}

/** Founds the database in `cluster` unless it is there. An interrupted founding leaves nothing that looks whole. */
export async function ensureCluster(cluster: string, binaries: Binaries, identity: Identity, version: string): Promise<boolean> {
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    refuseOtherMajor(cluster, readFileSync(versionFile, 'utf8').trim(), version);
    return false;
  }
  if (!hasName(identity)) throw nameless(identity);
  clearDrafts(cluster);
  const draft = mkdtempSync(draftPrefix(cluster));
  const ids = idsOf(identity);
  if (ids !== undefined) chownSync(draft, ids.uid, ids.gid);
  await run(binaries.initdb, initdbArguments(draft), identity);
  renameSync(draft, cluster);
  return true;
}

function draftPrefix(cluster: string): string {
  return `${cluster}.draft-`;
}

/** What killed foundings left. An initdb that outlived its Rooftop may still write to its own; the next start gets it. */
function clearDrafts(cluster: string): void {
  const prefix = basename(draftPrefix(cluster));
  for (const name of readdirSync(dirname(cluster)).filter((found) => found.startsWith(prefix))) {
    try {
      rmSync(join(dirname(cluster), name), { recursive: true, force: true });
    } catch {
      // Being written at this moment.
    }
  }
}

/** Where access goes over TCP (Windows has no private sockets) the password of the database, made once. */
export function passwordIn(home: string): string | undefined {
  if (process.platform !== 'win32') return undefined;
  const file = passwordFile(home);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function passwordFile(home: string): string {
  return join(home, 'database.password');
}

/**
 * The builtin C.UTF-8 locale sorts the same on every machine and never changes under an index. Only the owner of the
 * folder and root reach the socket, so it needs no password; over TCP one is asked.
 */
function initdbArguments(draft: string): string[] {
  const access = process.platform === 'win32' ? [`--pwfile=${passwordFile(join(draft, '..'))}`] : [];
  return ['-D', draft, '-U', SUPERUSER, '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    '--auth-local=trust', '--auth-host=scram-sha-256', ...access];
}

async function run(program: string, given: string[], identity: Identity): Promise<string> {
  const settings = { ...idsOf(identity), cwd: '/', env: serverEnvironment() };
  const { stdout } = await promisify(execFile)(program, given, settings);
  return stdout;
}

function refuseOtherMajor(cluster: string, found: string, version: string): void {
  if (version.startsWith(`${found}.`)) return;
  throw new StoreRefused('database-of-another-version',
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Rooftop brings ${version}. ` +
    'Export with the Rooftop that made it and import here.');
}

function nameless(identity: Identity): StoreRefused {
  return new StoreRefused('user-without-name',
    `PostgreSQL cannot found a database as ${identity.name}: the system knows no name for this user. ` +
    'Add a line for it to /etc/passwd, start as another user, or set DATABASE_URL.');
}
