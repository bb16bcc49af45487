import { here } from '#platform/action.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { TeamFacts } from './store.ts';

/** A team of its own import, where it is not everybody's. */
export type BroughtTeam = TeamFacts & { readonly importId?: string | null };
export interface BroughtRole { readonly teamId: string; readonly memberId: string; readonly role: 'member' | 'lead' | 'okr-master' | 'coach' }
interface Bringing { readonly importId: string | null; readonly at: string }

/** Many teams at once, in one statement, parents before children; paths are worked out by who brings them. */
export function bringTeams(trip: Trip, teams: readonly BroughtTeam[], by: Bringing): Promise<number> {
  const rows = teams.map((each) => ({
    id: each.id, parent_id: each.parentId, path: each.path, name: each.name, level_name: each.levelName, time_zone: each.timeZone, cadence: each.cadence,
    position: each.position, import_id: each.importId ?? by.importId,
  }));
  void trip.run(sql`
    insert into team (organisation_id, created_at, id, parent_id, path, name, level_name, time_zone, cadence, position, import_id)
    select ${here}, ${by.at}::timestamptz, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, parent_id uuid, path uuid[], name text, level_name text, time_zone text, cadence jsonb, position integer, import_id uuid)`);
  return trip.run(sql`
    insert into team_version select t.*, ${by.at}::timestamptz, door.member_id() from team t
     where t.organisation_id = ${here} and t.id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

/** Says who belongs where; a role that somebody holds already stays as it is. */
export function bringRoles(trip: Trip, roles: readonly BroughtRole[], by: Bringing): Promise<number> {
  const rows = roles.map(({ teamId, memberId, role }) => ({ team_id: teamId, member_id: memberId, role }));
  return trip.run(sql`
    insert into team_role (organisation_id, created_at, import_id, team_id, member_id, role)
    select ${here}, ${by.at}::timestamptz, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(team_id uuid, member_id uuid, role text)
    on conflict do nothing`);
}

/** The roles an import gave. Before its people and teams, which are in use while they are held. */
export function takeBackRoles(trip: Trip, importId: string): Promise<number> {
  return trip.run(sql`delete from team_role where organisation_id = ${here} and import_id = ${importId}`);
}

/** Nobody belongs to the team, nothing stands in it, no team below. */
const unused = (importId: string) => sql`
  t.organisation_id = ${here} and t.import_id = ${importId}
  and not exists (select from objective x where x.organisation_id = t.organisation_id and x.team_id = t.id)
  and not exists (select from team_role x where x.organisation_id = t.organisation_id and x.team_id = t.id)
  and not exists (select from team x where x.organisation_id = t.organisation_id and x.parent_id = t.id)`;

/** Takes the teams of an import away again, as far as they are empty; answers how many went. */
export function takeBackTeams(trip: Trip, importId: string): Promise<number> {
  void trip.run(sql`delete from team_version where organisation_id = ${here} and id in (select t.id from team t where ${unused(importId)})`);
  return trip.run(sql`delete from team t where ${unused(importId)}`);
}
