/**
 * The life of a member: named (known, cannot sign in), invited (a link was sent), active, deactivated (left). An
 * organisation always keeps one active admin, or nobody could ever let anybody in again. Source: method 13.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

export const MEMBER_STATES = ['named', 'invited', 'active', 'deactivated'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** How long an invitation link opens the door. */
export const INVITATION_DAYS = 14;

/** What of a member decides whether somebody could still let people in. */
export type AdminStanding = { readonly isAdmin: boolean; readonly state: MemberState };

/**
 * Whether a member may become this, when so many *other* active admins remain.
 * Example: the only admin may neither give the right away nor be deactivated: `last-admin`.
 */
export function keepsAnAdmin(before: AdminStanding, after: AdminStanding, otherAdmins: number): Verdict<true> {
  const losesOne = canLetIn(before) && !canLetIn(after);
  return losesOne && otherAdmins === 0 ? refuse('last-admin') : allow(true);
}

const canLetIn = ({ isAdmin, state }: AdminStanding) => isAdmin && state === 'active';

/**
 * Whether a link may be sent: there is an address, and the person is not here already.
 * Example: a deactivated member is not invited again but reactivated: `member-deactivated`.
 */
export function mayBeInvited(member: { readonly state: MemberState; readonly email: string | null }): Verdict<string> {
  if (member.state === 'active') return refuse('member-already-active');
  if (member.state === 'deactivated') return refuse('member-deactivated');
  return member.email === null ? refuse('email-needed-to-invite') : allow(member.email);
}

/** What a deactivated member comes back as: active with an account, else named, to be invited again. */
export function stateAfterReturn(hasAccount: boolean): MemberState {
  return hasAccount ? 'active' : 'named';
}
