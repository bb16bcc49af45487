import { Type } from 'typebox';
import { WEEKDAYS } from '#domain/day.ts';
import { endpoint, exactly, Id, idParams, list, May, named, oneOf, orNull, Revision, text, TimeZone } from '#platform/contract.ts';

/** What a person can be in a team; all but `member` carry rights. */
export const TEAM_ROLES = ['member', 'lead', 'okr-master', 'coach'] as const;

export const TeamRef = named('TeamRef', Type.Object({ id: Id, name: text(120), levelName: text(60) }));
/** How often a team checks in; null where it inherits from the team above. Time is the team's local time. */
export const Cadence = named('Cadence', exactly({
  frequency: oneOf(['weekly', 'fortnightly', 'monthly'] as const), weekday: oneOf(WEEKDAYS),
  time: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 }), graceDays: Type.Integer({ minimum: 0, maximum: 6 }),
}));
export const Team = named('Team', Type.Object({
  id: Id, parentId: orNull(Id), path: list(Id, 20), name: text(120), levelName: text(60), timeZone: orNull(TimeZone), cadence: orNull(Cadence),
  position: Type.Integer(), archived: Type.Boolean(), rev: Revision, members: Type.Integer(), leads: list(Type.Object({ id: Id, name: text(120) }), 20), may: May,
}));

export const listTeams = endpoint({
  id: 'team.list', method: 'GET', path: '/teams', summary: 'Lists the whole team tree, parents before children',
  query: exactly({ archived: Type.Optional(Type.Boolean()) }), reply: exactly({ items: list(Team, 20000), may: May }),
});
export const createTeam = endpoint({
  id: 'team.create', method: 'POST', path: '/teams', status: 201, summary: 'Creates a team below another',
  body: exactly({ parentId: Id, name: text(120, 1), levelName: Type.Optional(text(60, 1)), timeZone: Type.Optional(TimeZone), cadence: Type.Optional(orNull(Cadence)) }),
  reply: Team, refusals: ['not-your-team', 'team-not-found', 'parent-archived', 'tree-too-deep', 'time-zone-unknown'],
});
/** Moving is a change of `parentId`; the whole branch moves with it. */
export const changeTeam = endpoint({
  id: 'team.change', method: 'PATCH', path: '/teams/{id}', params: idParams, concurrency: 'revision', summary: 'Renames, moves or re-times a team',
  body: Type.Partial(exactly({ parentId: Id, name: text(120, 1), levelName: text(60, 1), timeZone: orNull(TimeZone), cadence: orNull(Cadence), position: Type.Integer({ minimum: 0, maximum: 100000 }) }), { minProperties: 1 }),
  reply: Team, refusals: ['not-your-team', 'needs-admin', 'team-not-found', 'team-circle', 'top-team-stays', 'parent-archived', 'tree-too-deep', 'time-zone-unknown'],
});
export const archiveTeam = endpoint({
  id: 'team.archive', method: 'PUT', path: '/teams/{id}/archive', params: idParams, summary: 'Archives a team that is no longer used', reply: Team,
  refusals: ['needs-admin', 'team-not-found', 'top-team-stays', 'team-has-teams', 'team-has-running-objectives'],
});
export const restoreTeam = endpoint({
  id: 'team.restore', method: 'DELETE', path: '/teams/{id}/archive', params: idParams, summary: 'Takes an archived team back', reply: Team,
  refusals: ['needs-admin', 'team-not-found', 'parent-archived'],
});
/** Sets all roles of one person in one team; an empty list takes them out of the team. */
export const setTeamRoles = endpoint({
  id: 'team.set-roles', method: 'PUT', path: '/teams/{id}/members/{memberId}', params: exactly({ id: Id, memberId: Id }), summary: 'Says what a person is in a team',
  body: exactly({ roles: list(oneOf(TEAM_ROLES), 4) }), reply: Team, refusals: ['not-your-team', 'needs-admin', 'team-not-found', 'member-not-found'],
});
