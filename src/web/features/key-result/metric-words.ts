import { msg } from '@lingui/core/macro';
import { HELD_BY, METRIC_KINDS, ZONES_REACHED } from '#domain/metric.ts';

/** What each kind is called, and when to take it, in one line. */
export const kindWords = {
  'from-to': { name: msg`From … to …`, help: msg`A number that should move, up or down` },
  'stay-above': { name: msg`Stay above`, help: msg`A number that must not fall below a bound` },
  'stay-below': { name: msg`Stay below`, help: msg`A number that must not rise above a bound` },
  'stay-between': { name: msg`Stay between`, help: msg`A number that must stay inside two bounds` },
  milestones: { name: msg`Milestones`, help: msg`Steps that are finished one by one` },
  'yes-no': { name: msg`Yes or no`, help: msg`It is reached or it is not` },
  zones: { name: msg`Zones`, help: msg`Commit, target and stretch, each said in words` },
  'baseline-first': { name: msg`Baseline first`, help: msg`Nobody knows yet where it stands; that is measured first` },
} as const satisfies Record<(typeof METRIC_KINDS)[number], unknown>;

export const zoneWords = {
  commit: { name: msg`Commit`, help: msg`Worth 0.3: what we promise` },
  target: { name: msg`Target`, help: msg`Worth 0.7: what we aim at` },
  stretch: { name: msg`Stretch`, help: msg`Worth 1.0: what would surprise us` },
} as const satisfies Record<(typeof ZONES_REACHED)[number], unknown>;

export const heldByWords = {
  'share-inside': { name: msg`Share of measurements inside`, help: msg`Held 7 of 9 scores 0.8` },
  'inside-at-end': { name: msg`Inside at the end`, help: msg`1 or 0, by the last measurement` },
} as const satisfies Record<(typeof HELD_BY)[number], unknown>;

/** Why there is no progress to show. */
export const unknownWords: Readonly<Record<string, ReturnType<typeof msg>>> = {
  guarded: msg`Guarded, has no progress by nature`,
  'baseline-missing': msg`The starting value is not known yet`,
  'target-missing': msg`There is no target yet`,
  'target-at-baseline': msg`The target is where it started`,
  'not-applicable': msg`Not applicable`,
  'not-measurable': msg`Not measurable`,
  blank: msg`Blank in the imported history`,
  'nothing-measured': msg`Nothing is measured yet`,
};
