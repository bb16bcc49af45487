import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { clientConfig } from './address.ts';
import type { Address, Session } from './address.ts';
import { stateOf, textOf } from './failure.ts';
import type { StoreLog } from './store-log.ts';

/** How many connections, and whether several questions may be on the wire at once. */
export type PoolShape = { max: number; pipeline: boolean };

const IDLE_MS = 60_000;
/** A connection is renewed after an hour: prepared statements, memory and failovers do not pile up. */
const LIFETIME_SECONDS = 3_600;

/**
 * A pool that survives its database: a connection that breaks, idle or at work, is dropped and logged, and the next
 * one is opened when somebody needs it.
 */
export function openPool(address: Address, session: Session, shape: PoolShape, log: StoreLog): Pool {
  const settings: PoolConfig = {
    ...clientConfig(address, session),
    max: shape.max,
    pipeline: shape.pipeline,
    idleTimeoutMillis: IDLE_MS,
    maxLifetimeSeconds: LIFETIME_SECONDS,
  };
  const pool = new Pool(settings);
  const tell = (error: unknown): void => {
    log.warn({ pool: session.label, state: stateOf(error), reason: textOf(error) }, 'a database connection was lost');
  };
  pool.on('error', tell);
  // The pool listens only to idle clients; without this line a break during work would end the process.
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}
