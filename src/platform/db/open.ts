import { Client } from 'pg';
import type { ClientConfig, Pool } from 'pg';
import { clientConfig } from './address.ts';
import type { Address, Session } from './address.ts';
import { startEmbedded } from './embedded.ts';
import type { Embedded } from './embedded.ts';
import { asStoreFailure } from './failure.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pools.ts';
import { APP_ROLE } from './roles.ts';
import { refuseUnsafeRole } from './safe-role.ts';
import type { StoreLog } from './store-log.ts';
import type { Counters } from './trip.ts';

export type { StoreLog } from './store-log.ts';

/** How the store is opened. Times in milliseconds. */
export type StoreConfig = {
  /** Folder of the embedded database; not touched when `databaseUrl` is given. */
  dataFolder: string;
  /** Any PostgreSQL from 15 on. */
  databaseUrl?: string;
  /** The way around a connection pooler, for migrations and listening; `databaseUrl` unless given. */
  directDatabaseUrl?: string;
  /** `off` only checks that the schema fits this code. */
  migrate?: 'on' | 'off';
  /** Connections that serve requests (16), and those for streams, cursors and jobs (6). */
  poolSize?: number;
  streamPoolSize?: number;
  /** A request's query is cancelled after this time (30 s). */
  statementTimeout?: number;
};

/** The open database. Requests use it through `readTrip` and `writeTrip`. */
export type Store = {
  /** Serves requests as `rooftop_app`, pipelined. */
  readonly pool: Pool;
  /** For what holds a connection long: cursors, streams, jobs. Not pipelined, no statement timeout. */
  readonly streamPool: Pool;
  readonly counters: Counters;
  readonly kind: 'embedded' | 'external';
  /** Of the server, such as '18.4'. */
  readonly version: string;
  /** Settings of a direct connection of one's own, acting as `rooftop_app`: LISTEN, or a library with its own pool. */
  clientConfig(session: Omit<Session, 'role'>): ClientConfig;
  /** Rejects with StoreUnreachable when the database does not answer. */
  ping(): Promise<void>;
  /** Ends the pools after their running work, then stops the embedded database. */
  close(): Promise<void>;
};

const IDLE_IN_TRANSACTION_MS = 30_000;

/**
 * Opens the database: starts the embedded one or takes `databaseUrl`, migrates as owner, and serves as `rooftop_app`
 * after checking that row security binds this role.
 */
export async function openStore(config: StoreConfig, log: StoreLog): Promise<Store> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ folder: config.dataFolder, log }) : undefined;
  try {
    const serving = servingAddress(config, embedded);
    const direct = directAddress(config, serving);
    await migrate({ address: direct, mode: config.migrate ?? 'on' }, log);
    const version = await refuseUnsafeRole(serving);
    return assemble({ config, log, serving, direct, version, embedded });
  } catch (error) {
    await embedded?.stop();
    throw asStoreFailure(error, 'nothing-saved');
  }
}

function servingAddress(config: StoreConfig, embedded: Embedded | undefined): Address {
  return embedded?.connection ?? { connectionString: config.databaseUrl ?? '' };
}

function directAddress(config: StoreConfig, serving: Address): Address {
  return config.directDatabaseUrl === undefined ? serving : { connectionString: config.directDatabaseUrl };
}

type Parts = {
  config: StoreConfig; log: StoreLog; serving: Address; direct: Address; version: string; embedded: Embedded | undefined;
};

function assemble({ config, log, serving, direct, version, embedded }: Parts): Store {
  const timeouts = { statementTimeout: config.statementTimeout ?? 30_000, idleInTransactionTimeout: IDLE_IN_TRANSACTION_MS };
  const requests: Session = { label: 'rooftop requests', role: APP_ROLE, ...timeouts };
  const streams: Session = { label: 'rooftop streams', role: APP_ROLE };
  const pool = openPool(serving, requests, { max: config.poolSize ?? 16, pipeline: true }, log);
  const streamPool = openPool(serving, streams, { max: config.streamPoolSize ?? 6, pipeline: false }, log);
  return {
    pool, streamPool, version,
    counters: { roundTrips: 0, statements: 0, readTrips: 0, writeTrips: 0, retries: 0 },
    kind: embedded === undefined ? 'external' : 'embedded',
    clientConfig: (session) => clientConfig(direct, { ...session, role: APP_ROLE }),
    ping: () => ping(pool),
    close: async () => {
      await Promise.all([pool.end(), streamPool.end()]);
      await embedded?.stop();
    },
  };
}

async function ping(pool: Pool): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    throw asStoreFailure(error, 'nothing-saved');
  }
}

/** A direct connection of its own, opened; the caller ends it. For LISTEN and other long stays. */
export async function connectDirectly(store: Store, session: Omit<Session, 'role'>): Promise<Client> {
  const client = new Client(store.clientConfig(session));
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw asStoreFailure(error, 'nothing-saved');
  }
}
