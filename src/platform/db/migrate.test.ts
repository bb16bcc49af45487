import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, silent } from '#test/cluster.ts';
import type { ClusterFacts } from '#test/cluster.ts';
import { clusterFacts, newDatabase } from '#test/house.ts';
import { migrate } from './migrate.ts';
import { openStore } from './open.ts';
import { refuseUnsafeRole } from './safe-role.ts';

const THINGS = '-- 0001 things\n-- What: things. Why: for tests.\ncreate table thing (id int primary key);\n';
const MORE = '-- 0002 more\nalter table thing add column more text;\n';

let folder: string;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rooftop-migrations-'));
  write('0001-things.sql', THINGS);
  url = await newDatabase('empty');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(mode: 'on' | 'off' = 'on', at = url): Promise<string[]> {
  return migrate({ address: { connectionString: at }, mode, folder }, silent);
}

async function ask<Row>(query: string, at = url): Promise<Row[]> {
  const client = new Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  it('are applied once, in order, and owned by rooftop_owner', async () => {
    write('0002-more.sql', MORE);
    expect(await run()).toEqual(['0001-things.sql', '0002-more.sql']);
    expect(await run()).toEqual([]);
    expect(await ask(`select tableowner from pg_tables where tablename = 'thing'`)).toEqual([{ tableowner: 'rooftop_owner' }]);
  });

  it('are applied once when several nodes start at the same moment', async () => {
    write('0002-more.sql', MORE);
    const nodes = await Promise.all([run(), run(), run()]);
    expect(nodes.flat().sort()).toEqual(['0001-things.sql', '0002-more.sql']);
  });

  it('stop at the first that fails, which leaves nothing behind and is named with its line', async () => {
    write('0002-more.sql', '-- 0002 more\ncreate table other (id int);\nselect wrong;\n');
    await expect(run()).rejects.toThrow('0002-more.sql, line 3, failed: column "wrong" does not exist');
    expect(await ask(`select to_regclass('other') as other, to_regclass('thing')::text as thing`)).toEqual([{ other: null, thing: 'thing' }]);
    write('0002-more.sql', MORE);
    expect(await run()).toEqual(['0002-more.sql']);
  });

  it('may not end the transaction they run in', async () => {
    write('0002-more.sql', '-- 0002 more\ncreate table other (id int); commit;\n');
    await expect(run()).rejects.toThrow('ends its own transaction');
  });

  it.each([
    ['a changed file', () => write('0001-things.sql', `${THINGS}-- later thought\n`), 'migration-changed'],
    ['a database newer than the code', () => rmSync(join(folder, '0001-things.sql')), 'database-newer-than-code'],
    ['a file slipped in behind', () => write('0000-early.sql', '-- 0000 early\n'), 'migration-out-of-order'],
    ['two files with one number', () => write('0001-again.sql', '-- 0001 again\n'), 'migrations-unusable'],
    ['a file that does not say why', () => write('0002-more.sql', 'select 1;\n'), 'migrations-unusable'],
    ['a file with another kind of name', () => write('2-more.sql', MORE), 'migrations-unusable'],
  ])('refuse %s', async (_, change, code) => {
    await run();
    change();
    await expect(run()).rejects.toMatchObject({ code });
  });

  it('do not mind line endings', async () => {
    await run();
    write('0001-things.sql', THINGS.replaceAll('\n', '\r\n'));
    expect(await run()).toEqual([]);
  });

  it('only look when they are off', async () => {
    await expect(run('off')).rejects.toMatchObject({ code: 'database-older-than-code' });
    await run();
    expect(await run('off')).toEqual([]);
    write('0002-more.sql', MORE);
    await expect(run('off')).rejects.toThrow('lacks 1 migration(s), from 0002-more.sql on');
  });
});

describe('an external database', () => {
  let facts: ClusterFacts;
  beforeAll(async () => { facts = await clusterFacts(); });

  /** A user without superuser rights who owns a database and reaches it over TCP with a password. */
  async function outsider(name: string, rights: string): Promise<string> {
    await asSuperuser(facts, 'postgres', `create role ${name} login password 'secret' nosuperuser ${rights}`, `create database ${name} owner ${name}`);
    return `postgres://${name}:secret@127.0.0.1:${facts.port}/${name}`;
  }

  it('whose user may not prepare it gets three lines to run, and they are enough', async () => {
    const at = await outsider('plain', 'nocreaterole');
    const refusal = await run('on', at).catch((error: Error) => error);
    expect(refusal).toMatchObject({ code: 'database-roles-missing' });
    const lines = (refusal as Error).message.split('\n').filter((line) => line.startsWith('  ')).map((line) => line.trim());
    expect(lines).toEqual([
      'create role rooftop_owner nologin; create role rooftop_app nologin;',
      'grant rooftop_owner, rooftop_app to "plain";',
      'alter database "plain" owner to rooftop_owner;',
    ]);
    await asSuperuser(facts, 'postgres', ...lines.slice(1)); // The roles are there: the template needed them.
    const nodes = await Promise.all([run('on', at), run('on', at)]);
    expect(nodes.flat()).toEqual(['0001-things.sql']);
  });

  it('serves over TCP as the bound role, with our settings beside those of the URL', async () => {
    const at = await outsider('creator', 'createrole');
    await asSuperuser(facts, 'postgres', 'grant rooftop_owner, rooftop_app to creator with inherit false, set true');
    const store = await openStore({ databaseUrl: `${at}?options=-c%20work_mem%3D7MB`, dataFolder: '' }, silent);
    const { rows } = await store.pool.query(`select current_user as role, current_setting('work_mem') as memory,
      current_setting('TimeZone') as zone, current_setting('statement_timeout') as patience`);
    expect(rows).toEqual([{ role: 'rooftop_app', memory: '7MB', zone: 'UTC', patience: '30s' }]);
    expect(store.kind).toBe('external');
    await store.close();
  });

  it('is refused while row security would not bind the serving role', async () => {
    await run();
    const name = new URL(url).pathname.slice(1);
    await asSuperuser(facts, name, 'alter table thing owner to rooftop_app');
    await expect(refuseUnsafeRole({ connectionString: url })).rejects.toThrow('rooftop_app owns public.thing');
  });
});
