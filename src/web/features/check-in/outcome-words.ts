import { msg } from '@lingui/core/macro';
import type { PlanOutcome } from '#domain/three-ps.ts';

/** What became of a plan: as a key to press, and as a word behind the plan. */
export const outcomeWords = {
  done: { key: msg({ message: 'Done', context: 'a plan' }), word: msg({ message: 'done', context: 'a plan' }) },
  'not-done': {
    key: msg({ message: 'Not done', context: 'a plan' }),
    word: msg({ message: 'not done', context: 'a plan' }),
  },
  moved: { key: msg({ message: 'Moved', context: 'a plan' }), word: msg({ message: 'moved', context: 'a plan' }) },
} as const satisfies Record<PlanOutcome, unknown>;
