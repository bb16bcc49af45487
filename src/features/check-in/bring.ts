import { here } from '#platform/action.ts';
import { bringVersions, type BroughtVersion } from '#platform/db/bring-versions.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { MetricRow } from '../key-result/shape-metric.ts';
import { nowFrom, objectiveAfter } from './projection.ts';
import type { CheckInRow } from './shape.ts';
import type { NewMeasurement, NewObjectiveNow } from './store-measurement.ts';
import { newestFirst } from './withdraw.ts';

/** A check-in that was made elsewhere or long ago. */
export type BroughtCheckIn = Pick<CheckInRow,
  'id' | 'objective_id' | 'author_id' | 'day' | 'recorded_at' | 'status' | 'suggested_status' | 'status_reason' | 'progress' | 'problems' | 'plans' | 'last_plans'>
  & { readonly withdrawn_at?: string | null; readonly withdrawn_by?: string | null; readonly rev?: number };
/** One that was corrected or withdrawn since is retired: kept, and counted no more. */
export type BroughtMeasurement = Omit<NewMeasurement, 'author_id'> & { readonly author_id: string | null; readonly retired_at?: string | null };
/** Whose value it is, and what its values mean. */
export type MeasuredThing = { readonly id: string; readonly objectiveId: string; readonly metric: MetricRow };
interface Bringing { readonly importId: string | null; readonly versions?: readonly BroughtVersion[] }

/** Many check-ins at once. All of an objective come in one call, in the order they were recorded: where it stands is worked out from them alone. */
export function bringCheckIns(trip: Trip, checkIns: readonly BroughtCheckIn[], by: Bringing): Promise<number> {
  void trip.run(sql`
    insert into check_in (organisation_id, import_id, id, objective_id, author_id, day, recorded_at, status, suggested_status, status_reason, progress, problems, plans, last_plans,
      withdrawn_at, withdrawn_by, rev)
    select ${here}, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(checkIns.map((each) => ({ ...each, rev: each.rev ?? 1 })))}::jsonb)
      as r(id uuid, objective_id uuid, author_id uuid, day date, recorded_at timestamptz, status text, suggested_status text, status_reason text, progress jsonb, problems jsonb, plans jsonb, last_plans jsonb,
           withdrawn_at timestamptz, withdrawn_by uuid, rev integer)`);
  if (by.versions) void bringVersions(trip, 'check_in', by.versions);
  else void trip.run(sql`
    insert into check_in_version select c.*, c.recorded_at, c.author_id from check_in c
     where c.organisation_id = ${here} and c.id = any(${checkIns.map(({ id }) => id)}::uuid[])`);
  return trip.run(sql`
    insert into objective_now (organisation_id, objective_id, check_in_id, day, recorded_at, status, author_id, check_ins)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(objectivesAfter(checkIns))}::jsonb)
      as r(objective_id uuid, check_in_id uuid, day date, recorded_at timestamptz, status text, author_id uuid, check_ins integer)`);
}

/** Many values at once. All of a key result come in one call: where it stands is worked out from them alone. */
export function bringMeasurements(trip: Trip, measurements: readonly BroughtMeasurement[], things: readonly MeasuredThing[], by: Bringing): Promise<number> {
  const ofThing = Map.groupBy(measurements.filter(({ retired_at }) => !retired_at).sort(newestFirst), (each) => each.key_result_id);
  const now = things.flatMap(({ id, objectiveId, metric }) => (ofThing.has(id) ? [nowFrom({ id, objective_id: objectiveId, ...metric }, ofThing.get(id)!)] : []));
  void trip.run(sql`
    insert into measurement (organisation_id, import_id, id, key_result_id, objective_id, check_in_id, day, recorded_at, author_id, value, finished, confidence, note, retired_at)
    select ${here}, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(measurements)}::jsonb)
      as r(id uuid, key_result_id uuid, objective_id uuid, check_in_id uuid, day date, recorded_at timestamptz, author_id uuid, value numeric, finished text[], confidence smallint, note text,
           retired_at timestamptz)`);
  return trip.run(sql`
    insert into key_result_now (organisation_id, key_result_id, objective_id, first_value, value, finished, value_day, value_at, confidence, confidence_day, measurements, inside)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(now)}::jsonb)
      as r(key_result_id uuid, objective_id uuid, first_value numeric, value numeric, finished text[], value_day date, value_at timestamptz, confidence smallint, confidence_day date, measurements integer, inside integer)`);
}

function objectivesAfter(checkIns: readonly BroughtCheckIn[]): NewObjectiveNow[] {
  const now = new Map<string, NewObjectiveNow>();
  for (const each of checkIns.filter(({ withdrawn_at }) => !withdrawn_at)) now.set(each.objective_id, objectiveAfter(now.get(each.objective_id), each));
  return [...now.values()];
}

/** Takes away all that was recorded on an import's objectives, by whomever, with where they stood. Comments on it went before. */
export function takeBackRecords(trip: Trip, importId: string): Promise<number> {
  const theirs = sql`(select id from objective where organisation_id = ${here} and import_id = ${importId})`;
  void trip.run(sql`delete from measurement where organisation_id = ${here} and key_result_id in (select id from key_result where organisation_id = ${here} and objective_id in ${theirs})`);
  void trip.run(sql`delete from key_result_now where organisation_id = ${here} and objective_id in ${theirs}`);
  void trip.run(sql`delete from objective_now where organisation_id = ${here} and objective_id in ${theirs}`);
  void trip.run(sql`delete from check_in_version where organisation_id = ${here} and objective_id in ${theirs}`);
  return trip.run(sql`delete from check_in where organisation_id = ${here} and objective_id in ${theirs}`);
}
