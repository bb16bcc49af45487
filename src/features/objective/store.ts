import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { CycleKind } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';
import type { MetricText } from '#domain/metric-text.ts';
import type { Ambition, ObjectiveState } from '#domain/objective.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveRow } from './shape.ts';

const objectives = db.selectFrom('objective')
  .innerJoin('team', (on) => on
    .onRef('team.organisation_id', '=', 'objective.organisation_id').onRef('team.id', '=', 'objective.team_id'))
  .innerJoin('cycle', (on) => on
    .onRef('cycle.organisation_id', '=', 'objective.organisation_id').onRef('cycle.id', '=', 'objective.cycle_id'))
  .leftJoin('member as owner', (on) => on
    .onRef('owner.organisation_id', '=', 'objective.organisation_id').onRef('owner.id', '=', 'objective.owner_id'))
  .leftJoin('objective as parent', (on) => on
    .onRef('parent.organisation_id', '=', 'objective.organisation_id').onRef('parent.id', '=', 'objective.parent_id'))
  .leftJoin('team as parent_team', (on) => on
    .onRef('parent_team.organisation_id', '=', 'parent.organisation_id').onRef('parent_team.id', '=', 'parent.team_id'))
  .select(OBJECTIVE_COLUMNS).where('objective.organisation_id', '=', here);

/** The objective that holds a key result. */
const holding = (keyResultId: string) =>
  sql<string>`(select objective_id from key_result where organisation_id = ${here} and id = ${keyResultId})`;

export const objectiveById = reusable<{ id: string }>()((slot) =>
  objectives.where('objective.id', '=', slot('id')).$castTo<ObjectiveRow>());
export const objectiveOfKeyResult = reusable<{ keyResultId: string }>()((slot) =>
  objectives.where('objective.id', '=', holding(slot('keyResultId'))).$castTo<ObjectiveRow>());

/**
 * Whoever else wants to change this objective or its key results waits here. A statement of its own, so that whatever is
 * asked after it sees what the one before has changed.
 */
export const holdById = reusable<{ id: string }>()((slot) =>
  sql`select 1 from objective where organisation_id = ${here} and id = ${slot('id')} for no key update`);
export const holdOfKeyResult = reusable<{ keyResultId: string }>()((slot) =>
  sql`select 1 from objective where organisation_id = ${here} and id = ${holding(slot('keyResultId'))} for no key update`);

/** Links upwards are made one at a time: two at once could close a circle that neither of them sees. */
export const holdAlignment = reusable<object>()(() =>
  sql`select pg_advisory_xact_lock(hashtextextended('alignment ' || ${here}::text, 0))`);

export interface AboveRow {
  id: string; parent_id: string | null; title: string; state: ObjectiveState; team_name: string; archived: boolean;
}
/** An objective and everything above it, itself first. A hundred steps end even a circle that should not be there. */
export const upwardsFrom = reusable<{ id: string }>()((slot) => sql<AboveRow>`
  with recursive upwards as (
    select id, parent_id, 0 as height from objective where organisation_id = ${here} and id = ${slot('id')}
    union
    select o.id, o.parent_id, u.height + 1 from objective o join upwards u on o.id = u.parent_id
     where o.organisation_id = ${here} and u.height < 100)
  select o.id, o.parent_id, o.title, o.state, t.name as team_name, o.archived_at is not null as archived
    from upwards u
    join objective o on o.organisation_id = ${here} and o.id = u.id
    join team t on t.organisation_id = o.organisation_id and t.id = o.team_id
   order by u.height`);

export interface PlaceRow {
  team_id: string | null; team_name: string; team_level_name: string; team_path: string[]; team_archived: boolean;
  cycle_id: string | null; cycle_name: string; cycle_kind: CycleKind; cycle_starts_on: string; cycle_ends_on: string;
  cycle_state: CycleState; next_rank: number;
}
/** Where an objective would stand: team and cycle (null ids where there is none), the rank behind the last one there. */
export const placeIn = reusable<{ teamId: string; cycleId: string }>()((slot) => sql<PlaceRow>`
  select t.id as team_id, t.name as team_name, t.level_name as team_level_name, t.path as team_path,
         t.archived_at is not null as team_archived,
         c.id as cycle_id, c.name as cycle_name, c.kind as cycle_kind, c.starts_on as cycle_starts_on,
         c.ends_on as cycle_ends_on, c.state as cycle_state,
         (select coalesce(max(o.rank), 0) + 1 from objective o where o.organisation_id = ${here}
             and o.team_id = t.id and o.cycle_id = c.id and o.archived_at is null) as next_rank
    from (select 1) as always
    left join team t on t.organisation_id = ${here} and t.id = ${slot('teamId')}
    left join cycle c on c.organisation_id = ${here} and c.id = ${slot('cycleId')}`);

export interface PersonRow {
  id: string; name: string; state: string; is_sponsor: boolean;
  roles: { teamId: string; role: 'lead' | 'okr-master' | 'coach' }[];
}
export const personById = reusable<{ id: string }>()((slot) => sql<PersonRow>`
  select m.id, m.name, m.state, m.is_sponsor,
         coalesce((select jsonb_agg(jsonb_build_object('teamId', r.team_id, 'role', r.role)) from team_role r
            where r.organisation_id = m.organisation_id and r.member_id = m.id and r.role <> 'member'), '[]') as roles
    from member m where m.organisation_id = ${here} and m.id = ${slot('id')}`);

export type AgreeableKeyResult = MetricText & {
  id: string; title: string; weight: string | null; owner_id: string | null; starts_on: string | null;
  ends_on: string | null;
};
/** The open key results, metrics by the names the rule book reads them by. */
export const keyResultsToAgree = reusable<{ objectiveId: string }>()((slot) => sql<AgreeableKeyResult>`
  select id, title, weight, owner_id, starts_on, ends_on, kind, unit, currency, baseline, target, "commit", stretch,
         lower, upper, held_by as "heldBy", measure_by as "measureBy", zones, milestones,
         intermediate_targets as "intermediateTargets"
    from key_result
   where organisation_id = ${here} and objective_id = ${slot('objectiveId')} and archived_at is null and state = 'open'
   order by position, id`);

/** What was recorded on it and counts: its check-ins, and one more when values were contributed beside them. */
export const recordedOn = reusable<{ objectiveId: string }>()((slot) => sql<{ recorded: number }>`
  select (select count(*)::int from check_in
           where organisation_id = ${here} and objective_id = ${slot('objectiveId')} and withdrawn_at is null)
       + exists (select from key_result k
                   join measurement m on m.organisation_id = k.organisation_id and m.key_result_id = k.id
                  where k.organisation_id = ${here} and k.objective_id = ${slot('objectiveId')}
                    and m.check_in_id is null and m.retired_at is null)::int as recorded`);

export interface ObjectiveFacts {
  id: string; cycle_id: string; team_id: string; level: 'team' | 'person'; owner_id: string | null;
  parent_id: string | null; title: string; why: string; ambition: Ambition | null; rank: number; weight: string | null;
  created_by: string | null;
}

export function insertObjective(trip: Trip, objective: ObjectiveFacts, at: string): void {
  void trip.run(db.insertInto('objective').values({ organisation_id: here, ...objective, created_at: at }));
  keepVersion(trip, objective.id, at);
}

export type ObjectiveChanges = Partial<Omit<ObjectiveFacts, 'id' | 'created_by'>> & {
  state?: ObjectiveState; state_reason?: string; agreed_at?: string | null; agreed_by?: string | null;
  archived_at?: string | null;
};

/** Writes changes with the reason for them; without one the reason of an earlier change must not stay beside it. */
export function updateObjective(trip: Trip, id: string, changes: ObjectiveChanges, reason: string, at: string): void {
  void trip.run(db.updateTable('objective').set(changes).set({ change_reason: reason, rev: sql`rev + 1` })
    .where('organisation_id', '=', here).where('id', '=', id));
  keepVersion(trip, id, at);
}

/** The full row as it is now, kept for ever. */
function keepVersion(trip: Trip, id: string, at: string): void {
  void trip.run(sql`
    insert into objective_version select o.*, ${at}::timestamptz, door.member_id()
      from objective o where o.organisation_id = ${here} and o.id = ${id}`);
}
