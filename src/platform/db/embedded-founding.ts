import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { SUPERUSER } from './embedded-cluster.ts';
import type { Server } from './embedded-server.ts';
import { StoreRefused, stateOf, textOf } from './failure.ts';
import type { StoreLog } from './store-log.ts';
import { until } from './until.ts';

/** How to reach the embedded database. */
export type Connection = { host: string; port: number; user: string; database: string; password?: string };

/** The way to the server, without a user or database. */
export type Door = { host: string; port: number; password?: string };

/** Owner of the embedded database: it may create roles and nothing else, as the user of any DATABASE_URL. */
const HOUSEHOLDER = 'rooftop';
const DATABASE = 'rooftop';

/** Recovery after a crash can take long with a slow disk; as long as the server lives and says so, we wait. */
const LONGEST_WAIT_MS = 600_000;
const WORD_EVERY_MS = 5_000;

/** Neither role nor database are there yet: 28000 and 28P01 for the role, 3D000 for the database. */
const NOT_FOUNDED = new Set(['28000', '28P01', '3D000']);

/** Waits until the server really answers, and founds role and database when they are missing. */
export async function whenReady(server: Server, door: Door, log: StoreLog): Promise<Connection> {
  const connection = { ...door, user: HOUSEHOLDER, database: DATABASE };
  let founded = true;
  let word = Date.now() + WORD_EVERY_MS;
  const isReady = await until(async () => {
    if (server.hasEnded()) throw notStarted(server);
    const state = await knock(connection);
    founded = !NOT_FOUNDED.has(state ?? '');
    if (Date.now() > word) {
      log.info({ state }, 'waiting for the database to finish its recovery');
      word = Date.now() + WORD_EVERY_MS;
    }
    return state === undefined || !founded;
  }, LONGEST_WAIT_MS, 15);
  if (!isReady) throw notStarted(server);
  if (!founded) await found(door);
  return connection;
}

/** One attempt with a client of its own: the state of its failure, or undefined when the server answered. */
async function knock(connection: Connection): Promise<string | undefined> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return stateOf(error) ?? textOf(error);
  } finally {
    await client.end().catch(() => {});
  }
}

async function found(door: Door): Promise<void> {
  const client = new Client({ ...door, user: SUPERUSER, database: 'postgres' });
  await client.connect();
  try {
    const password = door.password === undefined ? '' : ` password ${escapeLiteral(door.password)}`;
    await unlessThere(client, `create role ${escapeIdentifier(HOUSEHOLDER)} login createrole${password}`);
    await unlessThere(client, `create database ${escapeIdentifier(DATABASE)} owner ${escapeIdentifier(HOUSEHOLDER)}`);
  } finally {
    await client.end();
  }
}

/** 42710: the role is there; 42P04: the database is there. */
async function unlessThere(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (!['42710', '42P04'].includes(stateOf(error) ?? '')) throw error;
  }
}

function notStarted(server: Server): StoreRefused {
  return new StoreRefused('embedded-postgresql-did-not-start',
    `The built-in PostgreSQL did not start. Its last words:\n${server.lastWords()}`);
}
