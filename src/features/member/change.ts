import { may } from '#domain/access.ts';
import { keepsAnAdmin } from '#domain/member.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import { plainEmail } from '#platform/auth/accounts.ts';
import type { changeMember as contract } from './contract.ts';
import { memberById } from './look-up.ts';
import { memberReply } from './shape.ts';
import { holdAdmins, holderOfEmail, holdMember, updateMember, voidInvitations } from './store.ts';

/** Changes name and title, one's own too; address and rights only as an admin. The sign-in address of an account stays. */
export const changeMember: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  const email = body.email === undefined ? undefined : plainEmail(body.email);
  const admins = body.isAdmin === false ? trip.all(holdAdmins({})) : [];
  holdMember(trip, params.id);
  const [row, holder, others, me] = await Promise.all([
    trip.one(memberById({ id: params.id })), email === undefined ? undefined : trip.one(holderOfEmail({ email, except: params.id })), admins, caller,
  ]);
  const touchesRights = email !== undefined || body.isAdmin !== undefined || body.isSponsor !== undefined;
  const permitted = may(me.actor, touchesRights ? 'member.change-role' : 'member.change', { memberId: params.id });
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('member-not-found');
  if (!sawRevision(writing, row.rev)) return conflict(memberReply(row, me));
  if (holder) return refuse('email-taken', { field: 'email', memberId: holder.id });

  const next = { name: body.name?.trim() ?? row.name, title: body.title?.trim() ?? row.title, email: email ?? row.email, is_admin: body.isAdmin ?? row.is_admin, is_sponsor: body.isSponsor ?? row.is_sponsor };
  const kept = keepsAnAdmin({ isAdmin: row.is_admin, state: row.state }, { isAdmin: next.is_admin, state: row.state }, others.filter(({ id }) => id !== row.id).length);
  if (!kept.allowed) return kept;

  // A link that went to another address must not open the door any more.
  if (next.email !== row.email) voidInvitations(trip, row.id, now);
  updateMember(trip, row.id, next, now);
  const fields = (Object.keys(next) as (keyof typeof next)[]).filter((field) => next[field] !== row[field]);
  tell({ event: 'member.changed', kind: 'member', subjectId: row.id, rev: row.rev + 1, facts: { fields, isAdmin: next.is_admin, isSponsor: next.is_sponsor } });
  return allow(memberReply({ ...row, ...next, rev: row.rev + 1 }, me));
};
