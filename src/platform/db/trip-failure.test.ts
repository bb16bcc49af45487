import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silent } from '#test/cluster.ts';
import { clusterFacts, newDatabase } from '#test/house.ts';
import { stretchWire } from '#test/wire.ts';
import type { Wire } from '#test/wire.ts';
import { StoreUnreachable } from './failure.ts';
import { openPool } from './pools.ts';
import { readTrip, sql, writeTrip } from './trip.ts';

const enter = sql<{ who: string }>`select 'somebody' as who`;
const one = sql<{ one: number }>`select 1 as one`;

let target: { host: string; port: number; user: string; database: string };
let wire: Wire;
let pool: Pool;
const store = { get pool() { return pool; }, counters: { roundTrips: 0, statements: 0, readTrips: 0, writeTrips: 0, retries: 0 } };

beforeAll(async () => {
  const database = new URL(await newDatabase('empty')).pathname.slice(1);
  target = { ...await clusterFacts(), user: 'rooftop', database };
});

beforeEach(async () => {
  wire = await stretchWire(target);
  pool = openPool({ ...target, host: wire.host }, { label: 'failure test' }, { max: 1, pipeline: true }, silent);
  await pool.query('create table if not exists thing (id int); truncate thing');
});

afterEach(async () => {
  await pool.end();
  await wire.close();
});

/** Does something over a way that nothing disturbs. */
async function straight<Result>(work: (other: Pool) => Promise<Result>): Promise<Result> {
  const other = openPool(target, { label: 'undisturbed' }, { max: 1, pipeline: false }, silent);
  return work(other).finally(() => other.end());
}

const endMyself = sql`select pg_terminate_backend(pg_backend_pid())`;

describe('a connection that breaks', () => {
  it('fails a read as store-unreachable, and the next one gets a new connection', async () => {
    const broken = readTrip(store, enter, (trip) => Promise.all([trip.all(one), trip.all(endMyself), trip.all(one)]));
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable', outcome: 'nothing-saved' });
    expect(await readTrip(store, enter, (trip) => trip.all(one))).toEqual([{ one: 1 }]);
  });

  it('does not end the process when it breaks while nobody uses it', async () => {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    await straight((other) => other.query('select pg_terminate_backend($1)', [rows[0]?.pid]));
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
    wire[cut]('commit\0');
    const broken = writeTrip(store, enter, async (trip, entry) => {
      await entry;
      void trip.run(sql`insert into thing values (1)`);
    });
    await expect(broken).rejects.toMatchObject({ code: 'store-unreachable', outcome: 'unknown' });
    expect(await straight((other) => other.query('select from thing'))).toMatchObject({ rowCount: saved });
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
