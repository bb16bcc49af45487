import { msg } from '@lingui/core/macro';
import type { Ambition, ObjectiveState } from '#domain/objective.ts';

export const stateWords = {
  draft: msg`Draft`,
  agreed: msg`Agreed`,
  closed: msg`Closed`,
  parked: msg`Parked`,
  dropped: msg`Dropped`,
} as const satisfies Record<ObjectiveState, unknown>;

export const ambitionWords = {
  committed: { name: msg`Committed`, help: msg`We promise it: 100% is expected at the end` },
  aspirational: { name: msg`Aspirational`, help: msg`A stretch: 70% would be a good result` },
} as const satisfies Record<Ambition, unknown>;
