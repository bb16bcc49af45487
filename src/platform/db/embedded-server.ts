import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Binaries } from './embedded-binaries.ts';
import { serverEnvironment } from './embedded-cluster.ts';
import { idsOf } from './embedded-identity.ts';
import type { Identity } from './embedded-identity.ts';
import type { StoreLog } from './store-log.ts';

/** One run of PostgreSQL. */
export type Server = {
  readonly pid: number;
  /** Resolves when the process has ended, with the reason it gave. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** Its last words, for an error message. */
  lastWords(): string;
  signal(signal: NodeJS.Signals): void;
};

export type Launch = {
  binaries: Binaries; identity: Identity; cluster: string; socketFolder: string;
  listen: { host: string; port: number } | undefined; port: number; settings: Record<string, string>; log: StoreLog;
};

const KEPT_LINES = 12;

/**
 * Durable, small and predictable: a commit is on the disk before it is acknowledged, and the log of writes is bounded.
 * Statements stay out of the server's log, because they may quote what people wrote.
 */
const SETTINGS: Record<string, string> = {
  fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on',
  shared_buffers: '128MB', max_wal_size: '256MB', max_connections: '60', jit: 'off',
  unix_socket_permissions: '0700', log_min_error_statement: 'panic', log_parameter_max_length_on_error: '0',
};

/** Starts the process. It runs in a session of its own, so that Ctrl-C reaches us first and we stop it in order. */
export function launch(options: Launch): Server {
  const { binaries, cluster, identity } = options;
  const child = spawn(binaries.postgres, launchArguments(options), {
    ...idsOf(identity), cwd: cluster, env: serverEnvironment(), detached: true, stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: string[] = [];
  listenTo(child.stderr, words, options.log);
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => hasEnded(child),
    lastWords: () => words.join('\n'),
    signal: (signal) => { if (!hasEnded(child)) child.kill(signal); },
  };
}

function launchArguments({ cluster, socketFolder, listen, port, settings }: Launch): string[] {
  const all = { ...SETTINGS, listen_addresses: listen?.host ?? '', ...settings };
  const socket = process.platform === 'win32' ? [] : ['-k', socketFolder];
  return ['-D', cluster, '-p', String(port), ...socket, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** The pipe must always be read: a full one stops the server in the middle of its work. */
function listenTo(stderr: Readable, words: string[], log: StoreLog): void {
  createInterface({ input: stderr }).on('line', (line) => {
    words.push(line);
    if (words.length > KEPT_LINES) words.shift();
    if (line.includes(' PANIC: ')) log.error({ postgresql: line }, 'PostgreSQL panics');
    else log.debug({ postgresql: line }, 'PostgreSQL says');
  });
  // The reading alone must not keep a process alive that has nothing else to do.
  if ('unref' in stderr && typeof stderr.unref === 'function') stderr.unref();
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}
