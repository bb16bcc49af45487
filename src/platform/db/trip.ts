import type { Pool, PoolClient } from 'pg';
import { asStoreFailure, isStaleStatement, isWorthAnotherTry, spoilsConnection } from './failure.ts';
import { Line } from './line.ts';
import type { Cost } from './line.ts';
import type { Query } from './query.ts';

export { db, reusable, sql } from './query.ts';
export type { Query, SlotOf } from './query.ts';
export type { Cost } from './line.ts';

/**
 * One transaction as its work sees it. Questions are sent at once, without waiting for earlier ones; ask everything
 * that is independent before the first `await`, and it costs one round trip together.
 *
 * A failing query ends the trip: its promise never settles, the work is not continued, and the trip rejects with the
 * first failure. (Inside a transaction nothing could be asked after it anyway.)
 */
export type Trip = {
  all<Row>(query: Query<Row>): Promise<Row[]>;
  one<Row>(query: Query<Row>): Promise<Row | undefined>;
  run(query: Query<unknown>): Promise<number>;
};

/** What a trip needs of the store. */
export type TripStore = { readonly pool: Pool; readonly counters: Counters };

/** Totals since the start, for the bench and the metrics page. */
export type Counters = Cost & { readTrips: number; writeTrips: number; retries: number };

/** The work of a trip. `entry` is the answer of the enter query, on its way while the work already asks. */
export type Work<Entry, Result> = (trip: Trip, entry: Promise<Entry>) => Promise<Result>;

export type ReadOptions = {
  /** Told when the trip is over; once per attempt. */
  onCost?: (cost: Cost) => void;
};

export type WriteOptions<Result> = ReadOptions & {
  /** How often the work may run when the database asks to try again (40001, 40P01). 1 means never again. */
  attempts?: number;
  /** Stronger than the usual `read committed`, where a rule needs it. */
  isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Says whether this result is to be saved; a refusal is rolled back. Always, unless given. */
  keep?: (result: Result) => boolean;
};

const BEGIN_READ = 'begin isolation level repeatable read read only';
const USUAL_ATTEMPTS = 4;
/** A statement that no longer fits its connection gets one fresh connection per try, this often. */
const FRESH_CONNECTIONS = 3;

/**
 * Reads on one snapshot, in one round trip when the work asks everything in one breath:
 * begin, enter and the work's queries go out together, and nobody waits for the commit.
 */
export async function readTrip<Entry, Result>(
  store: TripStore, enter: Query<Entry>, work: Work<Entry, Result>, options: ReadOptions = {},
): Promise<Result> {
  store.counters.readTrips += 1;
  return again(store, 1, () => travel(store, BEGIN_READ, enter, options, async (line, entry) => {
    const result = await line.until(work(line, entry));
    line.leave('commit');
    return result;
  }));
}

/**
 * Writes in two round trips: begin, enter and what the work loads; then what it saves, together with the commit.
 * Do not await the writes: their failure fails the trip. The result is handed back only after the database answered
 * COMMIT. The work runs again after a serialization failure or deadlock, so it must not touch anything else.
 */
export async function writeTrip<Entry, Result>(
  store: TripStore, enter: Query<Entry>, work: Work<Entry, Result>, options: WriteOptions<Result> = {},
): Promise<Result> {
  store.counters.writeTrips += 1;
  const begin = `begin isolation level ${options.isolation ?? 'read committed'}`;
  return again(store, options.attempts ?? USUAL_ATTEMPTS, () => travel(store, begin, enter, options, async (line, entry) => {
    const result = await line.until(work(line, entry));
    if (options.keep?.(result) === false) line.leave('rollback');
    else await commit(line);
    return result;
  }));
}

/** COMMIT in a failed transaction answers ROLLBACK, without an error: only the word COMMIT means saved. */
async function commit(line: Line): Promise<void> {
  const answer = await line.until(line.close('commit')).catch((error: unknown) => {
    throw asStoreFailure(error, 'unknown');
  });
  if (answer !== 'COMMIT') throw new Error(`Nothing was saved: the database answered ${answer} to commit`);
}

type Passage<Entry, Result> = (line: Line, entry: Promise<Entry>) => Promise<Result>;

async function travel<Entry, Result>(
  store: TripStore, begin: string, enter: Query<Entry>, options: ReadOptions, passage: Passage<Entry, Result>,
): Promise<Result> {
  const client = await takeConnection(store.pool);
  const line = new Line(client);
  try {
    line.begin(begin);
    const result = await passage(line, line.one(enter).then(entryOf));
    client.release();
    return result;
  } catch (error) {
    line.leave('rollback');
    client.release(spoilsConnection(error));
    throw asStoreFailure(error, 'nothing-saved');
  } finally {
    account(store, line.cost, options);
  }
}

function entryOf<Entry>(row: Entry | undefined): Entry {
  if (row === undefined) throw new Error('The enter query of a trip has to answer one row');
  return row;
}

async function takeConnection(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw asStoreFailure(error, 'nothing-saved');
  }
}

async function again<Result>(store: TripStore, attempts: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let tried = 1, stale = 0; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (isStaleStatement(error) && stale < FRESH_CONNECTIONS) stale += 1;
      else if (isWorthAnotherTry(error) && tried < attempts) await pause(tried++);
      else throw error;
      store.counters.retries += 1;
    }
  }
}

/** Some milliseconds, longer each time and never the same for two rivals. */
function pause(tried: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2 ** tried * (1 + 4 * Math.random())));
}

function account(store: TripStore, cost: Cost, options: ReadOptions): void {
  store.counters.roundTrips += cost.roundTrips;
  store.counters.statements += cost.statements;
  options.onCost?.(cost);
}
