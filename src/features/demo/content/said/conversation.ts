import type { Text } from '../plot.ts';

/** Who speaks: the objective's owner, the lead of its department, the OKR master, somebody of the team, or who loads the demo. */
export type Speaker = 'owner' | 'above' | 'master' | 'colleague' | 'reader' | 'sponsor';
export interface Conversation {
  readonly about: string;
  /** The whole objective, its latest check-in, or its key result by place. */
  readonly on: 'objective' | 'check-in' | number;
  readonly daysAgo: number;
  readonly said: readonly (readonly [Speaker, Text])[];
  /** What the first line said before it was put more kindly; or that it was taken back. */
  readonly edited?: Text;
  readonly removed?: true;
}
