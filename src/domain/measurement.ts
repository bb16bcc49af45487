/**
 * One measured value of a key result. Whatever the kind, it is one number, so it needs one column and one chart:
 *
 * | kind | value | example |
 * |---|---|---|
 * | from–to, stay-kinds, baseline first | the number measured | 88.5 |
 * | yes / no | 1 or 0 | 1 |
 * | zones | what the zone reached is worth: 0, 0.3, 0.7, 1 | 0.7 |
 * | milestones | the percent finished, 0–100, and `finished` names which | 60, [a, c] |
 */
import { isBetween, type Day } from './day.ts';
import { HUNDRED, ONE, ZERO, type Decimal } from './decimal.ts';
import { ZONE_WORTH, type Metric } from './metric.ts';
import { allow, refuse, type Verdict } from './verdict.ts';
import type { Instant } from './zone.ts';

export type Measurement = {
  /** The day the value is for, not the day it was typed. */
  readonly day: Day;
  /** When it was entered; breaks ties of the day. */
  readonly recordedAt: Instant;
  readonly value: Decimal;
  /** Milestones only: the ids finished by that day. Without it the value is the cumulative percent of a ladder. */
  readonly finished?: readonly string[];
};

/** The part of a measurement that says what was measured. */
export type MeasuredValue = Pick<Measurement, 'value' | 'finished'>;

/**
 * The latest measurement: by the day the value is for; of two for one day, the one entered last.
 * Example: 70 for 6 March typed on the 6th and 65 for 27 February typed on the 9th: the latest is 70.
 */
export function latest(measurements: readonly Measurement[]): Measurement | null {
  let found: Measurement | null = null;
  for (const each of measurements) if (!found || isAfter(each, found)) found = each;
  return found;
}

/** Measurements in the order they count, oldest first: by day, then by entry. */
export function inOrder(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...measurements].sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0));
}

/** Measurements for days up to and including the given one. */
export function until(measurements: readonly Measurement[], day: Day): readonly Measurement[] {
  return measurements.filter((each) => isBetween(each.day, '1000-01-01', day));
}

/** Whether the value fits the metric's kind; a number of a from–to may be anything, below 0 and beyond the target. */
export function fitsMetric(metric: Metric, measured: MeasuredValue): Verdict<MeasuredValue> {
  if (metric.kind !== 'milestones' && measured.finished) {
    return refuse('finished-needs-milestones', { kind: metric.kind });
  }
  if (metric.kind === 'yes-no' && measured.value !== ZERO && measured.value !== ONE) {
    return refuse('value-not-yes-or-no', { kind: metric.kind });
  }
  if (metric.kind === 'zones' && measured.value !== ZERO && !Object.values(ZONE_WORTH).includes(measured.value)) {
    return refuse('value-not-a-zone', { kind: metric.kind });
  }
  if (metric.kind === 'milestones') return fitsMilestones(metric.milestones.map((each) => each.id), measured);
  return allow(measured);
}

function fitsMilestones(known: readonly string[], measured: MeasuredValue): Verdict<MeasuredValue> {
  const strangers = (measured.finished ?? []).filter((id) => !known.includes(id));
  if (strangers.length > 0) return refuse('milestone-not-found', { milestones: strangers });
  const isPercent = measured.value >= ZERO && measured.value <= HUNDRED;
  return isPercent ? allow(measured) : refuse('value-not-a-percent', { lowest: '0', highest: '100' });
}

function isAfter(one: Measurement, other: Measurement): boolean {
  return one.day !== other.day ? one.day > other.day : one.recordedAt > other.recordedAt;
}
