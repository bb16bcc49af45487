import { here } from '#platform/action.ts';
import { db, sql, type Trip } from '#platform/db/trip.ts';

export interface NewMeasurement {
  id: string; key_result_id: string; objective_id: string; check_in_id: string | null; day: string; recorded_at: string; author_id: string;
  value: string | null; finished: string[] | null; confidence: number | null; note: string;
}

export function insertMeasurements(trip: Trip, rows: readonly NewMeasurement[]): void {
  if (rows.length === 0) return;
  void trip.run(db.insertInto('measurement').values(rows.map((row) => ({ organisation_id: here, ...row }))));
}

/** A retired measurement stays readable and counts no more. */
export function retire(trip: Trip, ids: readonly string[], at: string): void {
  if (ids.length === 0) return;
  void trip.run(sql`update measurement set retired_at = ${at} where organisation_id = ${here} and id = any(${ids}) and retired_at is null`);
}

/** What a withdrawal retired counts again. */
export function revive(trip: Trip, ids: readonly string[]): void {
  if (ids.length === 0) return;
  void trip.run(sql`update measurement set retired_at = null where organisation_id = ${here} and id = any(${ids})`);
}

/** One row of the projection that lists read: what the key result stands at now. */
export interface NewKeyResultNow {
  key_result_id: string; objective_id: string; first_value: string | null; value: string | null; finished: string[] | null; value_day: string | null; value_at: string | null;
  confidence: number | null; confidence_day: string | null; measurements: number; inside: number;
}

export function putKeyResultsNow(trip: Trip, rows: readonly NewKeyResultNow[]): void {
  if (rows.length === 0) return;
  void trip.run(db.insertInto('key_result_now').values(rows.map((row) => ({ organisation_id: here, ...row })))
    .onConflict((taken) => taken.columns(['organisation_id', 'key_result_id']).doUpdateSet((set) => ({
      first_value: set.ref('excluded.first_value'), value: set.ref('excluded.value'), finished: set.ref('excluded.finished'), value_day: set.ref('excluded.value_day'),
      value_at: set.ref('excluded.value_at'), confidence: set.ref('excluded.confidence'), confidence_day: set.ref('excluded.confidence_day'),
      measurements: set.ref('excluded.measurements'), inside: set.ref('excluded.inside'),
    }))));
}

export interface NewObjectiveNow { objective_id: string; check_in_id: string | null; day: string | null; recorded_at: string | null; status: string | null; author_id: string | null; check_ins: number }

export function putObjectiveNow(trip: Trip, row: NewObjectiveNow): void {
  void trip.run(db.insertInto('objective_now').values({ organisation_id: here, ...row })
    .onConflict((taken) => taken.columns(['organisation_id', 'objective_id']).doUpdateSet((set) => ({
      check_in_id: set.ref('excluded.check_in_id'), day: set.ref('excluded.day'), recorded_at: set.ref('excluded.recorded_at'),
      status: set.ref('excluded.status'), author_id: set.ref('excluded.author_id'), check_ins: set.ref('excluded.check_ins'),
    }))));
}
