import { setTimeout as pause } from 'node:timers/promises';
import { allow } from '#domain/verdict.ts';
import type { OpenWork, Opening } from '#platform/action.ts';
import { accountByEmail, plainEmail } from '#platform/auth/accounts.ts';
import { freshLink } from '#platform/auth/links.ts';
import { keepReset } from '#platform/auth/resets.ts';
import { RESET_TURNS, takeTurn } from '#platform/auth/turns.ts';
import { readTrip } from '#platform/db/trip.ts';
import { inLanguage, languageOf } from '#platform/mail/language.ts';
import { askDelivery, post } from '#platform/mail/outbox.ts';
import { nobody, within } from '#platform/within.ts';
import type { askReset as contract } from './contract.ts';
import { languageOfMember, membershipsOf } from './store.ts';
import { resetLetter } from './words.ts';

/** The answer takes at least so long, and writing the mail takes less: the time does not tell who has an account. */
const ANSWER_MS = 150;

/** Sends a link for a new password, if there is such an account, by the outbox of the organisation it was in last. */
export const askReset: OpenWork<typeof contract> = async ({ body }, opening) => {
  await Promise.all([sendLink(plainEmail(body.email), opening), pause(ANSWER_MS)]);
  return allow(null);
};

async function sendLink(email: string, { house, now, newId }: Opening): Promise<void> {
  const turn = await takeTurn(house.store, 'reset', email, RESET_TURNS, now);
  if (!turn.allowed) return;
  const found = await readTrip(house.store, nobody, async (trip) => {
    const account = await trip.one(accountByEmail({ email }));
    const memberships = account ? await trip.all(membershipsOf({ userId: account.id })) : [];
    return account && memberships[0] ? { account, organisationId: memberships[0].organisation_id, memberId: memberships[0].member_id } : null;
  });
  if (found === null) return;

  const { account, organisationId, memberId } = found;
  const { token, hash } = freshLink();
  await within(house, { organisationId, memberId: null, now }, async ({ trip, afterwards }) => {
    const spoken = await trip.one(languageOfMember({ memberId }));
    keepReset(trip, account.id, hash, now);
    const letter = inLanguage(resetLetter, languageOf(spoken?.language ?? 'en'), { name: account.name, link: `${house.config.url}/reset-password#${token}` });
    post(trip, { id: newId(), kind: 'account.reset', memberId, address: account.email, ...letter }, now);
    afterwards(() => { askDelivery(house, organisationId); });
    return allow(null);
  });
}
