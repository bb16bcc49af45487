import { clamp, compare, decimal, divide, HUNDRED, multiply, ONE, subtract, add, toText, ZERO, type Decimal } from '../../decimal.ts';
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
export type InferredMetric = { metric: PlannedMetric; current: string | null; progress: string | null; remark: MeasureRemark | null };

/** The file's progress may differ by rounding to whole percent. */
const TOLERANCE = decimal('0.0101');

/**
 * Infers what a key result measures from its numbers.
 * Start and target differ: from–to. Both and the current value are equal: kept constant. Only progress is given, or
 * left blank: 0 to 100 %. A bound such as `≤ 5` without a start: stay below. Start 0, target 1 and only whole values: yes or no.
 * Progress is computed again; a different number in the file is told. Source: method 4.
 */
export function inferMetric(cells: MeasureCells): InferredMetric {
  const measured = measuredIn(cells);
  const { baseline, target, current, share } = cells;
  if (cells.kind === 'yes-no') return yesNo(cells);
  if (!baseline && !target) return withoutNumbers(cells, measured);
  if (!baseline && target?.bound) return bounded(target, current, measured);
  if (!baseline || !target) {
    const remark: MeasureRemark = { place: baseline ? 'target' : 'baseline', code: baseline ? 'target-missing' : 'baseline-missing', facts: {} };
    const metric: PlannedMetric = { kind: 'from-to', baseline: baseline?.value ?? null, target: target?.value ?? null, ...measured };
    return { metric, current: current?.value ?? null, progress: null, remark };
  }
  if (compare(decimal(baseline.value), decimal(target.value)) === 0) return standingStill(cells, measured);
  if (cells.zeroOneIsYesNo && baseline.value === '0' && target.value === '1' && !measured.unit && !measured.currency) return yesNo(cells);
  return fromTo(baseline.value, target.value, current?.value ?? null, share, cells.shareIsError, measured);
}

type Measured = { unit: string | null; currency: string | null };

function measuredIn({ baseline, target, current, unit, currency, kind }: MeasureCells): Measured {
  const numbers = [target, baseline, current].filter((number) => number !== null);
  const money = currency ?? numbers.find((number) => number.currency)?.currency ?? null;
  const percent = kind === 'percent' || numbers.some((number) => number.percent);
  return { unit: unit ?? (percent ? '%' : (numbers.find((number) => number.unit)?.unit?.slice(0, 40) ?? null)), currency: money };
}

function fromTo(baseline: string, target: string, current: string | null, share: Decimal | null, shareIsError: boolean, measured: Measured): InferredMetric {
  const metric: PlannedMetric = { kind: 'from-to', baseline, target, ...measured };
  const [from, to] = [decimal(baseline), decimal(target)];
  if (current === null && share !== null) {
    const value = toText(add(from, multiply(share, subtract(to, from))));
    return { metric, current: value, progress: toText(share), remark: { place: 'share', code: 'current-from-progress', facts: { current: value } } };
  }
  if (current === null) return { metric, current, progress: null, remark: null };
  const progress = shareOfWay(from, [{ value: to, progress: ONE }], decimal(current));
  const remark: MeasureRemark | null = share !== null && differs(progress, share) ? { place: 'share', code: 'progress-differs', facts: { computed: percentText(progress), written: percentText(share) } } : null;
  const broken: MeasureRemark | null = shareIsError ? { place: 'share', code: 'progress-differs', facts: { computed: percentText(progress) } } : null;
  return { metric, current, progress: toText(progress), remark: remark ?? broken };
}

/** Start equals target: nothing to move. Where the value also stands there it is kept constant, else one of them is wrong. */
function standingStill({ target, current, shareIsError }: MeasureCells, measured: Measured): InferredMetric {
  const value = target!.value;
  const metric: PlannedMetric = { kind: 'stay-between', lower: value, upper: value, ...measured };
  const kept = { metric, current: current?.value ?? null, progress: null };
  if (shareIsError) return { ...kept, remark: { place: 'share', code: 'cell-has-error', facts: { startEqualsTarget: true, value } } };
  const isConstant = !current || compare(decimal(current.value), decimal(value)) === 0;
  return { ...kept, remark: { place: 'target', code: isConstant ? 'read-as-keep-constant' : 'start-equals-target', facts: { value } } };
}

function bounded(target: ReadNumber, current: ReadNumber | null, measured: Measured): InferredMetric {
  const metric: PlannedMetric = target.bound === 'at-least' ? { kind: 'stay-above', lower: target.value, ...measured } : { kind: 'stay-below', upper: target.value, ...measured };
  return { metric, current: current?.value ?? null, progress: null, remark: null };
}

function withoutNumbers({ current, share, hasShare, shareIsError }: MeasureCells, measured: Measured): InferredMetric {
  if (hasShare && !current) {
    const metric: PlannedMetric = { kind: 'from-to', baseline: '0', target: '100', unit: '%', currency: null };
    const remark: MeasureRemark | null = shareIsError ? { place: 'share', code: 'cell-has-error', facts: {} } : null;
    return { metric, current: share === null ? null : toText(multiply(share, HUNDRED)), progress: share === null ? null : toText(share), remark };
  }
  const metric: PlannedMetric = { kind: 'from-to', baseline: null, target: null, ...measured };
  return { metric, current: current?.value ?? null, progress: null, remark: { place: 'target', code: 'no-measure', facts: {} } };
}

/** Reached or not: the current value has come to the target, or the file says 100 %. */
function yesNo({ target, current, share }: MeasureCells): InferredMetric {
  const reached = current ? compare(decimal(current.value), decimal(target?.value ?? '1')) >= 0 : share === null ? null : compare(share, ONE) >= 0;
  const value = reached === null ? null : reached ? '1' : '0';
  return { metric: { kind: 'yes-no' }, current: value, progress: value, remark: null };
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
