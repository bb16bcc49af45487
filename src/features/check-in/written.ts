import type { KeyResultEntry } from '#domain/check-in.ts';
import { toText } from '#domain/decimal.ts';
import type { MeasurementGiven } from './scene.ts';
import type { CheckInRow, ShownMeasurement } from './shape.ts';
import type { NewMeasurement } from './store-measurement.ts';
import type { CheckInChanges, MeasuredKeyResult, NewCheckIn } from './store.ts';

interface Making { checkInId: string | null; objectiveId: string; memberId: string; now: string; newId: () => string }

/** The measurements a check-in writes: one per key result that was given a value or a confidence. */
export function measurementsFor({ day, entries }: { day: string; entries: readonly KeyResultEntry[] }, { measurements }: { measurements: readonly MeasurementGiven[] }, making: Making): NewMeasurement[] {
  return entries.filter(({ measured, confidence }) => measured !== null || confidence !== null).map((entry) => ({
    id: making.newId(), key_result_id: entry.keyResultId, objective_id: making.objectiveId, check_in_id: making.checkInId, day, recorded_at: making.now, author_id: making.memberId,
    value: entry.measured && toText(entry.measured.value), finished: entry.measured?.finished ? [...entry.measured.finished] : null, confidence: entry.confidence,
    note: measurements.find((given) => given.keyResultId === entry.keyResultId)?.note ?? '',
  }));
}

/** The same measurements as the reply shows them, each beside the value before. */
export function shownFor(measurements: readonly NewMeasurement[], keyResults: readonly MeasuredKeyResult[]): ShownMeasurement[] {
  return measurements.map((each) => {
    const known = keyResults.find(({ id }) => id === each.key_result_id)!;
    return { ...each, key_result_title: known.title, unit: known.unit, before: known.value };
  });
}

/** The columns a person writes; lists are kept as JSON. */
export function columnsOf(row: CheckInRow): Omit<NewCheckIn, 'id' | 'objective_id' | 'author_id' | 'recorded_at'> & CheckInChanges {
  return {
    day: row.day, status: row.status, suggested_status: row.suggested_status, status_reason: row.status_reason, progress: JSON.stringify(row.progress),
    problems: JSON.stringify(row.problems), plans: JSON.stringify(row.plans), last_plans: JSON.stringify(row.last_plans),
  };
}

/** Stored measurements as the reply shows them. The value before is looked up by the timeline; a correction does not need it. */
export function asShown(measurements: readonly Omit<NewMeasurement, 'author_id'>[], keyResults: readonly MeasuredKeyResult[]): ShownMeasurement[] {
  return measurements.flatMap((each) => {
    const known = keyResults.find(({ id }) => id === each.key_result_id);
    return known ? [{ ...each, key_result_title: known.title, unit: known.unit, before: null }] : [];
  });
}
