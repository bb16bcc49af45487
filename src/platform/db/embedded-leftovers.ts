import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreRefused } from './failure.ts';
import { until } from './until.ts';

/** How long leftovers get to stop in order, and then at once. */
const ORDERLY_MS = 15_000;
const AT_ONCE_MS = 5_000;

/**
 * Clears what an earlier start left on this database: a server whose Rooftop was killed is stopped, workers of a
 * killed server are waited for, and stale pid and socket files go. Call it only while holding the lock.
 */
export async function clearLeftovers(cluster: string, socketFolder: string, tell: (text: string) => void): Promise<void> {
  if (serversOn(cluster).length > 0) {
    tell('an earlier start was killed and left its PostgreSQL running: stopping it');
    await stopAll(cluster);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  if (!existsSync(socketFolder)) return;
  for (const name of readdirSync(socketFolder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, name), { force: true });
  }
}

/** SIGINT asks a server to roll back and stop; its workers follow it, or notice by themselves that it is gone. */
async function stopAll(cluster: string): Promise<void> {
  interrupt(serverPid(cluster), cluster, 'SIGINT');
  if (await until(() => serversOn(cluster).length === 0, ORDERLY_MS)) return;
  for (const pid of serversOn(cluster)) interrupt(pid, cluster, 'SIGQUIT');
  if (await until(() => serversOn(cluster).length === 0, AT_ONCE_MS)) return;
  throw new StoreRefused('leftover-server',
    `PostgreSQL processes of an earlier start (${serversOn(cluster).join(', ')}) still use ${cluster} and do not stop. ` +
    'End them, then start again.');
}

function interrupt(pid: number | undefined, cluster: string, signal: NodeJS.Signals): void {
  if (pid === undefined || !serversOn(cluster).includes(pid)) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

/** The processes of PostgreSQL on this database. Each of them has it as its working folder. */
function serversOn(cluster: string): number[] {
  if (!existsSync(cluster)) return [];
  if (process.platform !== 'linux') return serverByName(cluster);
  const real = realpathSync(cluster);
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && isServer(pid) && workingFolder(pid) === real);
}

/** A person's shell may stand in the folder too; it is left alone. */
function isServer(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

/** A zombie has no working folder any more, and neither has a process that is not ours to see. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Without /proc: the process of the pid file, if it still is a PostgreSQL. */
function serverByName(cluster: string): number[] {
  const pid = serverPid(cluster);
  return pid !== undefined && commandOf(pid).includes('postgres') ? [pid] : [];
}

function commandOf(pid: number): string {
  const [program, given] = process.platform === 'win32'
    ? ['tasklist', ['/nh', '/fi', `pid eq ${pid}`]] as const
    : ['ps', ['-o', 'command=', '-p', String(pid)]] as const;
  try {
    return execFileSync(program, given, { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function serverPid(cluster: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
