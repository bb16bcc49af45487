import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clusterFacts, newDatabase } from '#test/house.ts';
import { silent } from '#test/cluster.ts';
import { stretchWire } from '#test/wire.ts';
import type { Wire } from '#test/wire.ts';
import { openPool } from './pools.ts';
import { readTrip, sql, writeTrip } from './trip.ts';
import type { Counters, Trip } from './trip.ts';
import type { Pool } from 'pg';

type Store = { pool: Pool; counters: Counters };

const enter = sql<{ who: string }>`select 'somebody' as who`;
const fail = sql<{ one: number }>`select 1 / 0 as one`;
const numbers = (upTo: number) => sql<{ n: number }>`select generate_series(1, ${upTo}::int) as n`;
const add = (id: number) => sql`insert into thing (id) values (${id})`;
const count = sql<{ things: number }>`select count(*) as things from thing`;

let wire: Wire;
let store: Store;

beforeAll(async () => {
  const database = new URL(await newDatabase('empty')).pathname.slice(1);
  const { host, port } = await clusterFacts();
  wire = await stretchWire({ host, port });
  const address = { host: wire.host, port, user: 'rooftop', database };
  const pool = openPool(address, { label: 'trip test', statementTimeout: 5_000 }, { max: 4, pipeline: true }, silent);
  store = { pool, counters: { roundTrips: 0, statements: 0, readTrips: 0, writeTrips: 0, retries: 0 } };
  await pool.query('create table thing (id int primary key, twin int references thing (id) deferrable initially deferred)');
});

afterAll(async () => {
  await store.pool.end();
  await wire.close();
});

beforeEach(async () => { await store.pool.query('truncate thing'); });

/** How many round trips the wire saw while this ran. */
async function turnsOf<Result>(run: () => Promise<Result>): Promise<{ turns: number; result: Result }> {
  const before = wire.turns();
  const result = await run();
  return { turns: wire.turns() - before, result };
}

async function things(): Promise<number> {
  return (await store.pool.query<{ things: number }>('select count(*) as things from thing')).rows[0]?.things ?? -1;
}

describe('a read', () => {
  it('asks begin, enter and three questions in one round trip', async () => {
    const { turns, result } = await turnsOf(() => readTrip(store, enter, async (trip, entry) => {
      const [all, one, total] = [trip.all(numbers(3)), trip.one(numbers(1)), trip.one(count)];
      return { ...await entry, all: await all, one: await one, total: await total };
    }));
    expect(result).toEqual({ who: 'somebody', all: [{ n: 1 }, { n: 2 }, { n: 3 }], one: { n: 1 }, total: { things: 0 } });
    expect(turns).toBe(1);
  });

  it('costs a second round trip when a question waits for an answer', async () => {
    const { turns } = await turnsOf(() => readTrip(store, enter, async (trip, entry) => {
      await entry;
      return trip.all(numbers(2));
    }));
    expect(turns).toBe(2);
  });

  it('counts itself: statements with begin, enter and commit, and no wait for the commit', async () => {
    const costs: object[] = [];
    await readTrip(store, enter, (trip) => trip.all(numbers(2)), { onCost: (cost) => costs.push({ ...cost }) });
    expect(costs).toEqual([{ roundTrips: 1, statements: 4 }]);
  });

  it('sees one moment, whatever others write meanwhile', async () => {
    const seen = await readTrip(store, enter, async (trip) => {
      const before = await trip.one(count);
      await writeTrip(store, enter, async (other) => { void other.run(add(1)); });
      return [before, await trip.one(count)];
    });
    expect(seen).toEqual([{ things: 0 }, { things: 0 }]);
    expect(await things()).toBe(1);
  });

  it('cannot write', async () => {
    await expect(readTrip(store, enter, (trip) => trip.run(add(1)))).rejects.toMatchObject({ code: '25006' });
  });

  it('is refused by its enter query, and says why', async () => {
    const nobody = sql<{ who: string }>`select 'x' as who from pg_sleep(0) where false`;
    await expect(readTrip(store, nobody, (_, entry) => entry)).rejects.toThrow('has to answer one row');
    await expect(readTrip(store, fail, (trip) => trip.all(numbers(1)))).rejects.toMatchObject({ code: '22012' });
  });
});

describe('a write', () => {
  it('loads in one round trip and saves with its commit in the second', async () => {
    const { turns, result } = await turnsOf(() => writeTrip(store, enter, async (trip) => {
      const before = await trip.one(count);
      void trip.run(add(1));
      void trip.run(add(2));
      return before;
    }));
    expect(result).toEqual({ things: 0 });
    expect(turns).toBe(2);
    expect(await things()).toBe(2);
  });

  it('answers how many rows were written', async () => {
    const written = await writeTrip(store, enter, (trip) => trip.run(sql`insert into thing select generate_series(1, 7)`));
    expect(written).toBe(7);
  });

  it('fails with the write nobody waited for, and saves nothing', async () => {
    const twice = writeTrip(store, enter, async (trip) => {
      void trip.run(add(1));
      void trip.run(add(1));
      void trip.run(add(2));
      return 'saved';
    });
    await expect(twice).rejects.toMatchObject({ code: '23505', sql: 'insert into thing (id) values ($1)' });
    expect(await things()).toBe(0);
  });

  it('fails when the commit itself fails', async () => {
    const dangling = writeTrip(store, enter, async (trip) => { void trip.run(sql`insert into thing values (1, 99)`); });
    await expect(dangling).rejects.toMatchObject({ code: '23503' });
    expect(await things()).toBe(0);
  });

  it('rolls back what the work threw away or does not want kept', async () => {
    const thrown = writeTrip(store, enter, async (trip) => {
      void trip.run(add(1));
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    const refused = await writeTrip(store, enter, async (trip) => {
      void trip.run(add(2));
      return { allowed: false };
    }, { keep: (verdict) => verdict.allowed });
    expect(refused).toEqual({ allowed: false });
    expect(await things()).toBe(0);
  });

  it('does not take a COMMIT for saved that answers ROLLBACK', async () => {
    const { pool } = store;
    const deaf = { counters: store.counters, pool: { connect: async () => lying(await pool.connect()) } as unknown as Pool };
    const saved = writeTrip(deaf, enter, async (trip) => { void trip.run(fail); });
    await expect(saved).rejects.toThrow('answered ROLLBACK');
  });

  it('runs again after a serialization failure, as often as it is told', async () => {
    const flaky = (failures: number, attempts?: number) => {
      let runs = 0;
      return writeTrip(store, enter, async (trip) => {
        runs += 1;
        if (runs <= failures) void trip.run(sql`do $$ begin raise exception using errcode = '40001'; end $$`);
        void trip.run(add(runs));
        return runs;
      }, { attempts });
    };
    expect(await flaky(2)).toBe(3);
    await expect(flaky(1, 1)).rejects.toMatchObject({ code: '40001' });
    expect(await things()).toBe(1);
  });
});

/** A client that hides the failure of a query, so that only the answer to COMMIT can tell. */
function lying<Client extends { query: (...given: never[]) => unknown }>(client: Client): Client {
  const { query } = client;
  client.query = (config: { text: string }, answered: (error: Error | null, answer: object) => void) =>
    query.call(client, ...([config, (error: Error | null, answer: object) => answered(null, error ? { rows: [] } : answer)] as never[]));
  const { release } = client as unknown as { release: (drop: boolean) => void };
  return Object.assign(client, { release: () => release.call(client, true) });
}

describe('a failing query', () => {
  const isolated: [string, (trip: Trip) => Promise<unknown>][] = [
    ['asked with Promise.all', (trip) => Promise.all([trip.all(fail), trip.all(numbers(1)), trip.all(fail)])],
    ['asked one after the other', async (trip) => { const [a, b] = [trip.all(numbers(1)), trip.all(fail)]; await a; return b; }],
    ['mapped and never awaited', async (trip) => { void trip.all(fail).then((rows) => rows.length); return trip.all(fail); }],
    ['waited for by a part nobody waits for', async (trip) => {
      const part = async () => { await trip.all(fail); };
      void part();
      void part();
      return trip.all(numbers(2));
    }],
  ];

  it.each(isolated)('fails the trip and nothing else: %s', async (_, work) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => { unhandled.push(reason); };
    process.on('unhandledRejection', note);
    await expect(readTrip(store, enter, work)).rejects.toMatchObject({ code: '22012' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(await readTrip(store, enter, (trip) => trip.all(numbers(1)))).toEqual([{ n: 1 }]);
  });

  it('does not spoil the trips of others on the same pool', async () => {
    const mixed = Array.from({ length: 40 }, (_, at) =>
      readTrip(store, enter, (trip) => trip.one(at % 3 === 0 ? fail : sql`select ${at}::int as one`)).catch(() => 'failed'));
    const expected = Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? 'failed' : { one: at }));
    expect(await Promise.all(mixed)).toEqual(expected);
  });
});
