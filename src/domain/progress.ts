/**
 * Progress: the share of the way from baseline to target that the latest value has gone. Computed, never typed.
 * Raw progress is kept as it is, below 0 and above 1 happen in real records; held progress stays within 0–1 and is what
 * screens show and averages use. Unknown is not zero, and standing at the baseline is not unknown.
 */
import { add, clamp, divide, HUNDRED, multiply, ONE, subtract, ZERO, type Decimal } from './decimal.ts';
import { finishedPercent } from './finished.ts';
import { inOrder, latest, type Measurement } from './measurement.ts';
import { ZONE_WORTH, type BaselineFirst, type FromTo, type Metric, type Milestones } from './metric.ts';

/**
 * Why there is no progress to show. `guarded` is a stay-kind: it has none by nature, so nothing is missing.
 * `nothing-measured` is a mean whose parts are all unknown.
 */
export const UNKNOWN_REASONS = [
  'guarded',
  'baseline-missing',
  'target-missing',
  'target-at-baseline',
  'not-applicable',
  'not-measurable',
  'blank',
  'nothing-measured',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Why a person set a key result aside. `blank` is an empty cell in imported history. */
export type SetAside = Extract<UnknownReason, 'not-applicable' | 'not-measurable' | 'blank'>;

export type KnownProgress = {
  readonly known: true;
  /** The share of the way, as it is. */
  readonly raw: Decimal;
  /** The same, held to 0–1. */
  readonly held: Decimal;
  /** True while no value has come in: 0 because it stands at its baseline, not because anybody measured 0. */
  readonly standing: boolean;
};

export type Progress = KnownProgress | { readonly known: false; readonly reason: UnknownReason };

/**
 * The progress of a key result from its metric and all its measurements; see `progressAt` for the formulas.
 * Example: from 81 to 95 with 88 measured is (88 − 81) ÷ (95 − 81) = 0.5. Source: method 4, [V], [P], [PZ].
 */
export function progressOf(
  metric: Metric,
  measurements: readonly Measurement[],
  setAside: SetAside | null = null,
): Progress {
  return progressAt(withMeasuredBaseline(metric, inOrder(measurements)[0]?.value ?? null), latest(measurements), setAside);
}

/**
 * Baseline first: the first value measured *is* the baseline, until one is written into the metric. Other kinds stay
 * as they are. Example: first 40, then 55 towards 70: progress (55 − 40) ÷ (70 − 40) = 0.5.
 */
export function withMeasuredBaseline(metric: Metric, firstValue: Decimal | null): Metric {
  return metric.kind === 'baseline-first' && metric.baseline === null ? { ...metric, baseline: firstValue } : metric;
}

/**
 * The progress of a key result at one measurement, or with none at its baseline.
 *
 * - from–to and baseline first: (value − baseline) ÷ (target − baseline), piecewise with a stretch
 * - milestones: the weights of the finished ones ÷ 100 · yes / no and zones: the value itself
 * - stay-kinds: none. Without a value a known baseline stands at 0, an unmeasured one is unknown.
 *
 * Example: down from 12 to 4 with 5.2 measured is (5.2 − 12) ÷ (4 − 12) = 0.85.
 */
export function progressAt(metric: Metric, measured: Measurement | null, setAside: SetAside | null = null): Progress {
  if (setAside) return unknown(setAside);
  switch (metric.kind) {
    case 'from-to':
    case 'baseline-first':
      return alongTheWay(metric.baseline, wayPoints(metric), measured);
    case 'milestones':
      return measured ? known(finishedShare(metric, measured)) : standing();
    case 'yes-no':
    case 'zones':
      return measured ? known(measured.value) : standing();
    default:
      return unknown('guarded');
  }
}

/** A place on the way: at this value, progress is this much. */
export type WayPoint = { readonly value: Decimal; readonly progress: Decimal };

/**
 * Where the way leads, nearest first. Plain: the target at 1.0. With a stretch: commit at 0.3 and target at 0.7 where
 * they are named, and the stretch at 1.0 [PZ].
 */
export function wayPoints(metric: FromTo | BaselineFirst): readonly WayPoint[] {
  const { target } = metric;
  const { commit, stretch } = metric.kind === 'from-to' ? metric : { commit: null, stretch: null };
  if (stretch === null) return target === null ? [] : [{ value: target, progress: ONE }];
  const points: WayPoint[] = [];
  if (commit !== null) points.push({ value: commit, progress: ZONE_WORTH.commit });
  if (target !== null) points.push({ value: target, progress: ZONE_WORTH.target });
  points.push({ value: stretch, progress: ONE });
  return points;
}

/**
 * Progress of a value on a piecewise way; the outer pieces go on beyond their ends.
 * Example: baseline 0, commit 30, target 50, stretch 100: 40 is 0.3 + 0.4 × 10 ÷ 20 = 0.5; 150 is 1.3; −10 is −0.1.
 */
export function shareOfWay(baseline: Decimal, points: readonly WayPoint[], value: Decimal): Decimal {
  const upward = points.at(-1)!.value > baseline;
  let from: WayPoint = { value: baseline, progress: ZERO };
  for (const to of points.slice(0, -1)) {
    if (upward ? value <= to.value : value >= to.value) return onPiece(from, to, value);
    from = to;
  }
  return onPiece(from, points.at(-1)!, value);
}

function onPiece(from: WayPoint, to: WayPoint, value: Decimal): Decimal {
  const share = divide(subtract(value, from.value), subtract(to.value, from.value));
  if (from.progress === ZERO && to.progress === ONE) return share;
  return add(from.progress, multiply(share, subtract(to.progress, from.progress)));
}

function alongTheWay(baseline: Decimal | null, points: readonly WayPoint[], measured: Measurement | null): Progress {
  if (baseline === null) return unknown('baseline-missing');
  if (points.length === 0) return unknown('target-missing');
  if (leadsNowhere(baseline, points)) return unknown('target-at-baseline');
  return measured ? known(shareOfWay(baseline, points, measured.value)) : standing();
}

/** Whether two places of the way share a value: then no share of it can be computed. */
export function leadsNowhere(baseline: Decimal, points: readonly WayPoint[]): boolean {
  return points.some((point, index) => point.value === (index === 0 ? baseline : points[index - 1]!.value));
}

/** What part is done, 0–1: the weights of the finished milestones, or the percent of a ladder's cumulative reading. */
function finishedShare(metric: Milestones, { value, finished }: Measurement): Decimal {
  return divide(finished ? finishedPercent(metric, finished) : value, HUNDRED);
}

/** Known progress from a raw share. */
export function known(raw: Decimal): KnownProgress {
  return { known: true, raw, held: clamp(raw, ZERO, ONE), standing: false };
}

/** Unknown progress, and why. */
export function unknown(reason: UnknownReason): Progress {
  return { known: false, reason };
}

function standing(): Progress {
  return { known: true, raw: ZERO, held: ZERO, standing: true };
}
