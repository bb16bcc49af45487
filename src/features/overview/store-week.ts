import { here, myself } from '#platform/action.ts';
import { db, reusable, sql } from '#platform/db/trip.ts';
import type { CadenceSetting } from '#domain/cadence.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import { KEY_RESULT_COLUMNS, NOW_COLUMNS, type KeyResultNowRow, type KeyResultRow } from '../key-result/shape.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveRow } from '../objective/shape.ts';

/** An objective that may ask something of me, with its rhythm and when it was checked in of late. */
export type WeekRow = ObjectiveRow & {
  zones: (string | null)[]; cadences: (CadenceSetting | null)[]; checked_at: string[]; last_day: string | null; last_status: ConfirmableStatus | null; last_plans: { text: string }[] | null; plans_reported: { text: string; outcome: string }[] | null;
};

/** Agreed or drafted objectives, in cycles that are not over, that I own or own a key result of. */
const mine = sql<boolean>`(objective.owner_id = ${myself} or exists (select 1 from key_result own where own.organisation_id = objective.organisation_id and own.objective_id = objective.id
  and own.owner_id = ${myself} and own.state = 'open' and own.archived_at is null))`;
/** No more than this many check-ins lie between two occurrences anyone would be asked about. */
const RECENT = 40;

const rhythm = (column: 'time_zone' | 'cadence') => sql.raw(`(select ${column === 'cadence' ? 'jsonb_agg' : 'array_agg'}(a.${column} order by cardinality(a.path)) from team a where a.organisation_id = team.organisation_id and a.id = any(team.path))`);
const checkedAt = sql<string[]>`coalesce((select array_agg(c.recorded_at) from (select recorded_at from check_in where organisation_id = objective.organisation_id and objective_id = objective.id and withdrawn_at is null
  order by day desc, recorded_at desc limit ${sql.lit(RECENT)}) c), '{}')`;

export const myObjectives = reusable<object>()(() => db.selectFrom('objective')
  .innerJoin('team', (join) => join.onRef('team.organisation_id', '=', 'objective.organisation_id').onRef('team.id', '=', 'objective.team_id'))
  .innerJoin('cycle', (join) => join.onRef('cycle.organisation_id', '=', 'objective.organisation_id').onRef('cycle.id', '=', 'objective.cycle_id'))
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'objective.organisation_id').onRef('owner.id', '=', 'objective.owner_id'))
  .leftJoin('objective as parent', (join) => join.onRef('parent.organisation_id', '=', 'objective.organisation_id').onRef('parent.id', '=', 'objective.parent_id'))
  .leftJoin('team as parent_team', (join) => join.onRef('parent_team.organisation_id', '=', 'parent.organisation_id').onRef('parent_team.id', '=', 'parent.team_id'))
  .leftJoin('objective_now as latest', (join) => join.onRef('latest.organisation_id', '=', 'objective.organisation_id').onRef('latest.objective_id', '=', 'objective.id'))
  .leftJoin('check_in as last', (join) => join.onRef('last.organisation_id', '=', 'latest.organisation_id').onRef('last.id', '=', 'latest.check_in_id'))
  .select(OBJECTIVE_COLUMNS)
  .select([rhythm('time_zone').as('zones'), rhythm('cadence').as('cadences'), checkedAt.as('checked_at'), 'last.day as last_day', 'last.status as last_status', 'last.plans as last_plans', 'last.last_plans as plans_reported'])
  .where('objective.organisation_id', '=', here).where('objective.archived_at', 'is', null).where('objective.state', 'in', ['draft', 'agreed'])
  .where('cycle.state', 'in', ['draft', 'planning', 'running', 'closing']).where(mine)
  .orderBy('objective.rank').orderBy('objective.id').limit(400).$castTo<WeekRow>());

export const myKeyResults = reusable<object>()(() => db.selectFrom('key_result')
  .innerJoin('objective', (join) => join.onRef('objective.organisation_id', '=', 'key_result.organisation_id').onRef('objective.id', '=', 'key_result.objective_id'))
  .innerJoin('cycle', (join) => join.onRef('cycle.organisation_id', '=', 'objective.organisation_id').onRef('cycle.id', '=', 'objective.cycle_id'))
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'key_result.organisation_id').onRef('owner.id', '=', 'key_result.owner_id'))
  .leftJoin('key_result_now as now', (join) => join.onRef('now.organisation_id', '=', 'key_result.organisation_id').onRef('now.key_result_id', '=', 'key_result.id'))
  .select([...KEY_RESULT_COLUMNS, ...NOW_COLUMNS]).where('key_result.organisation_id', '=', here).where('key_result.archived_at', 'is', null).where('key_result.state', '=', 'open')
  .where('objective.archived_at', 'is', null).where('objective.state', '=', 'agreed').where('cycle.state', 'in', ['running', 'closing']).where(mine)
  .orderBy('key_result.position').orderBy('key_result.id').limit(4000).$castTo<KeyResultRow & KeyResultNowRow>());

export interface ChangedRow { seq: number; at: string; actor_id: string | null; actor_name: string | null; event: string; objective_id: string | null; title: string }
/** What others did to objectives that concern me, since I last looked, at most a fortnight back. */
export const changedForMe = reusable<{ now: string }>()((slot) => sql<ChangedRow>`
  select j.seq, j.at, j.actor_id, m.name as actor_name, j.event, j.objective_id, o.title from journal j
    join objective o on o.organisation_id = j.organisation_id and o.id = j.objective_id left join member m on m.organisation_id = j.organisation_id and m.id = j.actor_id
   where j.organisation_id = ${here} and j.actor_id is distinct from ${myself} and j.at > greatest((select coalesce(looked_at, '-infinity') from member where organisation_id = ${here} and id = ${myself}), ${slot('now')}::timestamptz - interval '14 days')
     and (o.owner_id = ${myself} or o.team_id in (select team_id from team_role where organisation_id = ${here} and member_id = ${myself})) order by j.seq desc limit 30`);

/** How many check-ins I made in the last seven days. */
export const myCheckIns = reusable<{ now: string }>()((slot) => sql<{ count: number }>`
  select count(*)::int as count from check_in where organisation_id = ${here} and author_id = ${myself} and withdrawn_at is null and recorded_at > ${slot('now')}::timestamptz - interval '7 days'`);
