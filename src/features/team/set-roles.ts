import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { Caller, WriteWork } from '#platform/action.ts';
import type { setTeamRoles as contract } from './contract.ts';
import { mayInTeam, teamReply } from './shape.ts';
import { holdTeam, rolesHeld, setRoles, teamById } from './store.ts';

/** Says what a person is in a team; an empty list takes them out of it. */
export const setTeamRoles: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, tell }) => {
  holdTeam(trip, params.id);
  const [row, held, me] = await Promise.all([
    trip.one(teamById({ id: params.id })), trip.one(rolesHeld({ teamId: params.id, memberId: params.memberId })),
    caller,
  ]);
  if (!row) return refuse('team-not-found');
  if (!held) return refuse('member-not-found', { memberId: params.memberId });
  const roles = [...new Set(body.roles)];
  const changed = [
    ...held.roles.filter((role) => !(roles as string[]).includes(role)),
    ...roles.filter((role) => !held.roles.includes(role)),
  ];
  const permitted = permits(changed, row.path, me);
  if (!permitted.allowed) return permitted;
  if (changed.length === 0) return allow(teamReply(row, me));

  setRoles(trip, row.id, params.memberId, roles, now);
  tell({
    event: 'team.roles-set', kind: 'team', subjectId: row.id, teamId: row.id, rev: row.rev,
    facts: { memberId: params.memberId, from: held.roles, to: roles },
  });
  const after = await trip.one(teamById({ id: row.id }));
  return allow(teamReply(after ?? row, me));
};

/** Belonging to a team is the lead's to say; a role that carries rights is the admin's. */
function permits(changed: readonly string[], path: readonly string[], me: Caller): Verdict<true> {
  const carriesRights = changed.some((role) => role !== 'member');
  return mayInTeam(me, carriesRights ? 'team.change-roles' : 'team.change-members', path);
}
