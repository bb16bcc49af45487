import { setTimeout as pause } from 'node:timers/promises';
import { endWithProcess } from './embedded-farewell.ts';
import type { Connection } from './embedded-founding.ts';
import { clearLeftovers } from './embedded-leftovers.ts';
import { launch } from './embedded-server.ts';
import type { Launch, Server } from './embedded-server.ts';
import { textOf } from './failure.ts';
import { until } from './until.ts';

/** A server that is kept running until it is told to stop. */
export type Watch = { readonly connection: Connection; stop(): Promise<void> };

type Readiness = (server: Server) => Promise<Connection>;

/** A stop in order rolls back and writes everything down; after this time it is cut short, which recovery repairs. */
const ORDERLY_MS = 30_000;
const AT_ONCE_MS = 5_000;
const SECOND_TRY_MS = 300;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts the server, and starts it again whenever it ends by itself (killed for memory, say): pools reconnect on
 * their own. However this process ends, short of kill -9, the server ends with it.
 */
export async function keepRunning(plan: Launch, whenReady: Readiness): Promise<Watch> {
  const watch = new Watching(plan, whenReady);
  try {
    return { connection: await watch.open(), stop: () => watch.stop() };
  } catch (error) {
    await watch.stop();
    throw error;
  }
}

class Watching {
  #plan: Launch;
  #whenReady: Readiness;
  #server: Server | undefined;
  #isWanted = true;
  #stopped: Promise<void> | undefined;
  #forget: () => void;

  constructor(plan: Launch, whenReady: Readiness) {
    this.#plan = plan;
    this.#whenReady = whenReady;
    this.#forget = endWithProcess({ interrupt: () => this.#server?.signal('SIGINT'), stop: () => this.stop() });
  }

  /** The second try is for a predecessor that was killed and is not quite gone yet. */
  async open(): Promise<Connection> {
    const connection = await this.#start().catch(async (error: unknown) => {
      if (!this.#isWanted) throw error;
      await pause(SECOND_TRY_MS);
      return this.#start();
    });
    void this.#watchOver();
    return connection;
  }

  stop(): Promise<void> {
    this.#isWanted = false;
    return this.#stopped ??= stopServer(this.#server).finally(this.#forget);
  }

  async #start(): Promise<Connection> {
    const server = this.#server = launch(this.#plan);
    try {
      return await this.#whenReady(server);
    } catch (error) {
      await stopServer(server);
      throw error;
    }
  }

  async #watchOver(): Promise<void> {
    while (this.#isWanted) {
      const reason = await this.#server?.ended;
      if (!this.#isWanted) return;
      const facts = { reason, lastWords: this.#server?.lastWords() };
      this.#plan.log.error(facts, 'the database ended by itself and is started again');
      await this.#startAgain();
    }
  }

  async #startAgain(): Promise<void> {
    const { cluster, socketFolder, log } = this.#plan;
    for (let wait = SECOND_TRY_MS; this.#isWanted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await clearLeftovers(cluster, socketFolder, (text) => log.info({ cluster }, text));
        if (this.#isWanted) await this.#start();
        return;
      } catch (error) {
        log.error({ reason: textOf(error) }, 'the database does not start yet');
        await pause(wait, undefined, { ref: false });
      }
    }
  }
}

/** SIGINT is PostgreSQL's fast stop: running transactions are rolled back, everything else is written down. */
async function stopServer(server: Server | undefined): Promise<void> {
  for (const [signal, patience] of [['SIGINT', ORDERLY_MS], ['SIGQUIT', AT_ONCE_MS], ['SIGKILL', AT_ONCE_MS]] as const) {
    if (server === undefined || server.hasEnded()) return;
    server.signal(signal);
    if (await until(() => server.hasEnded(), patience, 5)) return;
  }
}
