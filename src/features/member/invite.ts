import { may } from '#domain/access.ts';
import { mayBeInvited } from '#domain/member.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { inviteMember as contract } from './contract.ts';
import { sendInvitation } from './invitation.ts';
import { memberById } from './look-up.ts';
import { holdMember, homeOfInvitation, updateMember } from './store.ts';

/** Sends a fresh link; a member who was only named becomes invited. */
export const inviteMember: WriteWork<typeof contract> = async ({ params }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdMember(trip, params.id);
  const [row, home, me] = await Promise.all([trip.one(memberById({ id: params.id })), trip.one(homeOfInvitation({})), caller]);
  const permitted = may(me.actor, 'member.invite');
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('member-not-found');
  const invitable = mayBeInvited(row);
  if (!invitable.allowed) return invitable;

  if (row.state === 'named') updateMember(trip, row.id, { state: 'invited' }, now);
  const invitationLink = sendInvitation(writing, me, { ...row, email: invitable.value }, home!);
  tell({ event: 'member.invited', kind: 'member', subjectId: row.id, rev: row.state === 'named' ? row.rev + 1 : row.rev });
  return allow({ invitationLink });
};
