import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { Cadence } from '#domain/cadence.ts';
import type { TeamPlace } from '#domain/team.ts';
import { TEAM_COLUMNS, type TeamRow } from './shape.ts';

/** Who holds a role in the team, without people who left. Looked up team by team: fast whatever the planner believes. */
const people = db.selectFrom('team_role as role')
  .innerJoin('member', (on) => on
    .onRef('member.organisation_id', '=', 'role.organisation_id').onRef('member.id', '=', 'role.member_id'))
  .select(sql<number>`count(distinct role.member_id)::int`.as('members'))
  .select(sql<TeamRow['leads']>`coalesce(
    jsonb_agg(jsonb_build_object('id', member.id, 'name', member.name) order by member.name, member.id)
      filter (where role.role = 'lead'), '[]')`.as('leads'))
  .where('role.organisation_id', '=', here).where(sql<boolean>`role.team_id = team.id`)
  .where('member.state', '<>', 'deactivated').as('people');

const teams = () => db.selectFrom('team').innerJoinLateral(people, (on) => on.onTrue())
  .select(TEAM_COLUMNS).select(['people.members', 'people.leads'])
  .where('team.organisation_id', '=', here).$castTo<TeamRow>();

/** The whole tree, parents before children, siblings in their order. */
export const allTeams = reusable<{ archived: boolean }>()((slot) =>
  teams().where(sql<boolean>`(${slot('archived')}::boolean or team.archived_at is null)`)
    .orderBy(sql`cardinality(team.path)`).orderBy('team.position')
    .orderBy(sql`team.name collate "und-x-icu"`).orderBy('team.id'));

export const teamById = reusable<{ id: string }>()((slot) => teams().where('team.id', '=', slot('id')));

/**
 * Changes of the tree wait for each other until the end of the transaction: a path is worked out from the paths above,
 * and two moves at once could make a circle that neither of them sees.
 */
export function holdTree(trip: Trip): void {
  void trip.run(sql`select pg_advisory_xact_lock(hashtextextended('team-tree ' || ${here}::text, 0))`);
}

/** Whoever else wants to change this team waits here, and then sees what was changed. */
export function holdTeam(trip: Trip, id: string): void {
  void trip.run(sql`select 1 from team where organisation_id = ${here} and id = ${id} for no key update`);
}

/** Where every team stands; asked only when one moves. */
export const allPlaces = reusable<object>()(() =>
  db.selectFrom('team').select(['id', 'parent_id as parentId']).where('organisation_id', '=', here).$castTo<TeamPlace>());

/** What a new team below this parent would be called by, as other teams of that depth are, and where it would stand. */
export const placeBelow = reusable<{ parentId: string }>()((slot) => sql<{ level_name: string | null; position: number }>`
  select (select mode() within group (order by t.level_name) from team t
           where t.organisation_id = p.organisation_id and cardinality(t.path) = cardinality(p.path) + 1) as level_name,
         (select coalesce(max(t.position) + 1, 0) from team t
           where t.organisation_id = p.organisation_id and t.parent_id = p.id) as position
    from team p where p.organisation_id = ${here} and p.id = ${slot('parentId')}`);

/** The team above, and whether it is in use; none for the top team. */
export const parentOf = reusable<{ id: string }>()((slot) => sql<{ id: string; isArchived: boolean }>`
  select p.id, p.archived_at is not null as "isArchived"
    from team t join team p on p.organisation_id = t.organisation_id and p.id = t.parent_id
   where t.organisation_id = ${here} and t.id = ${slot('id')}`);

/** What still hangs on a team: teams in use below it, objectives that run in it. */
export const teamUse = reusable<{ id: string }>()((slot) => sql<{ teams: number; objectives: number }>`
  select (select count(*)::int from team
           where organisation_id = ${here} and parent_id = ${slot('id')} and archived_at is null) as teams,
         (select count(*)::int from objective o
            join cycle c on c.organisation_id = o.organisation_id and c.id = o.cycle_id
           where o.organisation_id = ${here} and o.team_id = ${slot('id')} and o.archived_at is null
             and o.state in ('draft', 'agreed') and c.state <> 'closed') as objectives`);

export interface HeldRow { member_id: string; roles: string[] }
/** The roles a person holds in a team, none where they hold none; no row where there is no such person. */
export const rolesHeld = reusable<{ teamId: string; memberId: string }>()((slot) => sql<HeldRow>`
  select m.id as member_id,
         coalesce((select array_agg(r.role order by r.role) from team_role r where r.organisation_id = m.organisation_id
                      and r.team_id = ${slot('teamId')} and r.member_id = m.id), '{}') as roles
    from member m where m.organisation_id = ${here} and m.id = ${slot('memberId')}`);

export interface TeamFacts {
  id: string; parentId: string | null; path: readonly string[]; name: string; levelName: string;
  timeZone: string | null; cadence: Cadence | null; position: number;
}

export function insertTeam(trip: Trip, team: TeamFacts, at: string): void {
  void trip.run(db.insertInto('team').values({
    organisation_id: here, id: team.id, parent_id: team.parentId, path: [...team.path], name: team.name,
    level_name: team.levelName, time_zone: team.timeZone, cadence: team.cadence && JSON.stringify(team.cadence),
    position: team.position, created_at: at,
  }));
  keepVersion(trip, team.id, at);
}

export interface TeamChanges {
  parent_id?: string; name?: string; level_name?: string; time_zone?: string | null; cadence?: Cadence | null;
  position?: number; archived_at?: string | null;
}

export function updateTeam(trip: Trip, id: string, { cadence, ...changes }: TeamChanges, at: string): void {
  const written = cadence === undefined ? {} : { cadence: cadence && JSON.stringify(cadence) };
  void trip.run(db.updateTable('team').set({ ...changes, ...written }).set({ rev: sql`rev + 1` })
    .where('organisation_id', '=', here).where('id', '=', id));
  keepVersion(trip, id, at);
}

/**
 * Gives a branch its new place in one statement: each path keeps its end and changes its beginning. Only the team that
 * moved gets a new revision; the paths below follow from the parents, so nobody's work there is overtaken.
 */
export function moveBranch(trip: Trip, id: string, from: readonly string[], to: readonly string[]): void {
  const depth = from.length;
  void trip.run(sql`
    update team set path = ${[...to]}::uuid[] || path[${depth + 1}:]
     where organisation_id = ${here} and path[${depth}] = ${id}`);
}

type Role = 'member' | 'lead' | 'okr-master' | 'coach';

export function setRoles(trip: Trip, teamId: string, memberId: string, roles: readonly Role[], at: string): void {
  void trip.run(db.deleteFrom('team_role')
    .where('organisation_id', '=', here).where('team_id', '=', teamId).where('member_id', '=', memberId)
    .where(sql<boolean>`role <> all(${[...roles]}::text[])`));
  if (roles.length === 0) return;
  const held = roles.map((role) => ({ organisation_id: here, team_id: teamId, member_id: memberId, role, created_at: at }));
  void trip.run(db.insertInto('team_role').values(held).onConflict((conflict) => conflict.doNothing()));
}

/** The full row as it is now, kept for ever. */
function keepVersion(trip: Trip, id: string, at: string): void {
  void trip.run(sql`
    insert into team_version select t.*, ${at}::timestamptz, door.member_id()
      from team t where t.organisation_id = ${here} and t.id = ${id}`);
}
