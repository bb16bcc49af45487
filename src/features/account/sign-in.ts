import { allow, refuse } from '#domain/verdict.ts';
import type { OpenWork } from '#platform/action.ts';
import { plainEmail } from '#platform/auth/accounts.ts';
import { endSession, person } from '#platform/auth/sessions.ts';
import { signInByPassword } from '#platform/auth/sign-in.ts';
import { giveTurnsBack, PASSWORD_TURNS, takeTurn } from '#platform/auth/turns.ts';
import { writeTrip } from '#platform/db/trip.ts';
import type { signIn as signInContract, signOut as signOutContract } from './contract.ts';
import { membershipsOf } from './store.ts';

/** Signs in. A person whom every organisation has deactivated is told so, and gets no session. */
export const signIn: OpenWork<typeof signInContract> = async ({ body }, opening) => {
  const { house, now } = opening;
  const email = plainEmail(body.email);
  const turn = await takeTurn(house.store, 'password', email, PASSWORD_TURNS, now);
  if (!turn.allowed) return turn;
  const session = await signInByPassword(house, email, body.password, opening);
  if (session === null) return refuse('sign-in-refused');

  const { token, expiresAt, userId } = session;
  const isMember = await writeTrip(house.store, person({ token }), async (trip, entry) => {
    const [memberships, { session_id }] = await Promise.all([trip.all(membershipsOf({ userId })), entry]);
    if (memberships.length === 0) void endSession(trip, userId, session_id);
    giveTurnsBack(trip, 'password', email);
    return memberships.length > 0;
  });
  if (!isMember) return refuse('not-a-member');
  opening.setSession({ token, expiresAt });
  return allow({ token, expiresAt: expiresAt.toISOString() });
};

/** Ends this session. */
export const signOut: OpenWork<typeof signOutContract> = async (_input, { house, token, setSession }) => {
  if (token === null) return refuse('session-missing');
  await writeTrip(house.store, person({ token }), async (trip, entry) => {
    const { user_id, session_id } = await entry;
    void endSession(trip, user_id, session_id);
    return null;
  });
  setSession(null);
  return allow(null);
};
