import type { KeyResultState } from '#domain/key-result.ts';
import { here } from '#platform/action.ts';
import { bringVersions, type BroughtVersion } from '#platform/db/bring-versions.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { MetricRow } from './shape-metric.ts';

/** A key result that comes as it stands; `metric` are its columns, as `metricColumns` makes them. */
export interface BroughtKeyResult {
  readonly id: string; readonly objectiveId: string; readonly ownerId: string | null; readonly title: string; readonly metric: MetricRow;
  readonly startsOn: string | null; readonly endsOn: string | null; readonly weight: string | null; readonly position: number; readonly state: KeyResultState;
  readonly stateReason?: string; readonly createdBy: string | null; readonly createdAt: string;
  readonly changeReason?: string; readonly rev?: number;
}

interface Bringing { readonly importId: string | null; readonly at: string; readonly versions?: readonly BroughtVersion[] }

/** Many key results at once, in one statement. Without a past they have one version. */
export function bringKeyResults(trip: Trip, keyResults: readonly BroughtKeyResult[], by: Bringing): Promise<number> {
  const rows = keyResults.map((each) => ({
    ...each.metric, id: each.id, objective_id: each.objectiveId, owner_id: each.ownerId, title: each.title, starts_on: each.startsOn, ends_on: each.endsOn, weight: each.weight,
    position: each.position, state: each.state, state_reason: each.stateReason ?? '', created_by: each.createdBy, created_at: each.createdAt,
    change_reason: each.changeReason ?? '', rev: each.rev ?? 1,
  }));
  void trip.run(sql`
    insert into key_result (organisation_id, import_id, id, objective_id, owner_id, title, kind, unit, currency, baseline, target, commit, stretch, lower, upper, held_by, measure_by,
      zones, milestones, intermediate_targets, starts_on, ends_on, weight, position, state, state_reason, created_by, created_at, change_reason, rev)
    select ${here}, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, objective_id uuid, owner_id uuid, title text, kind text, unit text, currency text, baseline numeric, target numeric, commit numeric, stretch numeric, lower numeric, upper numeric,
           held_by text, measure_by date, zones jsonb, milestones jsonb, intermediate_targets jsonb, starts_on date, ends_on date, weight numeric, position integer, state text, state_reason text,
           created_by uuid, created_at timestamptz, change_reason text, rev integer)`);
  if (by.versions) return bringVersions(trip, 'key_result', by.versions);
  return trip.run(sql`
    insert into key_result_version select k.*, ${by.at}::timestamptz, door.member_id() from key_result k
     where k.organisation_id = ${here} and k.id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

/** Takes all key results of an import's objectives away, also those that others added to them. Answers how many. */
export function takeBackKeyResults(trip: Trip, importId: string): Promise<number> {
  const theirs = sql`select k.id from key_result k join objective o on o.organisation_id = k.organisation_id and o.id = k.objective_id where k.organisation_id = ${here} and o.import_id = ${importId}`;
  void trip.run(sql`delete from key_result_version where organisation_id = ${here} and id in (${theirs})`);
  return trip.run(sql`delete from key_result where organisation_id = ${here} and id in (${theirs})`);
}
