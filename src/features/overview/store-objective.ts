import { here } from '#platform/action.ts';
import { db, reusable, sql } from '#platform/db/trip.ts';
import type { CadenceSetting } from '#domain/cadence.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import type { ObjectiveState } from '#domain/objective.ts';
import { KEY_RESULT_COLUMNS, NOW_COLUMNS, type KeyResultNowRow, type KeyResultRow } from '../key-result/shape.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveRow } from '../objective/shape.ts';

export type ObjectivePageRow = ObjectiveRow & { zones: (string | null)[]; cadences: (CadenceSetting | null)[]; now_status: ConfirmableStatus | null; now_day: string | null; now_recorded_at: string | null };
export type ShownKeyResult = KeyResultRow & KeyResultNowRow & { value_by: string | null; value_by_name: string | null };

export const objectiveForPage = reusable<{ objectiveId: string }>()((slot) => db.selectFrom('objective')
  .innerJoin('team', (join) => join.onRef('team.organisation_id', '=', 'objective.organisation_id').onRef('team.id', '=', 'objective.team_id'))
  .innerJoin('cycle', (join) => join.onRef('cycle.organisation_id', '=', 'objective.organisation_id').onRef('cycle.id', '=', 'objective.cycle_id'))
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'objective.organisation_id').onRef('owner.id', '=', 'objective.owner_id'))
  .leftJoin('objective as parent', (join) => join.onRef('parent.organisation_id', '=', 'objective.organisation_id').onRef('parent.id', '=', 'objective.parent_id'))
  .leftJoin('team as parent_team', (join) => join.onRef('parent_team.organisation_id', '=', 'parent.organisation_id').onRef('parent_team.id', '=', 'parent.team_id'))
  .leftJoin('objective_now as now', (join) => join.onRef('now.organisation_id', '=', 'objective.organisation_id').onRef('now.objective_id', '=', 'objective.id'))
  .select(OBJECTIVE_COLUMNS)
  .select([
    sql<(string | null)[]>`(select array_agg(a.time_zone order by cardinality(a.path)) from team a where a.organisation_id = team.organisation_id and a.id = any(team.path))`.as('zones'),
    sql<(CadenceSetting | null)[]>`(select jsonb_agg(a.cadence order by cardinality(a.path)) from team a where a.organisation_id = team.organisation_id and a.id = any(team.path))`.as('cadences'),
    'now.status as now_status', 'now.day as now_day', 'now.recorded_at as now_recorded_at',
  ])
  .where('objective.organisation_id', '=', here).where('objective.id', '=', slot('objectiveId')).$castTo<ObjectivePageRow>());

/** The key results, each with who gave its latest value. */
export const keyResultsForPage = reusable<{ objectiveId: string }>()((slot) => db.selectFrom('key_result')
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'key_result.organisation_id').onRef('owner.id', '=', 'key_result.owner_id'))
  .leftJoin('key_result_now as now', (join) => join.onRef('now.organisation_id', '=', 'key_result.organisation_id').onRef('now.key_result_id', '=', 'key_result.id'))
  .leftJoinLateral((from) => from.selectFrom('measurement as m').leftJoin('member as giver', (join) => join.onRef('giver.organisation_id', '=', 'm.organisation_id').onRef('giver.id', '=', 'm.author_id'))
    .select(['m.author_id as value_by', 'giver.name as value_by_name']).whereRef('m.organisation_id', '=', 'key_result.organisation_id').whereRef('m.key_result_id', '=', 'key_result.id')
    .whereRef('m.day', '=', 'now.value_day').whereRef('m.recorded_at', '=', 'now.value_at').where('m.value', 'is not', null).where('m.retired_at', 'is', null).limit(1).as('given'), (join) => join.onTrue())
  .select([...KEY_RESULT_COLUMNS, ...NOW_COLUMNS, 'given.value_by', 'given.value_by_name'])
  .where('key_result.organisation_id', '=', here).where('key_result.objective_id', '=', slot('objectiveId')).where('key_result.archived_at', 'is', null)
  .orderBy('key_result.position').orderBy('key_result.id').$castTo<ShownKeyResult>());

export interface HistoryRow { key_result_id: string; day: string; recorded_at: string; value: string | null; finished: string[] | null; confidence: number | null }
/** So many points a chart can show; older ones are on the history page. */
export const MOST_POINTS = 120;

/** The latest measurements of each key result that count, by index: a bounded number, however long the history. */
export const historiesForPage = reusable<{ objectiveId: string }>()((slot) => sql<HistoryRow>`
  select m.* from key_result k cross join lateral (
      select key_result_id, day, recorded_at, value, finished, confidence from measurement where organisation_id = k.organisation_id and key_result_id = k.id and retired_at is null
       order by day desc, recorded_at desc, id desc limit ${sql.lit(MOST_POINTS)}) m
   where k.organisation_id = ${here} and k.objective_id = ${slot('objectiveId')} and k.archived_at is null order by m.day, m.recorded_at`);

export const teamsOverObjective = reusable<{ objectiveId: string }>()((slot) => sql<{ id: string; name: string; level_name: string }>`
  select a.id, a.name, a.level_name from objective o join team t on t.organisation_id = o.organisation_id and t.id = o.team_id join team a on a.organisation_id = t.organisation_id and a.id = any(t.path)
   where o.organisation_id = ${here} and o.id = ${slot('objectiveId')} order by cardinality(a.path)`);

export const childrenOf = reusable<{ objectiveId: string }>()((slot) => sql<{ id: string; title: string; team_name: string; state: ObjectiveState }>`
  select o.id, o.title, t.name as team_name, o.state from objective o join team t on t.organisation_id = o.organisation_id and t.id = o.team_id
   where o.organisation_id = ${here} and o.parent_id = ${slot('objectiveId')} and o.archived_at is null order by o.rank, o.id limit 200`);
