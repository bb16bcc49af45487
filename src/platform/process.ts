import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { systemClock, type Clock } from './clock.ts';
import { programFolder, type Config } from './config.ts';
import { openStore, type Store } from './db/open.ts';
import type { Feature } from './feature.ts';
import type { House } from './house.ts';
import { openLive } from './http/live.ts';
import { openapi } from './http/openapi.ts';
import { openServer } from './http/server.ts';
import { JobQueue } from './jobs/queue.ts';
import { JournalTail } from './journal/tail.ts';
import { openLog, type Log } from './log.ts';
import { openSecrets } from './secrets.ts';

export interface Process { readonly house: House; readonly app: FastifyInstance; readonly close: () => Promise<void> }

export interface ProcessParts {
  readonly config: Config;
  readonly features: readonly Feature[];
  readonly clock?: Clock;
  readonly log?: Log;
  /** A store that is open already (tests); it is then not closed here. */
  readonly store?: Store;
  /** Jobs are worked on unless this is false. */
  readonly works?: boolean;
  readonly webFolder?: string | null;
}

export const version = (JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }).version;

/** Who sends the rest of a request no more, or reads no more of its answer, holds a stop up no longer than this. */
const LONGEST_FAREWELL_MS = 10_000;

/** Opens everything one process needs, in order, and closes it in the reverse: requests in flight finish first. */
export async function openProcess(parts: ProcessParts): Promise<Process> {
  const { config, features } = parts;
  const log = parts.log ?? openLog(config.logLevel);
  const [store, secrets] = await Promise.all([parts.store ?? openStore(config, log), openSecrets(config)]);
  const tail = new JournalTail(store, log);
  const queue = new JobQueue(store, log);
  const house: House = {
    config, log, store, secrets, clock: parts.clock ?? systemClock,
    committed: () => { tail.committed(); },
    ask: (job, task) => { queue.ask(job, task); },
  };
  const live = openLive(tail);
  const document = JSON.stringify(openapi(features.flatMap((feature) => feature.verbs.map((verb) => verb.contract)), version));
  const app = await openServer({ house, features, live, openapi: document, webFolder: parts.webFolder === undefined ? join(programFolder, 'dist/web') : parts.webFolder });
  await tail.open();
  // Jobs may begin a moment later: the first answer does not wait for them.
  const queueOpen = queue.open(house, features.flatMap((feature) => feature.jobs), parts.works ?? true)
    .catch((error: unknown) => { log.error({ err: error }, 'the job queue did not open'); });
  return {
    house, app,
    close: async () => {
      live.close();
      const impatience = setTimeout(() => { app.server.closeAllConnections(); }, LONGEST_FAREWELL_MS);
      await app.close();
      clearTimeout(impatience);
      await queueOpen;
      await queue.close();
      await tail.close();
      if (!parts.store) await store.close();
    },
  };
}
