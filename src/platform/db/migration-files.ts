import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreRefused } from './failure.ts';

/** One forward step of the schema: the file migrations/NNNN-name.sql. */
export type Migration = { readonly number: number; readonly name: string; readonly checksum: string; readonly text: string };

/** A step as the database remembers it. */
export type AppliedMigration = Omit<Migration, 'text'>;

const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** The folder of this code's own migrations. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** All steps of a folder, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  const twice = migrations.find((migration, at) => migration.number === migrations[at - 1]?.number);
  if (twice !== undefined) throw unusable(`two migrations have the number ${twice.number}`);
  return migrations;
}

async function readMigration(folder: string, fileName: string): Promise<Migration> {
  const parts = FILE_NAME.exec(fileName);
  if (parts === null) throw unusable(`${fileName} is not called NNNN-name.sql`);
  const text = (await readFile(join(folder, fileName), 'utf8')).replaceAll('\r\n', '\n');
  if (!text.startsWith('--')) throw unusable(`${fileName} does not begin by saying what it does and why (-- …)`);
  return { number: Number(parts[1]), name: parts[2] ?? '', checksum: createHash('sha256').update(text).digest('hex'), text };
}

/**
 * The steps that are still to be taken. Refuses whatever cannot be mended by going forward: a database that is newer
 * than this code, a step that was changed after it was taken, and a step that was slipped in behind a taken one.
 */
export function pendingOf(known: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const byNumber = new Map(known.map((migration) => [migration.number, migration]));
  for (const taken of applied) refuseMismatch(taken, byNumber.get(taken.number));
  const last = Math.max(-1, ...applied.map((taken) => taken.number));
  const numbers = new Set(applied.map((taken) => taken.number));
  const pending = known.filter((migration) => !numbers.has(migration.number));
  const late = pending.find((migration) => migration.number < last);
  if (late !== undefined) {
    throw new StoreRefused('migration-out-of-order',
      `Migration ${fileOf(late)} was added behind ${last}, which this database already has. Give it the next free number.`);
  }
  return pending;
}

function refuseMismatch(taken: AppliedMigration, known: Migration | undefined): void {
  if (known === undefined) {
    throw new StoreRefused('database-newer-than-code',
      `This database is newer than this Rooftop: it has migration ${fileOf(taken)}, which is not known here. ` +
      'Start the newer Rooftop again, or restore a backup made before the update.');
  }
  if (known.checksum === taken.checksum) return;
  throw new StoreRefused('migration-changed',
    `Migration ${fileOf(known)} was changed after this database had taken it. ` +
    'Put the file back as it was and write the change as a new migration.');
}

/** The file name of a step, such as 0007-door.sql. */
export function fileOf(migration: AppliedMigration): string {
  return `${String(migration.number).padStart(4, '0')}-${migration.name}.sql`;
}

function unusable(reason: string): StoreRefused {
  return new StoreRefused('migrations-unusable', `The migrations cannot be read: ${reason}.`);
}
