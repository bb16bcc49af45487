import { queryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type Team = Schemas['Team'];
export type Cadence = Schemas['Cadence'];
export type TeamMember = Schemas['Member'];
export type TeamRole = TeamMember['roles'][number]['role'];

const mostPeople = 200;

const readPeople = (teamId: string) => call(api.GET('/api/v1/members', { params: { query: { teamId, limit: mostPeople } } }));

export type TeamPeople = Awaited<ReturnType<typeof readPeople>>;

/** The people of one team, with all their roles. */
export const teamPeopleQuery = (teamId: string) =>
  queryOptions({ queryKey: keys.members({ teamId }), queryFn: () => readPeople(teamId) });

export type NewTeam = { parentId: string; name: string; levelName?: string };

export const createTeam = (body: NewTeam) => call(api.POST('/api/v1/teams', { body }));

export type TeamChange = { parentId?: string; name?: string; levelName?: string; timeZone?: string | null; cadence?: Cadence | null };

export const changeTeam = (id: string, rev: number, body: TeamChange) =>
  call(api.PATCH('/api/v1/teams/{id}', { params: { path: { id }, header: ifMatch(rev) }, body }));

export const archiveTeam = (id: string) => call(api.PUT('/api/v1/teams/{id}/archive', { params: { path: { id } } }));

export const restoreTeam = (id: string) => call(api.DELETE('/api/v1/teams/{id}/archive', { params: { path: { id } } }));

/** All roles of one person in one team; none takes the person out of it. */
export const setTeamRoles = (id: string, memberId: string, roles: TeamRole[]) =>
  call(api.PUT('/api/v1/teams/{id}/members/{memberId}', { params: { path: { id, memberId } }, body: { roles } }));
