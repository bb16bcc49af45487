import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { migrationsFolder } from './migration-files.ts';
import type { StoreLog } from './store-log.ts';
import { tablesText } from './tables-text.ts';
import type { Column } from './tables-text.ts';

/** The schemas our own SQL speaks of; the job queue's tables are the library's business. */
const SCHEMAS = ['public', 'auth', 'door'];

const COLUMNS = `
  select space.nspname as schema, class.relname as table, attribute.attname as name,
         type.typname as type, attribute.attnotnull as required,
         attribute.atthasdef or attribute.attidentity <> '' as defaulted,
         attribute.attgenerated <> '' or attribute.attidentity = 'a' as computed,
         (select pg_get_constraintdef(rule.oid) from pg_constraint rule
           where rule.conrelid = class.oid and rule.contype = 'c' and rule.conkey = array[attribute.attnum]
             and pg_get_constraintdef(rule.oid) like '%ANY (ARRAY[%' limit 1) as choice
    from pg_class class
    join pg_namespace space on space.oid = class.relnamespace
    join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0 and not attribute.attisdropped
    join pg_type type on type.oid = attribute.atttypid
   where class.relkind in ('r', 'p', 'v') and space.nspname = any($1)
     and not exists (select from pg_depend where objid = class.oid and deptype = 'e')
   order by array_position($1, space.nspname::text), class.relname collate "C", attribute.attnum`;

/**
 * The text of tables.ts: what the migrations make, seen from TypeScript. Migrates a database of its own, so it says
 * what the files say and not what some server happens to hold.
 */
export async function generateTables(folder: string = migrationsFolder): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'rooftop-tables-'));
  chmodSync(place, 0o711); // Root hands PostgreSQL to another user, who has to pass here.
  const database = await startEmbedded({ folder: join(place, 'data'), log: silent, settings: { fsync: 'off' } });
  try {
    await migrate({ address: database.connection, mode: 'on', folder }, silent);
    return tablesText(await columnsOf(database.connection));
  } finally {
    await database.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

async function columnsOf(connection: { host: string; port: number; user: string; database: string }): Promise<Column[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query<Column>(COLUMNS, [SCHEMAS])).rows;
  } finally {
    await client.end();
  }
}

const quiet = (): void => {};
const silent: StoreLog = { debug: quiet, info: quiet, warn: quiet, error: quiet };
