import { may } from '#domain/access.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork, Writing } from '#platform/action.ts';
import { plainEmail } from '#platform/auth/accounts.ts';
import type { TEAM_ROLES } from '#features/team/contract.ts';
import { setTeamRoles } from '#features/team/set-roles.ts';
import type { addMember as contract } from './contract.ts';
import { enrolMembers } from './enrol.ts';
import { sendInvitation } from './invitation.ts';
import { memberById } from './look-up.ts';
import { memberReply } from './shape.ts';
import { holderOfEmail, homeOfInvitation } from './store.ts';

/** Writes a person down and, when asked to, sends the invitation at once. */
export const addMember: WriteWork<typeof contract> = async ({ body }, writing) => {
  const { trip, caller, newId } = writing;
  const email = body.email === undefined ? null : plainEmail(body.email);
  const [holder, home, me] = await Promise.all([email === null ? undefined : trip.one(holderOfEmail({ email, except: null })), trip.one(homeOfInvitation({})), caller]);
  const permitted = may(me.actor, 'member.invite');
  if (!permitted.allowed) return permitted;
  if (holder) return refuse('email-taken', { field: 'email', memberId: holder.id });
  if (body.invite && email === null) return refuse('email-needed-to-invite', { field: 'email' });

  const { title = '', isAdmin = false, isSponsor = false } = body;
  const member = { id: newId(), name: body.name.trim(), email, title: title.trim(), isAdmin, isSponsor, state: body.invite ? 'invited' as const : 'named' as const };
  enrolMembers(writing, [member]);
  const placed = await giveRoles(writing, member.id, body.roles ?? []);
  if (!placed.allowed) return placed;
  const invitationLink = body.invite && email !== null ? sendInvitation(writing, me, { ...member, email, language: null }, home!) : null;
  const row = await trip.one(memberById({ id: member.id }));
  return allow({ member: memberReply(row!, me), invitationLink });
};

interface RoleGiven { readonly teamId: string; readonly role: (typeof TEAM_ROLES)[number] }

/** Teams keep their own roles: each is asked once, with all roles it is to give. */
async function giveRoles(writing: Writing, memberId: string, given: readonly RoleGiven[]): Promise<Verdict<true>> {
  for (const teamId of new Set(given.map((each) => each.teamId))) {
    const roles = [...new Set(given.filter((each) => each.teamId === teamId).map((each) => each.role))];
    const set = await setTeamRoles({ params: { id: teamId, memberId }, query: {}, body: { roles } }, writing);
    if (!set.allowed) return set.code === 'team-not-found' ? refuse('team-not-found', { teamId }) : set;
  }
  return allow(true);
}
