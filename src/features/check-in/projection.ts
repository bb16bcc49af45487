import { decimal, toText, type Decimal } from '#domain/decimal.ts';
import { isStay, type Metric } from '#domain/metric.ts';
import { isInside } from '#domain/stay.ts';
import { metricOf } from '../key-result/shape-metric.ts';
import type { CheckInRow, MeasurementRow } from './shape.ts';
import type { NewKeyResultNow, NewMeasurement, NewObjectiveNow } from './store-measurement.ts';
import type { MeasuredKeyResult, ObjectiveNowRow } from './store.ts';

/**
 * Where a key result stands after one more measurement, from what was known and the new one: no history is read, so a
 * check-in costs the same in the tenth year. Latest is by the day the value is for; of two for one day, the one entered last.
 */
export function nowAfter(known: MeasuredKeyResult, added: NewMeasurement): NewKeyResultNow {
  const before: NewKeyResultNow = {
    key_result_id: known.id, objective_id: known.objective_id, first_value: known.first_value, value: known.value, finished: known.finished, value_day: known.value_day, value_at: known.value_at,
    confidence: known.confidence, confidence_day: known.confidence_day, measurements: known.measurements ?? 0, inside: known.inside ?? 0,
  };
  return withConfidence(withValue(before, added, metricOf(known)), added);
}

function withValue(now: NewKeyResultNow, added: NewMeasurement, metric: Metric): NewKeyResultNow {
  if (added.value === null) return now;
  const counted = {
    ...now, measurements: now.measurements + 1, inside: now.inside + (isHeld(metric, decimal(added.value)) ? 1 : 0), first_value: now.first_value ?? added.value,
  };
  if (now.value_day !== null && added.day < now.value_day) return counted;
  return { ...counted, value: added.value, finished: added.finished, value_day: added.day, value_at: added.recorded_at };
}

function withConfidence(now: NewKeyResultNow, added: NewMeasurement): NewKeyResultNow {
  if (added.confidence === null || (now.confidence_day !== null && added.day < now.confidence_day)) return now;
  return { ...now, confidence: added.confidence, confidence_day: added.day };
}

/** The same worked out from every measurement that counts: after an amendment or a withdrawal. Newest first, as loaded. */
export function nowFrom(keyResult: Pick<MeasuredKeyResult, 'id' | 'objective_id'> & Parameters<typeof metricOf>[0], counting: readonly Pick<MeasurementRow, 'value' | 'finished' | 'confidence' | 'day' | 'recorded_at'>[]): NewKeyResultNow {
  const valued = counting.filter((each) => each.value !== null);
  const sure = counting.find((each) => each.confidence !== null);
  const last = valued[0];
  const metric = metricOf(keyResult);
  return {
    key_result_id: keyResult.id, objective_id: keyResult.objective_id, first_value: plain(valued.at(-1)?.value), value: plain(last?.value), finished: last?.finished ?? null,
    value_day: last?.day ?? null, value_at: last?.recorded_at ?? null, confidence: sure?.confidence ?? null, confidence_day: sure?.day ?? null,
    measurements: valued.length, inside: valued.filter((each) => isHeld(metric, decimal(each.value!))).length,
  };
}

/**
 * The moment something is recorded: now, yet after all that was recorded on this objective before. People who check in at
 * the same moment follow each other by the lock, not by when their requests came; the history has to tell the same order,
 * or "the one entered last" would be another one there than in the projection.
 */
export function recordedAfter(now: string, earlier: readonly (string | null | undefined)[]): string {
  const last = earlier.reduce<string>((found, each) => (each ? latest(found, each) : found), '');
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}

/** The objective's line of the projection: status by the day a check-in is for, freshness by the moment it was recorded. */
export function objectiveAfter(known: ObjectiveNowRow | undefined, saved: Pick<CheckInRow, 'id' | 'objective_id' | 'day' | 'recorded_at' | 'status' | 'author_id'>): NewObjectiveNow {
  const counted = { objective_id: saved.objective_id, recorded_at: latest(known?.recorded_at ?? null, saved.recorded_at), check_ins: (known?.check_ins ?? 0) + 1 };
  if (known?.day && saved.day < known.day) return { ...known, ...counted };
  return { ...counted, check_in_id: saved.id, day: saved.day, status: saved.status, author_id: saved.author_id };
}

const latest = (a: string | null, b: string): string => (a !== null && a > b ? a : b);
const isHeld = (metric: Metric, value: Decimal): boolean => isStay(metric) && isInside(metric, value);
const plain = (stored: string | null | undefined): string | null => (stored === null || stored === undefined ? null : toText(decimal(stored)));
