import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused, textOf } from './failure.ts';

/** Gives the data folder back. */
export type Unlock = () => void;

/**
 * Takes the data folder for this process alone. The lock is an exclusive transaction on a small SQLite file: the
 * kernel drops it with the process, however that ends, so no stale lock can ever stay behind.
 */
export function lockFolder(folder: string): Unlock {
  const lock = openLock(join(folder, 'database.lock'), folder);
  const holderFile = join(folder, 'database.holder');
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw textOf(error).includes('locked') ? inUse(folder, holderFile) : unusable(folder, error);
  }
  writeFileSync(holderFile, `process ${process.pid} (${commandLine()}) since ${new Date().toISOString()}\n`);
  return () => {
    if (!lock.isOpen) return;
    rmSync(holderFile, { force: true });
    lock.close();
  };
}

function openLock(file: string, folder: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw unusable(folder, error);
  }
}

function inUse(folder: string, holderFile: string): StoreRefused {
  return new StoreRefused('data-folder-in-use',
    `The data folder ${folder} is in use by ${holderOf(holderFile)}. ` +
    'Two servers must never share it: stop that process first, or give this one a data folder of its own.');
}

function unusable(folder: string, error: unknown): StoreRefused {
  return new StoreRefused('data-folder-unusable',
    `The data folder ${folder} cannot be locked by this user (${textOf(error)}). ` +
    'Start as the user who started it before, or make this user its owner.');
}

function holderOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'another process';
  }
}

function commandLine(): string {
  return ['node', ...process.argv.slice(1)].join(' ');
}
