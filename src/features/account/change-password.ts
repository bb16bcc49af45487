import { checkPassword } from '#domain/password.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { OpenWork } from '#platform/action.ts';
import { accountById, keepPassword } from '#platform/auth/accounts.ts';
import { hashPassword, isPassword } from '#platform/auth/password.ts';
import { endSessions, person } from '#platform/auth/sessions.ts';
import { giveTurnsBack, PASSWORD_TURNS, takeTurn } from '#platform/auth/turns.ts';
import { readTrip, writeTrip } from '#platform/db/trip.ts';
import type { changePassword as contract } from './contract.ts';

/** Changes the password. Every other session ends: whoever knew the old one is out. */
export const changePassword: OpenWork<typeof contract> = async ({ body }, { house, token, now }) => {
  if (token === null) return refuse('session-missing');
  const account = await readTrip(house.store, person({ token }), async (trip, entry) => (await trip.one(accountById({ id: (await entry).user_id })))!);
  const turn = await takeTurn(house.store, 'password', account.email, PASSWORD_TURNS, now);
  if (!turn.allowed) return turn;
  if (!await isPassword(account.password_hash, body.current)) return refuse('password-wrong', { field: 'current' });
  const good = checkPassword(body.next, account);
  if (!good.allowed) return refuse(good.code, { ...good.facts, field: 'next' });

  const hash = await hashPassword(good.value);
  await writeTrip(house.store, person({ token }), async (trip, entry) => {
    const { user_id, session_id } = await entry;
    keepPassword(trip, account, hash);
    endSessions(trip, user_id, session_id);
    giveTurnsBack(trip, 'password', account.email);
    return null;
  });
  return allow(null);
};
