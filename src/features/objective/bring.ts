import type { Ambition, ObjectiveState } from '#domain/objective.ts';
import { here } from '#platform/action.ts';
import { bringVersions, type BroughtVersion } from '#platform/db/bring-versions.ts';
import { sql, type Trip } from '#platform/db/trip.ts';

/** An objective that comes as it stands: agreed already, parked, or a draft. */
export interface BroughtObjective {
  readonly id: string; readonly cycleId: string; readonly teamId: string; readonly level: 'team' | 'person'; readonly ownerId: string | null; readonly parentId: string | null;
  readonly title: string; readonly why: string; readonly ambition: Ambition | null; readonly rank: number; readonly weight: string | null; readonly state: ObjectiveState;
  readonly agreedAt: string | null; readonly agreedBy: string | null; readonly createdBy: string | null; readonly createdAt: string;
  readonly stateReason?: string; readonly changeReason?: string; readonly rev?: number;
}

interface Bringing { readonly importId: string | null; readonly at: string; readonly versions?: readonly BroughtVersion[] }

/** Many objectives at once, in one statement; parents come with their children or before them. Without a past they have one version. */
export function bringObjectives(trip: Trip, objectives: readonly BroughtObjective[], by: Bringing): Promise<number> {
  const rows = objectives.map((each) => ({
    id: each.id, cycle_id: each.cycleId, team_id: each.teamId, level: each.level, owner_id: each.ownerId, parent_id: each.parentId, title: each.title, why: each.why, ambition: each.ambition,
    rank: each.rank, weight: each.weight, state: each.state, agreed_at: each.agreedAt, agreed_by: each.agreedBy, created_by: each.createdBy, created_at: each.createdAt,
    state_reason: each.stateReason ?? '', change_reason: each.changeReason ?? '', rev: each.rev ?? 1,
  }));
  void trip.run(sql`
    insert into objective (organisation_id, import_id, id, cycle_id, team_id, level, owner_id, parent_id, title, why, ambition, rank, weight, state, agreed_at, agreed_by, created_by, created_at,
      state_reason, change_reason, rev)
    select ${here}, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, cycle_id uuid, team_id uuid, level text, owner_id uuid, parent_id uuid, title text, why text, ambition text, rank integer, weight numeric, state text,
           agreed_at timestamptz, agreed_by uuid, created_by uuid, created_at timestamptz,
           state_reason text, change_reason text, rev integer)`);
  if (by.versions) return bringVersions(trip, 'objective', by.versions);
  return trip.run(sql`
    insert into objective_version select o.*, ${by.at}::timestamptz, door.member_id() from objective o
     where o.organisation_id = ${here} and o.id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

/** Objectives of others that support one of the import lose that link, with a version that keeps it. Answers how many. */
export function loosenLinks(trip: Trip, importId: string, at: string): Promise<number> {
  const linked = sql`o.organisation_id = ${here} and o.import_id is distinct from ${importId}::uuid
    and o.parent_id in (select id from objective where organisation_id = ${here} and import_id = ${importId})`;
  return trip.run(sql`
    with loosened as (update objective o set parent_id = null, change_reason = '', rev = rev + 1 where ${linked} returning o.*)
    insert into objective_version select l.*, ${at}::timestamptz, door.member_id() from loosened l`);
}

/** Takes all objectives of an import away, with their versions; what hangs on them went before. Answers how many. */
export function takeBackObjectives(trip: Trip, importId: string): Promise<number> {
  void trip.run(sql`delete from objective_version where organisation_id = ${here} and id in (select id from objective where organisation_id = ${here} and import_id = ${importId})`);
  return trip.run(sql`delete from objective where organisation_id = ${here} and import_id = ${importId}`);
}
