/**
 * Consent: in the last third of a cycle a promise is changed by two. Besides the one who proposes, an OKR master or
 * coach who looks after the team, or a sponsor, says yes. Whether it is needed at all says `structural-lock.ts`.
 * Source: method 5.
 */
import type { MemberActor } from './access.ts';
import { allow, refuse, type Verdict } from './verdict.ts';

/**
 * Whether this person's yes counts for a team; `path` holds the team and every team above it.
 * Example: the OKR master of the company consents for every team below; the lead of Sales consents for none.
 */
export function mayConsent(actor: Pick<MemberActor, 'isSponsor' | 'roles'>, path: readonly string[]): boolean {
  return actor.isSponsor || actor.roles.some(({ teamId, role }) => role !== 'lead' && path.includes(teamId));
}

/** Who is named as consenting, if anybody is, must be somebody else whose yes counts; otherwise `consent-not-valid`. */
export function checkConsent(consenter: Pick<MemberActor, 'memberId' | 'isSponsor' | 'roles'> | null, proposerId: string, path: readonly string[]): Verdict<true> {
  if (consenter === null) return allow(true);
  const counts = consenter.memberId !== proposerId && mayConsent(consenter, path);
  return counts ? allow(true) : refuse('consent-not-valid', { consentBy: consenter.memberId, of: ['okr-master', 'coach', 'sponsor'] });
}
