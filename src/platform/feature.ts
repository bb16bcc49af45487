import type { Verb } from './action.ts';
import type { House } from './house.ts';

/** Work that happens by the clock or after the fact, through the job queue; it carries its organisation. */
export interface Job {
  /** `feature.what`: also the name of its queue. */
  readonly name: string;
  /** Cron expression in UTC when it runs by itself, once per organisation. */
  readonly cron?: string;
  readonly work: (task: { organisationId: string; data: Record<string, unknown> }, house: House, now: string) => Promise<void>;
}

/** The name plate of a feature: what it answers and what it does by itself. */
export interface Feature {
  readonly name: string;
  readonly verbs: readonly Verb[];
  readonly jobs: readonly Job[];
}

export const feature = (plate: { name: string; verbs?: readonly Verb[]; jobs?: readonly Job[] }): Feature =>
  ({ verbs: [], jobs: [], ...plate });
