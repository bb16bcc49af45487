import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { TeamRow as TeamColumns } from '../team/shape.ts';
import type { TeamRow } from './store.ts';

/** A team as its page shows it: its columns, how many people, who leads, and its rhythm. */
export type ShownTeamRow = TeamColumns;

export const shownTeam = reusable<{ teamId: string }>()((slot) => sql<ShownTeamRow & Pick<TeamRow, 'zones' | 'cadences'>>`
  select t.id, t.parent_id, t.path, t.name, t.level_name, t.time_zone, t.cadence, t.position, t.archived_at, t.rev,
    (select count(distinct member_id)::int from team_role r where r.organisation_id = t.organisation_id and r.team_id = t.id) as members,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name) from team_role r join member m on m.organisation_id = r.organisation_id and m.id = r.member_id
      where r.organisation_id = t.organisation_id and r.team_id = t.id and r.role = 'lead'), '[]'::jsonb) as leads,
    (select array_agg(a.time_zone order by cardinality(a.path)) from team a where a.organisation_id = ${here} and a.id = any(t.path)) as zones,
    (select jsonb_agg(a.cadence order by cardinality(a.path)) from team a where a.organisation_id = ${here} and a.id = any(t.path)) as cadences
  from team t where t.organisation_id = ${here} and t.id = ${slot('teamId')}`);

/** From the top team down to the one above. */
export const teamsAbove = reusable<{ teamId: string }>()((slot) => sql<{ id: string; name: string; level_name: string }>`
  select a.id, a.name, a.level_name from team t join team a on a.organisation_id = t.organisation_id and a.id = any(t.path) and a.id <> t.id
   where t.organisation_id = ${here} and t.id = ${slot('teamId')} order by cardinality(a.path)`);

export const membersOfTeam = reusable<{ teamId: string }>()((slot) => sql<{ id: string; name: string; roles: string[] }>`
  select m.id, m.name, array_agg(r.role order by r.role) as roles from team_role r join member m on m.organisation_id = r.organisation_id and m.id = r.member_id
   where r.organisation_id = ${here} and r.team_id = ${slot('teamId')} and m.state <> 'deactivated' group by m.id, m.name order by m.name collate "und-x-icu", m.id limit 2000`);

/** The teams directly below, with how many objectives each has in the cycle. */
export const teamsBelow = reusable<{ teamId: string; cycleId: string | null }>()((slot) => sql<{ id: string; name: string; level_name: string; objectives: number }>`
  select t.id, t.name, t.level_name,
    (select count(*)::int from objective o where o.organisation_id = t.organisation_id and o.team_id = t.id and o.cycle_id = ${slot('cycleId')}::uuid and o.archived_at is null) as objectives
   from team t where t.organisation_id = ${here} and t.parent_id = ${slot('teamId')} and t.archived_at is null order by t.position, t.name collate "und-x-icu", t.id limit 2000`);
