import { may } from '#domain/access.ts';
import { keepsAnAdmin, stateAfterReturn, type MemberState } from '#domain/member.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork, Writing } from '#platform/action.ts';
import type { deactivateMember as deactivateContract, reactivateMember as reactivateContract } from './contract.ts';
import { memberById } from './look-up.ts';
import { memberReply, type MemberReply, type MemberRow } from './shape.ts';
import { holdAdmins, holdMember, updateMember, voidInvitations } from './store.ts';

/** Takes the access away: the door asks for an active member, so every session here ends with the commit. */
export const deactivateMember: WriteWork<typeof deactivateContract> = async ({ params }, writing) => {
  const admins = writing.trip.all(holdAdmins({}));
  return changeState(writing, params.id, async (row) => {
    if (row.state === 'deactivated') return allow(row.state);
    const others = (await admins).filter(({ id }) => id !== row.id).length;
    const kept = keepsAnAdmin({ isAdmin: row.is_admin, state: row.state }, { isAdmin: row.is_admin, state: 'deactivated' }, others);
    if (!kept.allowed) return kept;
    voidInvitations(writing.trip, row.id, writing.now);
    return allow<MemberState>('deactivated');
  });
};

/** Gives the access back; who never had an account is named again and can be invited. */
export const reactivateMember: WriteWork<typeof reactivateContract> = ({ params }, writing) =>
  changeState(writing, params.id, async (row) => allow(row.state === 'deactivated' ? stateAfterReturn(row.user_id !== null) : row.state));

/** Asking again for what is so already changes nothing and tells nothing. */
async function changeState(writing: Writing, id: string, decide: (row: MemberRow) => Promise<Verdict<MemberState>>): Promise<Verdict<MemberReply>> {
  const { trip, caller, now, tell } = writing;
  holdMember(trip, id);
  const [row, me] = await Promise.all([trip.one(memberById({ id })), caller]);
  const permitted = may(me.actor, 'member.remove');
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('member-not-found');
  const state = await decide(row);
  if (!state.allowed) return state;
  if (state.value === row.state) return allow(memberReply(row, me));

  updateMember(trip, row.id, { state: state.value }, now);
  const event = state.value === 'deactivated' ? 'member.deactivated' : 'member.reactivated';
  tell({ event, kind: 'member', subjectId: row.id, rev: row.rev + 1, facts: { from: row.state, to: state.value } });
  return allow(memberReply({ ...row, state: state.value, rev: row.rev + 1 }, me));
}
