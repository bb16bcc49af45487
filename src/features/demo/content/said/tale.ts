import type { Trouble } from './phrases.ts';
import type { Text } from '../plot.ts';

/** One check-in of an objective whose story is told word by word. The last page of a tale is the latest check-in. */
export interface Page {
  readonly progress: readonly Text[]; readonly problems?: readonly Trouble[]; readonly plans: readonly Text[];
  /** What its owner makes of it, and why where the numbers suggest otherwise. */
  readonly status?: readonly ['on-track' | 'at-risk' | 'off-track', Text];
}

/** Objectives worth following from week to week, by their keys. */
export type Tales = Readonly<Record<string, readonly Page[]>>;
