/**
 * What a key result measures. Eight kinds, one tagged union; a draft may leave gaps (null), agreement may not
 * (`metric-agreement.ts`). Numbers are exact decimals, days are calendar days.
 */
import type { Day } from './day.ts';
import { decimal, ONE, type Decimal, ZERO } from './decimal.ts';

export const METRIC_KINDS = [
  'from-to',
  'stay-above',
  'stay-below',
  'stay-between',
  'milestones',
  'yes-no',
  'zones',
  'baseline-first',
] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** Kinds that guard a value instead of moving it: no progress while running, left out of averages. */
export const STAY_KINDS = ['stay-above', 'stay-below', 'stay-between'] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** How a stay-kind suggests its score: the share of its measurements inside, or inside at the end (1 or 0). */
export const HELD_BY = ['share-inside', 'inside-at-end'] as const;
export type HeldBy = (typeof HELD_BY)[number];

/** The zones on the way of an aspirational key result, lowest first [PZ]. */
export const ZONES_REACHED = ['commit', 'target', 'stretch'] as const;
export type ZoneReached = (typeof ZONES_REACHED)[number];

/** What reaching a zone is worth: commit 0.3, target 0.7, stretch 1.0 [PZ]. */
export const ZONE_WORTH: Readonly<Record<ZoneReached, Decimal>> = {
  commit: decimal('0.3'),
  target: decimal('0.7'),
  stretch: ONE,
};

/** A value that should be reached by a day on the way. It bends the expected line, never progress. */
export type IntermediateTarget = { readonly day: Day; readonly value: Decimal };

/** One step of a milestones metric. Weights are percent and sum to 100; null everywhere means equal. */
export type Milestone = {
  readonly id: string;
  readonly title: string;
  readonly weight: Decimal | null;
  readonly day: Day | null;
};

/** The unit after the number (`%`, `days`), and an ISO 4217 currency when the number is money. */
type Measured = { readonly unit: string | null; readonly currency: string | null };

/** From a baseline to a target, up or down: the direction follows from the values. */
export type FromTo = Measured & {
  readonly kind: 'from-to';
  readonly baseline: Decimal | null;
  /** 1.0 when there is no stretch; with a stretch it is worth 0.7. */
  readonly target: Decimal | null;
  /** Worth 0.3 on the way to a stretch; aspirational only [PZ]. */
  readonly commit: Decimal | null;
  /** Worth 1.0; aspirational only [PZ]. */
  readonly stretch: Decimal | null;
  readonly intermediateTargets: readonly IntermediateTarget[];
};

/** Like from–to, but the baseline is still to be measured, at the latest on `measureBy`. */
export type BaselineFirst = Measured & {
  readonly kind: 'baseline-first';
  readonly baseline: Decimal | null;
  readonly target: Decimal | null;
  readonly measureBy: Day | null;
};

export type StayAbove = Measured & {
  readonly kind: 'stay-above';
  readonly lower: Decimal | null;
  readonly heldBy: HeldBy;
};

export type StayBelow = Measured & {
  readonly kind: 'stay-below';
  readonly upper: Decimal | null;
  readonly heldBy: HeldBy;
};

export type StayBetween = Measured & {
  readonly kind: 'stay-between';
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly heldBy: HeldBy;
};

export type Milestones = { readonly kind: 'milestones'; readonly milestones: readonly Milestone[] };

export type YesNo = { readonly kind: 'yes-no' };

/** A text per zone says what reaching it means; aspirational only [PZ]. */
export type Zones = { readonly kind: 'zones'; readonly zones: Readonly<Record<ZoneReached, string | null>> };

export type Stay = StayAbove | StayBelow | StayBetween;
export type Metric = FromTo | Stay | Milestones | YesNo | Zones | BaselineFirst;

/** Whether the metric guards a value instead of moving it. */
export function isStay(metric: Metric): metric is Stay {
  return (STAY_KINDS as readonly string[]).includes(metric.kind);
}

/**
 * The weight of each milestone in percent: as given, or equal when none is given.
 * Example: four milestones without weights weigh 25 each.
 */
export function milestoneWeights(milestones: readonly Milestone[]): readonly Decimal[] {
  if (milestones.every((milestone) => milestone.weight === null)) return equalShares(milestones.length);
  return milestones.map((milestone) => milestone.weight ?? ZERO);
}

/** Shares of 100 that differ by less than one unit of the last digit and sum to 100 exactly. */
function equalShares(count: number): readonly Decimal[] {
  const hundred = decimal('100');
  return Array.from({ length: count }, (_, index) => {
    const before = (hundred * BigInt(index)) / BigInt(count);
    const after = (hundred * BigInt(index + 1)) / BigInt(count);
    return (after - before) as Decimal;
  });
}
