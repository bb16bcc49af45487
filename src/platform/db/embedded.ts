import { resolve } from 'node:path';
import { findBinaries } from './embedded-binaries.ts';
import { ensureCluster, passwordIn, serverVersion } from './embedded-cluster.ts';
import { whenReady } from './embedded-founding.ts';
import type { Connection, Door } from './embedded-founding.ts';
import { chooseIdentity, idsOf } from './embedded-identity.ts';
import { clearLeftovers } from './embedded-leftovers.ts';
import { lockFolder } from './embedded-lock.ts';
import { clusterIn, homeOf, makeFolder, refuseForeignCluster, settleHome, socketFolderFor } from './embedded-place.ts';
import type { Launch } from './embedded-server.ts';
import { keepRunning } from './embedded-watch.ts';
import { freePort } from './free-port.ts';
import type { StoreLog } from './store-log.ts';

export type { Connection } from './embedded-founding.ts';
export { SUPERUSER } from './embedded-cluster.ts';

/** The running embedded database. */
export type Embedded = {
  readonly connection: Connection;
  /** Of the server, such as '18.4'. */
  readonly version: string;
  /** Stops the database in order and gives the folder back. May be called twice. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  folder: string;
  log: StoreLog;
  /** Also answer over TCP, with passwords: for tests in which this server plays an external one. */
  listen?: { host: string; port: number };
  /** Server settings beside or over ours, such as { fsync: 'off' } for tests. */
  settings?: Record<string, string>;
};

const USUAL_PORT = 5432;

/**
 * Starts the PostgreSQL that npm delivered, on this folder: takes the folder's lock, finds out who may run it and
 * where, clears what a killed start left behind, founds the database at the first start, and watches over the server
 * until `stop`. Refuses with a sentence that says how to mend.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = resolve(options.folder);
  makeFolder(folder);
  const unlock = lockFolder(folder);
  try {
    const { plan, door, version } = await prepare(folder, options);
    const watch = await keepRunning(plan, (server) => whenReady(server, door, options.log));
    return { connection: watch.connection, version, stop: () => watch.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

type Prepared = { plan: Launch; door: Door; version: string };

async function prepare(folder: string, { log, listen, settings = {} }: EmbeddedOptions): Promise<Prepared> {
  const tell = (text: string): void => log.info({ folder }, text);
  const identity = chooseIdentity(clusterIn(homeOf(folder)));
  const home = settleHome(folder, identity, tell);
  const cluster = clusterIn(home);
  refuseForeignCluster(cluster, identity);
  const binaries = findBinaries(idsOf(identity), home, tell);
  const version = await serverVersion(binaries, identity);
  const socketFolder = socketFolderFor(cluster, idsOf(identity));
  await clearLeftovers(cluster, socketFolder, tell);
  const password = passwordIn(home);
  const isNew = await ensureCluster(cluster, binaries, identity, version);
  if (isNew) log.info({ cluster, runBy: identity.name, version }, 'a new database was founded');
  const door = await doorOf(socketFolder, listen, password);
  const tcp = listen ?? (process.platform === 'win32' ? door : undefined);
  return { plan: { binaries, identity, cluster, socketFolder, listen: tcp, port: door.port, settings, log }, door, version };
}

/** A private socket; on Windows, where Node knows none that PostgreSQL has, a local port and a password. */
async function doorOf(socketFolder: string, listen: EmbeddedOptions['listen'], password: string | undefined): Promise<Door> {
  const port = listen?.port ?? USUAL_PORT;
  if (process.platform !== 'win32') return { host: socketFolder, port };
  return { host: '127.0.0.1', port: listen?.port ?? await freePort(), password };
}
