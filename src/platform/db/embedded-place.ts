import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canReach } from './embedded-reach.ts';
import { idsOf } from './embedded-identity.ts';
import type { Identity, Ids } from './embedded-identity.ts';
import { StoreRefused } from './failure.ts';

/** Where root places a database that its user could not reach under the data folder. */
const SYSTEM_HOME = '/var/lib/rooftop';
/** A socket's path has at most 107 bytes; PostgreSQL adds '/.s.PGSQL.5432' and, for its lock, '.lock'. */
const LONGEST_SOCKET_FOLDER = 85;

/** Makes the data folder; for root passable to others, because PostgreSQL runs as somebody else. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined || process.getuid?.() !== 0) return;
  for (let made = folder; made.startsWith(first); made = dirname(made)) chmodSync(made, 0o711);
}

/** The folder that holds the database: where it is already, else the data folder, as far as that can be known yet. */
export function homeOf(folder: string): string {
  const note = noteFile(folder);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : folder;
}

/** The database inside its home. */
export function clusterIn(home: string): string {
  return join(home, 'postgres');
}

/**
 * Settles the home of the database. When the user of PostgreSQL cannot reach the data folder (a checkout under a 0700
 * home), a new database is placed under /var/lib/rooftop and a note in the data folder says where. An existing one is
 * never left behind for an empty one: that is refused with the remedy.
 */
export function settleHome(folder: string, identity: Identity, tell: (text: string) => void): string {
  const home = homeOf(folder);
  if (canReach(home, idsOf(identity))) return home;
  if (existsSync(join(clusterIn(home), 'PG_VERSION'))) throw unreachable(home, identity);
  const elsewhere = join(SYSTEM_HOME, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  makeFolder(elsewhere);
  writeFileSync(noteFile(folder), `${elsewhere}\n`);
  tell(`the user ${identity.name}, who runs PostgreSQL, cannot reach ${folder}: the database lives in ${elsewhere}`);
  return elsewhere;
}

/** Refuses a database that belongs to another user than the one who would run it. */
export function refuseForeignCluster(cluster: string, identity: Identity): void {
  const facts = statSync(cluster, { throwIfNoEntry: false });
  const runner = identity.uid ?? process.getuid?.();
  if (facts === undefined || runner === undefined || facts.uid === runner) return;
  throw new StoreRefused('database-of-another-user',
    `The database in ${cluster} belongs to user ${facts.uid}, and this is user ${runner}. ` +
    `Start as that user or as root, or hand the database over: chown -R ${runner} ${cluster}`);
}

/** The folder of the socket: the database's own, or a short private one when its path is too long for a socket. */
export function socketFolderFor(cluster: string, ids: Ids | undefined): string {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_FOLDER) return cluster;
  const mark = createHash('sha256').update(cluster).digest('hex').slice(0, 12);
  return privateFolder(join(tmpdir(), `rooftop-${mark}`), ids);
}

/** Everybody may write in the temporary folder, so a folder found there must be ours, and closed to others. */
function privateFolder(path: string, ids: Ids | undefined): string {
  const owner = ids?.uid ?? process.getuid?.();
  if (!existsSync(path)) {
    mkdirSync(path, { mode: 0o700 });
    if (ids !== undefined) chownSync(path, ids.uid, ids.gid);
  }
  const facts = lstatSync(path);
  const isOurs = facts.isDirectory() && facts.uid === owner && (facts.mode & 0o077) === 0;
  if (isOurs) return path;
  throw new StoreRefused('socket-folder-not-ours',
    `${path} is not a private folder of user ${owner}, so no database socket is placed there. Remove it and start again.`);
}

function noteFile(folder: string): string {
  return join(folder, 'database.home');
}

function unreachable(home: string, identity: Identity): StoreRefused {
  return new StoreRefused('database-out-of-reach',
    `There is a database in ${home}, but the user ${identity.name}, who runs PostgreSQL for root, cannot reach it. ` +
    'Start as the owner of that folder, or let others pass: chmod o+x on it and on the folders above it.');
}
