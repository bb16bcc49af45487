import { add, clamp, compare, decimal, divide, HUNDRED, multiply, ONE, subtract, toText, ZERO, type Decimal } from '../../decimal.ts';
import { shareOfWay } from '../../progress.ts';
import type { ReadNumber } from '../cells/numbers.ts';
import type { Facts, ProblemCode } from '../problem.ts';
import type { PlannedMetric } from '../types.ts';

/** What a row says about its measure. A missing number is null: unknown, not 0. */
export type MeasureCells = {
  baseline: ReadNumber | null;
  target: ReadNumber | null;
  current: ReadNumber | null;
  /** The file's own progress or score as a share, 0–1. */
  share: Decimal | null;
  /** The sheet has a column for progress, though this row may leave it blank. */
  hasShare: boolean;
  /** The progress cell holds an error such as `#DIV/0!`. */
  shareIsError: boolean;
  unit: string | null;
  currency: string | null;
  kind: 'yes-no' | 'percent' | null;
  /** Rows of 0 to 1 in this file hold only 0 and 1. */
  zeroOneIsYesNo: boolean;
};

/** Which cell a remark concerns. */
export type MeasurePlace = 'baseline' | 'target' | 'current' | 'share';
export type MeasureRemark = { place: MeasurePlace; code: ProblemCode; facts: Facts };
export type InferredMetric = {
  metric: PlannedMetric;
  current: string | null;
  progress: string | null;
  remark: MeasureRemark | null;
};

/** The file's progress may differ by rounding to whole percent. */
const TOLERANCE = decimal('0.0101');
const UNIT_LENGTH = 40;

/**
 * Infers what a key result measures from its numbers.
 * Start and target differ: from–to. Both and the current value are equal: kept constant. Only progress is given, or
 * left blank: 0 to 100 %. A bound such as `≤ 5` without a start: stay below. Start 0, target 1 and only whole values:
 * yes or no. Progress is computed again; a different number in the file is told. Source: method 4.
 * Example: from 8.4 to 7 with 7.6 measured is from–to at 57 %, whatever the file's own score says.
 */
export function inferMetric(cells: MeasureCells): InferredMetric {
  const measured = measuredIn(cells);
  const { baseline, target } = cells;
  if (cells.kind === 'yes-no') return yesNo(cells);
  if (!baseline && !target) return withoutNumbers(cells, measured);
  if (!baseline && target?.bound) return bounded(target, cells, measured);
  if (!baseline || !target) return halfKnown(cells, measured);
  if (isSame(baseline.value, target.value)) return standingStill(target.value, cells, measured);
  const isZeroOne = baseline.value === '0' && target.value === '1' && !measured.unit && !measured.currency;
  return isZeroOne && cells.zeroOneIsYesNo ? yesNo(cells) : fromTo(baseline.value, target.value, cells, measured);
}

type Measured = { unit: string | null; currency: string | null };

/** Unit and currency: what the unit column says, else what stands around the numbers. */
function measuredIn({ baseline, target, current, unit, currency, kind }: MeasureCells): Measured {
  const numbers = [target, baseline, current].filter((number) => number !== null);
  const isPercent = kind === 'percent' || numbers.some((number) => number.percent);
  const written = numbers.find((number) => number.unit)?.unit?.slice(0, UNIT_LENGTH) ?? null;
  return {
    unit: unit ?? (isPercent ? '%' : written),
    currency: currency ?? numbers.find((number) => number.currency)?.currency ?? null,
  };
}

function fromTo(baseline: string, target: string, cells: MeasureCells, measured: Measured): InferredMetric {
  const metric: PlannedMetric = { kind: 'from-to', baseline, target, ...measured };
  const [from, to] = [decimal(baseline), decimal(target)];
  const current = cells.current?.value ?? null;
  const { share } = cells;
  if (current === null && share !== null) {
    const value = toText(add(from, multiply(share, subtract(to, from))));
    return inferred(metric, value, share, remark('share', 'current-from-progress', { current: value }));
  }
  if (current === null) return inferred(metric, null, null);
  const progress = shareOfWay(from, [{ value: to, progress: ONE }], decimal(current));
  const computed = percentText(progress);
  if (cells.shareIsError) return inferred(metric, current, progress, remark('share', 'progress-differs', { computed }));
  if (share === null || !differs(progress, share)) return inferred(metric, current, progress);
  return inferred(metric, current, progress, remark('share', 'progress-differs', { computed, written: percentText(share) }));
}

/** Start equals target: nothing to move. Where the value also stands there it is kept constant, else one of them is wrong. */
function standingStill(value: string, { current, shareIsError }: MeasureCells, measured: Measured): InferredMetric {
  const metric: PlannedMetric = { kind: 'stay-between', lower: value, upper: value, ...measured };
  const isConstant = !current || isSame(current.value, value);
  const told = shareIsError
    ? remark('share', 'cell-has-error', { startEqualsTarget: true, value })
    : remark('target', isConstant ? 'read-as-keep-constant' : 'start-equals-target', { value });
  return inferred(metric, current?.value ?? null, null, told);
}

function bounded(target: ReadNumber, { current }: MeasureCells, measured: Measured): InferredMetric {
  const metric: PlannedMetric =
    target.bound === 'at-least'
      ? { kind: 'stay-above', lower: target.value, ...measured }
      : { kind: 'stay-below', upper: target.value, ...measured };
  return inferred(metric, current?.value ?? null, null);
}

/** Start or target is missing: the way is not known, the value is kept. */
function halfKnown({ baseline, target, current }: MeasureCells, measured: Measured): InferredMetric {
  const metric: PlannedMetric = { kind: 'from-to', baseline: baseline?.value ?? null, target: target?.value ?? null, ...measured };
  const told = baseline ? remark('target', 'target-missing') : remark('baseline', 'baseline-missing');
  return inferred(metric, current?.value ?? null, null, told);
}

function withoutNumbers({ current, share, hasShare, shareIsError }: MeasureCells, measured: Measured): InferredMetric {
  if (hasShare && !current) {
    const metric: PlannedMetric = { kind: 'from-to', baseline: '0', target: '100', unit: '%', currency: null };
    const value = share === null ? null : toText(multiply(share, HUNDRED));
    return inferred(metric, value, share, shareIsError ? remark('share', 'cell-has-error') : null);
  }
  const metric: PlannedMetric = { kind: 'from-to', baseline: null, target: null, ...measured };
  return inferred(metric, current?.value ?? null, null, remark('target', 'no-measure'));
}

/** Reached or not: the current value has come to the target, or the file says 100 %. */
function yesNo({ target, current, share }: MeasureCells): InferredMetric {
  const stands = current ? decimal(current.value) : share;
  if (stands === null) return inferred({ kind: 'yes-no' }, null, null);
  const goal = current ? decimal(target?.value ?? '1') : ONE;
  const reached = compare(stands, goal) >= 0 ? ONE : ZERO;
  return inferred({ kind: 'yes-no' }, toText(reached), reached);
}

function inferred(metric: PlannedMetric, current: string | null, progress: Decimal | null, told: MeasureRemark | null = null): InferredMetric {
  return { metric, current, progress: progress === null ? null : toText(progress), remark: told };
}

function remark(place: MeasurePlace, code: ProblemCode, facts: Facts = {}): MeasureRemark {
  return { place, code, facts };
}

function isSame(one: string, other: string): boolean {
  return compare(decimal(one), decimal(other)) === 0;
}

/** Files often hold progress between 0 and 1: the computed share counts as it is and held to that. */
function differs(computed: Decimal, written: Decimal): boolean {
  const gap = (share: Decimal) => (share > written ? subtract(share, written) : subtract(written, share));
  return compare(gap(computed), TOLERANCE) > 0 && compare(gap(clamp(computed, ZERO, ONE)), TOLERANCE) > 0;
}

function percentText(share: Decimal): string {
  return toText(multiply(share, HUNDRED), 1);
}

/** A share from a number on its scale: 60 of 100, or 0.6. */
export function shareOf(value: string, isPercent: boolean): Decimal {
  return isPercent ? divide(decimal(value), HUNDRED) : decimal(value);
}
