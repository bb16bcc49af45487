import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { clientConfig } from './address.ts';
import type { Address } from './address.ts';
import { StoreRefused, stateOf, textOf } from './failure.ts';
import { ensureIdentities } from './identities.ts';
import { fileOf, migrationsFolder, pendingOf, readMigrations } from './migration-files.ts';
import type { AppliedMigration, Migration } from './migration-files.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';
import type { StoreLog } from './store-log.ts';

export type MigrateOptions = {
  /** A direct connection: a pooler that shares sessions would break the lock. */
  address: Address;
  /** `off` takes no step: it only refuses a database that does not fit this code. */
  mode: 'on' | 'off';
  folder?: string;
};

/** 'rooftop' as a number: the same lock for every node on one database. */
const LOCK_KEY = 0x72_6f_6f_66;
const LOCK_LOOK_MS = 50;
/** A step that waits for a table would make every request wait behind it; it gives way and comes back instead. */
const TABLE_WAIT = '5s';
const TABLE_ATTEMPTS = 12;

/**
 * Brings the schema to the state of this code, each step in a transaction of its own, under a lock that lets several
 * nodes start at once. Answers the files that were applied.
 */
export async function migrate(options: MigrateOptions, log: StoreLog): Promise<string[]> {
  const known = await readMigrations(options.folder ?? migrationsFolder);
  return options.mode === 'off' ? check(options.address, known) : apply(options.address, known, log);
}

async function check(address: Address, known: Migration[]): Promise<string[]> {
  return withClient(address, APP_ROLE, async (client) => {
    const pending = pendingOf(known, await appliedIn(client));
    if (pending[0] === undefined) return [];
    throw new StoreRefused('database-older-than-code',
      `This database lacks ${pending.length} migration(s), from ${fileOf(pending[0])} on, and ROOFTOP_MIGRATE is off. ` +
      'Run: rooftop migrate');
  });
}

async function apply(address: Address, known: Migration[], log: StoreLog): Promise<string[]> {
  return withClient(address, undefined, async (client) => {
    await lock(client, log);
    await ensureIdentities(client);
    await client.query(`set role ${OWNER_ROLE}`);
    await client.query(FOUNDATION);
    const pending = pendingOf(known, await appliedIn(client));
    for (const migration of pending) await takeStep(client, migration, log);
    return pending.map(fileOf);
  });
}

/** What the runner itself needs; quiet when it is there. */
const FOUNDATION = `
  set client_min_messages = warning;
  create schema if not exists door;
  create table if not exists door.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  grant usage on schema door to ${APP_ROLE};
  grant select on door.migration to ${APP_ROLE};`;

/** The lock belongs to the session: it is gone when this process is. */
async function lock(client: Client, log: StoreLog): Promise<void> {
  for (let looks = 0; ; looks += 1) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK_KEY]);
    if (rows[0]?.mine === true) return;
    if (looks === 0) log.info({}, 'another node is preparing the database; waiting for it');
    await pause(LOCK_LOOK_MS);
  }
}

async function appliedIn(client: Client): Promise<AppliedMigration[]> {
  try {
    return (await client.query<AppliedMigration>('select number, name, checksum from door.migration order by number')).rows;
  } catch (error) {
    // Neither schema nor table: nothing was ever applied here.
    if (['42P01', '3F000'].includes(stateOf(error) ?? '')) return [];
    throw error;
  }
}

async function takeStep(client: Client, migration: Migration, log: StoreLog): Promise<void> {
  const since = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await inTransaction(client, migration);
      log.info({ migration: fileOf(migration), ms: Math.round(performance.now() - since) }, 'the schema took a step');
      return;
    } catch (error) {
      await client.query('rollback');
      if (stateOf(error) !== '55P03' || attempt === TABLE_ATTEMPTS) throw named(migration, error);
      log.info({ migration: fileOf(migration) }, 'a migration waits for a table that is in use');
    }
  }
}

async function inTransaction(client: Client, migration: Migration): Promise<void> {
  await client.query(`begin; set local lock_timeout = '${TABLE_WAIT}'`);
  await client.query(migration.text);
  if (client.getTransactionStatus() !== 'T') throw new Error('it ends its own transaction; the runner gives it one');
  await client.query('insert into door.migration (number, name, checksum) values ($1, $2, $3)',
    [migration.number, migration.name, migration.checksum]);
  await client.query('commit');
}

function named(migration: Migration, error: unknown): Error {
  return new Error(`Migration ${fileOf(migration)}${lineOf(migration, error)} failed: ${textOf(error)}`, { cause: error });
}

/** PostgreSQL counts characters; people count lines. */
function lineOf(migration: Migration, error: unknown): string {
  if (!(error instanceof DatabaseError) || error.position === undefined) return '';
  return `, line ${migration.text.slice(0, Number(error.position)).split('\n').length},`;
}

async function withClient<Result>(address: Address, role: string | undefined, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(clientConfig(address, { label: 'rooftop migrations', role }));
  client.on('error', () => {}); // A break also fails the running query, which says it.
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
