import type { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silent } from '#test/cluster.ts';
import { clusterFacts, newDatabase } from '#test/house.ts';
import { stretchWire } from '#test/wire.ts';
import type { Wire } from '#test/wire.ts';
import { asStoreFailure, isStaleStatement, isWorthAnotherTry, StoreUnreachable } from './failure.ts';
import { openPool } from './pools.ts';
import { readTrip, sql, writeTrip } from './trip.ts';

const enter = sql<{ who: string }>`select 'somebody' as who`;
const one = sql<{ one: number }>`select 1 as one`;

let wire: Wire;
let pool: Pool;
const store = { get pool() { return pool; }, counters: { roundTrips: 0, statements: 0, readTrips: 0, writeTrips: 0, retries: 0 } };

beforeEach(async () => {
  const database = new URL(await newDatabase('empty')).pathname.slice(1);
  const { host, port } = await clusterFacts();
  wire = await stretchWire({ host, port });
  pool = openPool({ host: wire.host, port, user: 'rooftop', database }, { label: 'failure test' }, { max: 1, pipeline: true }, silent);
  await pool.query('create table thing (id int)');
});

afterEach(async () => {
  await pool.end().catch(() => {});
  await wire.close();
});

const endMyself = sql`select pg_terminate_backend(pg_backend_pid())`;

describe('a connection that breaks', () => {
  it('fails a read as store-unreachable, and the next one gets a new connection', async () => {
    const broken = readTrip(store, enter, (trip) => Promise.all([trip.all(one), trip.all(endMyself), trip.all(one)]));
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable', outcome: 'nothing-saved' });
    expect(await readTrip(store, enter, (trip) => trip.all(one))).toEqual([{ one: 1 }]);
  });

  it('does not end the process when it breaks while nobody uses it', async () => {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const url = new URL(await newDatabase('empty'));
    const other = openPool({ connectionString: url.href }, { label: 'other' }, { max: 1, pipeline: false }, silent);
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await other.end();
    await expect.poll(() => pool.totalCount).toBe(0);
    expect(await readTrip(store, enter, (trip) => trip.all(one))).toEqual([{ one: 1 }]);
  });

  it('before commit was sent saved nothing, and says so', async () => {
    const broken = writeTrip(store, enter, async (trip) => {
      await trip.run(sql`insert into thing values (1)`);
      await trip.all(endMyself);
    });
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable', outcome: 'nothing-saved' });
  });

  it.each([
    ['on its way to the server', 'cutAt', 0],
    ['on the way back', 'cutAfter', 1],
  ] as const)('with a commit %s leaves the outcome unknown, and says so', async (_, cut, saved) => {
    await pool.query('select 1');
    wire[cut]('commit');
    const broken = writeTrip(store, enter, async (trip, entry) => {
      await entry;
      void trip.run(sql`insert into thing values (1)`);
    });
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable', outcome: 'unknown' });
    wire[cut]('');
    await wire.close();
    const { host, port } = await clusterFacts();
    const straight = openPool({ host, port, user: 'rooftop', database: pool.options.database ?? '' }, { label: 'look' }, { max: 1, pipeline: false }, silent);
    expect((await straight.query('select 1 from thing')).rowCount).toBe(saved);
    await straight.end();
    wire = await stretchWire({ host, port });
  });

  it('cannot even be opened when the server is away: also store-unreachable', async () => {
    const away = openPool({ host: '/nowhere', port: 1, user: 'x', database: 'x' }, { label: 'away' }, { max: 1, pipeline: true }, silent);
    await expect(readTrip({ ...store, pool: away }, enter, async () => 1)).rejects.toBeInstanceOf(StoreUnreachable);
    await away.end();
  });
});

describe('a prepared statement that no longer fits', () => {
  it('is forgotten with its connection, and the trip runs again', async () => {
    const all = sql<Record<string, number>>`select * from thing`;
    const read = () => readTrip(store, enter, (trip) => trip.all(all));
    await pool.query('insert into thing values (1)');
    for (let sightings = 0; sightings < 3; sightings += 1) expect(await read()).toEqual([{ id: 1 }]);
    await pool.query('alter table thing add column more int not null default 2');
    expect(await read()).toEqual([{ id: 1, more: 2 }]);
    expect(store.counters.retries).toBeGreaterThan(0);
  });
});

describe('what an error means', () => {
  const coded = (code: string, message = '') => Object.assign(new Error(message), { code });

  it.each([
    ['57P01', true], ['57P03', true], ['08006', true], ['ECONNREFUSED', true], ['ENOENT', true], ['53300', true],
    ['23505', false], ['22012', false], ['RT401', false],
  ])('%s means unreachable: %s', (code, unreachable) => {
    expect(asStoreFailure(coded(code), 'nothing-saved') instanceof StoreUnreachable).toBe(unreachable);
  });

  it('knows what to try again and what to forget', () => {
    expect(['40001', '40P01', '23505'].map((code) => isWorthAnotherTry(coded(code)))).toEqual([true, true, false]);
    expect(isStaleStatement(coded('0A000', 'cached plan must not change result type'))).toBe(true);
    expect(isStaleStatement(coded('0A000', 'something else'))).toBe(false);
  });
});
