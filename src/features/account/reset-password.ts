import { checkPassword } from '#domain/password.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { OpenWork } from '#platform/action.ts';
import { keepPassword, proveEmail } from '#platform/auth/accounts.ts';
import { hashOfLink } from '#platform/auth/links.ts';
import { hashPassword } from '#platform/auth/password.ts';
import { accountOfReset, useReset } from '#platform/auth/resets.ts';
import { endSessions } from '#platform/auth/sessions.ts';
import { giveTurnsBack } from '#platform/auth/turns.ts';
import { readTrip, writeTrip } from '#platform/db/trip.ts';
import { nobody } from '#platform/within.ts';
import type { resetPassword as contract } from './contract.ts';

/** Chooses a new password by the link of the mail. The link is used up, and every session of the account ends. */
export const resetPassword: OpenWork<typeof contract> = async ({ body }, { house, now }) => {
  const hash = hashOfLink(body.token);
  const account = await readTrip(house.store, nobody, (trip) => trip.one(accountOfReset(hash, now)));
  if (!account) return refuse('link-not-valid');
  const good = checkPassword(body.password, account);
  if (!good.allowed) return refuse(good.code, { ...good.facts, field: 'password' });

  const passwordHash = await hashPassword(good.value);
  const used = await writeTrip(house.store, nobody, async (trip) => {
    if (!await useReset(trip, hash, account.id, now)) return false;
    keepPassword(trip, account, passwordHash);
    proveEmail(trip, account.id);
    endSessions(trip, account.id);
    giveTurnsBack(trip, 'password', account.email);
    return true;
  });
  return used ? allow(null) : refuse('link-not-valid');
};
