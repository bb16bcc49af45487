import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { OpenWork } from '#platform/action.ts';
import { hashOfLink } from '#platform/auth/links.ts';
import { readTrip } from '#platform/db/trip.ts';
import { languageOf } from '#platform/mail/language.ts';
import { nobody } from '#platform/within.ts';
import type { lookAtInvitation as contract } from './contract.ts';
import { invitationByHash, type InvitationRow } from './store.ts';

/** Says who invited whom. It changes nothing: mail scanners open links too. */
export const lookAtInvitation: OpenWork<typeof contract> = async ({ body }, { house, now }) => {
  const row = await readTrip(house.store, nobody, (trip) => trip.one(invitationByHash({ hash: hashOfLink(body.token) })));
  const open = openInvitation(row, now);
  if (!open.allowed) return open;
  const { organisation_name, name, email, has_account, language } = open.value;
  return allow({ organisation: organisation_name, name, email, hasAccount: has_account, language: languageOf(language) });
};

export type OpenInvitation = InvitationRow & { email: string };

/** An invitation that still opens the door: known, unused, in time. */
export function openInvitation(row: InvitationRow | undefined, now: string): Verdict<OpenInvitation> {
  if (!row || row.consumed_at !== null || row.expires_at <= now || row.email === null) return refuse('link-not-valid');
  return allow({ ...row, email: row.email });
}
