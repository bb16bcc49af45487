import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded, SUPERUSER } from '#platform/db/embedded.ts';
import { clearLeftovers } from '#platform/db/embedded-leftovers.ts';
import { lockFolder } from '#platform/db/embedded-lock.ts';
import { freePort } from '#platform/db/free-port.ts';
import type { StoreLog } from '#platform/db/store-log.ts';

/** What a test file needs to know about the one PostgreSQL of the whole run. */
export type ClusterFacts = { host: string; port: number };

export type Cluster = ClusterFacts & { stop(): Promise<void> };

/** The migrated database every test database is a copy of. */
export const TEMPLATE = 'house_template';

const PREFIX = 'rooftop-test-';
/** A test database has nothing to lose, so it need not wait for the disk. */
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

const quiet = (): void => {};
export const silent: StoreLog = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** Starts a PostgreSQL in a folder of its own, on a socket and on a local port where it plays an external server. */
export async function startCluster(): Promise<Cluster> {
  await sweep();
  const place = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(place, 0o711); // Root hands PostgreSQL to another user, who has to pass here.
  const folder = join(place, 'data');
  const listen = { host: '127.0.0.1', port: await freePort() };
  const server = await startEmbedded({ folder, log: silent, listen, settings: HASTY });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(place, { recursive: true, force: true });
  };
  return { host: server.connection.host, port: server.connection.port, stop };
}

/** Runs statements as the superuser of the cluster. */
export async function asSuperuser(facts: ClusterFacts, database: string, ...statements: string[]): Promise<void> {
  const client = new Client({ ...facts, user: SUPERUSER, database });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a database of the cluster over its socket, as the owner of the embedded database. */
export function socketUrl({ host, port }: ClusterFacts, database: string): string {
  return `postgres://rooftop@${encodeURIComponent(host)}:${port}/${database}`;
}

/** Clears what an earlier run left when it was killed: nobody holds the lock of such a folder. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(PREFIX))) {
    const place = join(tmpdir(), name);
    const folder = join(place, 'data');
    try {
      const unlock = lockFolder(folder);
      await clearLeftovers(join(folder, 'postgres'), join(folder, 'postgres'), quiet);
      unlock();
      rmSync(place, { recursive: true, force: true });
    } catch {
      // In use by another run, or of another user: not ours to clear.
    }
  }
}
