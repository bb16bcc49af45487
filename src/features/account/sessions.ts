import { allow, refuse } from '#domain/verdict.ts';
import type { OpenWork } from '#platform/action.ts';
import { endSession as end, endSessions as endAll, person, sessionsOf } from '#platform/auth/sessions.ts';
import { readTrip, writeTrip } from '#platform/db/trip.ts';
import type { endSession as endContract, endSessions as endAllContract, listSessions as listContract } from './contract.ts';

/** Where the person is signed in. Tokens stay where they are: a session is named by its id. */
export const listSessions: OpenWork<typeof listContract> = async (_input, { house, token }) => {
  if (token === null) return refuse('session-missing');
  return readTrip(house.store, person({ token }), async (trip, entry) => {
    const { user_id, session_id } = await entry;
    const rows = await trip.all(sessionsOf(user_id));
    return allow({
      items: rows.map((row) => ({
        id: row.id, createdAt: row.createdAt, lastUsedAt: row.updatedAt, address: row.ipAddress ?? '', device: row.userAgent ?? '', current: row.id === session_id,
      })),
    });
  });
};

/** Signs one device out; it may be this one. */
export const endSession: OpenWork<typeof endContract> = async ({ params }, { house, token, setSession }) => {
  if (token === null) return refuse('session-missing');
  const { ended, isThis } = await writeTrip(house.store, person({ token }), async (trip, entry) => {
    const { user_id, session_id } = await entry;
    return { ended: await end(trip, user_id, params.id), isThis: session_id === params.id };
  });
  if (ended === 0) return refuse('session-not-found');
  if (isThis) setSession(null);
  return allow(null);
};

/** Signs the person out everywhere, here too. */
export const endSessions: OpenWork<typeof endAllContract> = async (_input, { house, token, setSession }) => {
  if (token === null) return refuse('session-missing');
  await writeTrip(house.store, person({ token }), async (trip, entry) => {
    endAll(trip, (await entry).user_id);
    return null;
  });
  setSession(null);
  return allow(null);
};
