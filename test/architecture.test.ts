import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contracts, features } from '#features/index.ts';
import { filesBelow, functionSizes, notPlain, root, sources, type Source } from './architecture-source.ts';

/** The rules of the house (docs/architecture.md), as a test: a broken one fails with its own sentence. */
const all = sources();
const written = all.filter((source) => !source.isGenerated);
const code = written.filter((source) => !source.isTest);
const featureNames = features.map((feature) => feature.name);

const roomOf = (path: string) => path.split('/')[1]!;
const featureOf = (path: string) => /^src\/(?:web\/)?features\/([^/]+)\//.exec(path)?.[1] ?? null;
const fileOf = (path: string) => path.split('/').at(-1)!;
const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(folder));
const isPackage = (place: string) => !within(place, 'src/', 'test/');

/** Every import of the chosen files that the rule does not permit, as `file → import`. */
function broken(from: (path: string) => boolean, permits: (place: string, source: Source) => boolean): string[] {
  return code.filter((source) => from(source.path))
    .flatMap((source) => source.imports.filter((place) => !permits(place, source)).map((place) => `${source.path} → ${place}`));
}

describe('the arrow', () => {
  it('the rule book imports nothing but itself', () => {
    expect(broken((path) => within(path, 'src/domain/'), (place) => within(place, 'src/domain/'))).toEqual([]);
  });

  it('a contract sees TypeBox, the contract words, the rule book and the shapes of earlier contracts', () => {
    const permits = (place: string) => place === 'typebox' || place === 'src/platform/contract.ts' || within(place, 'src/domain/') || /^src\/features\/[^/]+\/contract\.ts$/.test(place);
    expect(broken((path) => within(path, 'src/features/') && fileOf(path) === 'contract.ts', permits)).toEqual([]);
  });

  it('the platform knows no feature and no page', () => {
    expect(broken((path) => within(path, 'src/platform/'), (place) => isPackage(place) || within(place, 'src/platform/', 'src/domain/'))).toEqual([]);
  });

  it('a feature calls only earlier features, and never another one\'s store', () => {
    const permits = (place: string, source: Source) => {
      const other = featureOf(place);
      if (other === null || within(place, 'src/web/')) return !within(place, 'src/web/', 'src/cli/');
      const own = featureOf(source.path);
      if (own === other) return true;
      return !/^store/.test(fileOf(place)) && featureNames.indexOf(other) < featureNames.indexOf(own ?? '');
    };
    expect(broken((path) => within(path, 'src/features/') && path !== 'src/features/index.ts', permits)).toEqual([]);
  });

  it('a store holds SQL: it imports no verb; of other features only the column lists in their shapes', () => {
    const permits = (place: string, source: Source) => isPackage(place) || within(place, 'src/domain/', 'src/platform/') || /^shape/.test(fileOf(place)) || (featureOf(place) === featureOf(source.path) && /^store/.test(fileOf(place)));
    expect(broken((path) => within(path, 'src/features/') && /^store(-.*)?\.ts$/.test(fileOf(path)), permits)).toEqual([]);
  });

  it('only the http door imports Fastify, only the kit imports its component library', () => {
    expect(broken((path) => !within(path, 'src/platform/http/', 'src/platform/process.ts', 'src/cli/'), (place) => !/^@?fastify/.test(place))).toEqual([]);
    expect(broken((path) => !within(path, 'src/web/ui/'), (place) => place !== 'react-aria-components')).toEqual([]);
  });

  it('the web sees the rule book and itself, never the server', () => {
    expect(broken((path) => within(path, 'src/web/'), (place) => isPackage(place) || within(place, 'src/web/', 'src/domain/') || place === 'package.json')).toEqual([]);
  });

  it('the kit and the charts take values and give callbacks: no data, no router, no client', () => {
    const permits = (place: string) => (isPackage(place) ? !/^@tanstack\/react-(query|router)$|^openapi-fetch$/.test(place) : within(place, 'src/web/ui/', 'src/web/charts/', 'src/domain/'));
    expect(broken((path) => within(path, 'src/web/ui/', 'src/web/charts/'), permits)).toEqual([]);
  });

  it('a web feature does not import another one; only the overview composes them', () => {
    const permits = (place: string, source: Source) => {
      const other = within(place, 'src/web/features/') ? featureOf(place) : null;
      return other === null || other === featureOf(source.path) || featureOf(source.path) === 'overview';
    };
    expect(broken((path) => within(path, 'src/web/features/'), permits)).toEqual([]);
  });

  it('doors are derived: command line and routes import features by their index, not their stores', () => {
    expect(broken((path) => within(path, 'src/cli/'), (place) => !/^src\/features\/[^/]+\/store/.test(place))).toEqual([]);
  });
});

describe('rooms', () => {
  it('a file stops at 250 lines, a test at 400', () => {
    expect(written.filter((source) => source.lines > (source.isTest ? 400 : 250)).map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
  });

  it('files stay small: half of them at most 60 lines, nine of ten at most 160', () => {
    const sizes = code.map((source) => source.lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(165);
  });

  it('a function stops at 60 lines', () => {
    expect(code.flatMap(functionSizes).filter((each) => each.lines > 60).map((each) => `${each.path} ${each.name}: ${each.lines}`)).toEqual([]);
  });

  it('there are no barrels: a file that only passes others on', () => {
    const isBarrel = (text: string) => text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\*|\/\*)/.test(line)).every((line) => /^export .* from /.test(line));
    expect(code.filter((source) => isBarrel(source.text)).map((source) => source.path)).toEqual([]);
  });
});

describe('names', () => {
  const NOT_USED = /(^|[-/])(manager|helper|util|utils|helpers|common|misc|data|info|base|impl|dto|service)([-./]|$)/;

  it('say what a thing is: no drawer words, all in kebab-case', () => {
    const paths = written.map((source) => source.path);
    expect(paths.filter((path) => NOT_USED.test(path))).toEqual([]);
    expect(paths.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });

  it('one word per thing: contract, command, path folder and feature agree', () => {
    expect(contracts.filter((contract) => !featureNames.includes(contract.id.split('.')[0]!)).map((contract) => contract.id)).toEqual([]);
    expect(new Set(contracts.map((contract) => contract.id)).size).toBe(contracts.length);
  });

  it('every contract that is written is answered', () => {
    const answered = new Set(contracts.map((contract) => contract.id));
    const declared = code.filter((source) => fileOf(source.path) === 'contract.ts').flatMap((source) => [...source.text.matchAll(/^\s+id: '([\w.-]+)'/gm)].map((match) => match[1]!));
    expect(declared.filter((id) => !answered.has(id))).toEqual([]);
  });

  it('every feature introduces itself in a README and names what it owns', () => {
    const silent = featureNames.filter((name) => !existsSync(join(root, 'src/features', name, 'README.md')) || !/\*\*Owns\*\*/.test(readme(name)));
    expect(silent).toEqual([]);
  });
});

describe('write at home', () => {
  const owned = new Map(featureNames.map((name) => [name, ownedTables(name)]));
  /** Written by the platform for every feature: the journal, remembered replies, and letters. */
  const PLATFORM = ['journal', 'idempotency', 'outbox'];

  it('a feature writes only the tables it owns', () => {
    const strangers = code.filter((source) => within(source.path, 'src/features/')).flatMap((source) => {
      const own = owned.get(featureOf(source.path) ?? '') ?? [];
      return tablesWritten(source.text).filter((table) => !own.includes(table)).map((table) => `${source.path} writes ${table}`);
    });
    expect(strangers).toEqual([]);
  });

  it('every table has exactly one home', () => {
    const tables = readFileSync(join(root, 'src/platform/db/tables.ts'), 'utf8').match(/export interface Tables \{([^}]*)\}/)![1]!
      .match(/^\s+'?([\w.]+)'?:/gm)!.map((line) => line.replace(/[\s':]/g, '')).filter((table) => !/^(auth|door|pgboss)\.|^migration$/.test(table));
    const homes = (table: string) => [...owned].filter(([, own]) => own.includes(table)).map(([name]) => name);
    expect(tables.filter((table) => !PLATFORM.includes(table) && homes(table).length !== 1).map((table) => `${table}: ${homes(table).join(', ') || 'no home'}`)).toEqual([]);
  });

  function tablesWritten(text: string): string[] {
    const builder = [...text.matchAll(/(?:insertInto|updateTable|deleteFrom)\('([\w.]+)'/g)].map((match) => match[1]!);
    const raw = [...text.matchAll(/(?:insert into|update|delete from)\s+([a-z_]+)(?=\s+(?:set|select|where|using|as\b|\(|\w+\s+set)|\s*\()/g)].map((match) => match[1]!);
    return [...new Set([...builder, ...raw])].filter((table) => !table.startsWith('auth.'));
  }
});

describe('plain TypeScript', () => {
  it('no any, no enum, no default export, no suppressed error', () => {
    expect(written.filter((source) => !source.path.endsWith('.d.ts')).flatMap(notPlain)).toEqual([]);
  });

  it('nothing is left for later', () => {
    expect(written.filter((source) => /\b(TODO|FIXME|XXX)\b/.test(source.text)).map((source) => source.path)).toEqual([]);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };

  it('every version is exact', () => {
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) => Object.entries(manifest[group]!));
    expect(groups.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('every optional package is in the lock at its version, for every platform: npm skips a missing one without a word', () => {
    const missing = Object.entries(manifest.optionalDependencies!).filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
    expect(missing).toEqual([]);
  });

  it('migrations are numbered without a gap and say what and why', () => {
    const files = filesBelow(join(root, 'migrations')).map(fileOf);
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index));
    expect(files.filter((name) => !/^-- \d{4} .*\n-- What: [\s\S]*-- Why/.test(readFileSync(join(root, 'migrations', name), 'utf8')))).toEqual([]);
  });

  it('no file names a room that does not exist', () => {
    const rooms = new Set(['domain', 'features', 'platform', 'cli', 'web', 'mcp', 'rooftop.ts']);
    expect([...new Set(all.map((source) => roomOf(source.path)))].filter((room) => !rooms.has(room))).toEqual([]);
  });
});

function readme(name: string): string {
  const place = join(root, 'src/features', name, 'README.md');
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}

/** The tables a README says the feature owns: the words in backticks on its "Owns" line. */
function ownedTables(name: string): string[] {
  return [...(/\*\*Owns\*\*([^\n]*)/.exec(readme(name))?.[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1]!);
}
