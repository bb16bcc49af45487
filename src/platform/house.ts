import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Store } from './db/open.ts';
import type { Log } from './log.ts';
import type { Secrets } from './secrets.ts';

/** What the whole process shares. Nothing here belongs to one request or one organisation. */
export interface House {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly store: Store;
  readonly secrets: Secrets;
  /** Something was committed in this organisation: the live stream tells every node. */
  readonly committed: (organisationId: string) => void;
  /** Asks for a job; it runs at least once, on any node. The same `once` key collapses into one waiting job. */
  readonly ask: (job: string, task: { organisationId: string; data?: Record<string, unknown>; once?: string; afterSeconds?: number }) => void;
}
