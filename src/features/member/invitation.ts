import { INVITATION_DAYS } from '#domain/member.ts';
import type { Caller, Writing } from '#platform/action.ts';
import { freshLink } from '#platform/auth/links.ts';
import { dayInWords, inLanguage, languageOf } from '#platform/mail/language.ts';
import { askDelivery, post } from '#platform/mail/outbox.ts';
import { insertInvitation } from './store.ts';
import { invitationLetter } from './words.ts';

/** Who is invited, and to where. */
export interface Invited { readonly id: string; readonly name: string; readonly email: string; readonly language: string | null }
export interface Home { readonly name: string; readonly language: string; readonly time_zone: string }

const DAY_MS = 86_400_000;

/** Writes the invitation and its mail; answers the link, which is kept nowhere else. */
export function sendInvitation({ trip, now, newId, house, afterwards }: Writing, inviter: Caller, invited: Invited, home: Home): string {
  const { token, hash } = freshLink();
  const expiresAt = new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS).toISOString();
  insertInvitation(trip, { id: newId(), memberId: invited.id, hash, expiresAt, createdBy: inviter.memberId }, now);

  const link = `${house.config.url}/invitation#${token}`;
  const language = languageOf(invited.language ?? home.language);
  const facts = { name: invited.name, inviter: inviter.name, organisation: home.name, link, until: dayInWords(expiresAt, home.time_zone, language) };
  post(trip, { id: newId(), kind: 'member.invitation', memberId: invited.id, address: invited.email, ...inLanguage(invitationLetter, language, facts) }, now);
  afterwards(() => { askDelivery(house, inviter.organisationId); });
  return link;
}
