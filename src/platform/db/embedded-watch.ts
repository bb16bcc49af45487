import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from './embedded-founding.ts';
import { clearLeftovers } from './embedded-leftovers.ts';
import { launch } from './embedded-server.ts';
import type { Launch, Server } from './embedded-server.ts';
import { textOf } from './failure.ts';
import { until } from './until.ts';

/** A server that is kept running until it is told to stop. */
export type Watch = { readonly connection: Connection; stop(): Promise<void> };

/** A stop in order rolls back and writes everything down; after this time it is cut short, which recovery repairs. */
const ORDERLY_MS = 30_000;
const AT_ONCE_MS = 5_000;
const SECOND_TRY_MS = 300;
const LONGEST_PAUSE_MS = 30_000;
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts the server, and starts it again whenever it ends by itself (killed for memory, say): pools reconnect on
 * their own. However this process ends, short of kill -9, the server ends with it.
 */
export async function keepRunning(plan: Launch, whenReady: (server: Server) => Promise<Connection>): Promise<Watch> {
  let server = await startTwice(plan, whenReady);
  let isWanted = true;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    isWanted = false;
    return stopped ??= stopServer(server.run).finally(forget);
  };
  const forget = endWithProcess(() => server.run, stop);
  const watchOver = async (): Promise<void> => {
    const reason = await server.run.ended;
    if (!isWanted) return;
    plan.log.error({ reason, lastWords: server.run.lastWords() }, 'the database ended by itself and is started again');
    const next = await startAgain(plan, whenReady, () => isWanted);
    if (next === undefined) return;
    server = next;
    if (isWanted) return watchOver();
    await stopServer(next.run);
  };
  void watchOver();
  return { connection: server.connection, stop };
}

type Running = { run: Server; connection: Connection };

async function start(plan: Launch, whenReady: (server: Server) => Promise<Connection>): Promise<Running> {
  const run = launch(plan);
  try {
    return { run, connection: await whenReady(run) };
  } catch (error) {
    await stopServer(run);
    throw error;
  }
}

/** The second try is for a predecessor that was killed and is not quite gone yet. */
async function startTwice(plan: Launch, whenReady: (server: Server) => Promise<Connection>): Promise<Running> {
  try {
    return await start(plan, whenReady);
  } catch {
    await pause(SECOND_TRY_MS);
    return start(plan, whenReady);
  }
}

async function startAgain(
  plan: Launch, whenReady: (server: Server) => Promise<Connection>, isWanted: () => boolean,
): Promise<Running | undefined> {
  for (let wait = SECOND_TRY_MS; isWanted(); wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      await clearLeftovers(plan.cluster, plan.socketFolder, (text) => plan.log.info({}, text));
      return await start(plan, whenReady);
    } catch (error) {
      plan.log.error({ reason: textOf(error) }, 'the database does not start yet');
      await pause(wait, undefined, { ref: false });
    }
  }
  return undefined;
}

/** SIGINT is PostgreSQL's fast stop: running transactions are rolled back, everything else is written down. */
async function stopServer(server: Server): Promise<void> {
  for (const [signal, patience] of [['SIGINT', ORDERLY_MS], ['SIGQUIT', AT_ONCE_MS], ['SIGKILL', AT_ONCE_MS]] as const) {
    server.signal(signal);
    if (await until(() => server.hasEnded(), patience, 5)) return;
  }
}

/**
 * Ends the server with this process: at a normal end, and at an ending signal that nobody else handles. A process that
 * handles the signal itself finishes its requests first and calls `stop`. Answers how to undo this.
 */
function endWithProcess(current: () => Server, stop: () => Promise<void>): () => void {
  const atExit = (): void => current().signal('SIGINT');
  const atSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    void stop().then(() => process.kill(process.pid, signal));
  };
  process.on('exit', atExit);
  for (const signal of ENDING_SIGNALS) process.on(signal, atSignal);
  return () => {
    process.off('exit', atExit);
    for (const signal of ENDING_SIGNALS) process.off(signal, atSignal);
  };
}
