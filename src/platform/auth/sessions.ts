import { randomBytes } from 'node:crypto';
import { newId } from '../http/pass.ts';
import { db, reusable, sql, type Query, type Trip } from '../db/trip.ts';

/** A session ends so many days after it was last extended; the database's clock decides, as door.enter does. */
export const SESSION_DAYS = 30;
const lifetime = sql.lit(`${SESSION_DAYS} days`);

/** Where a person signed in from, for their own list of sessions. */
export interface Origin { readonly address: string; readonly device: string }

/** What the cookie needs. */
export interface Session { readonly token: string; readonly expiresAt: Date }

/** Signs a person in, in the transaction that made their account or membership. Await it before the commit. */
export async function startSession(trip: Trip, userId: string, { address, device }: Origin): Promise<Session> {
  const token = randomBytes(32).toString('base64url');
  const begun = await trip.one(sql<{ expiresAt: string }>`
    insert into auth.session (id, token, "userId", "expiresAt", "ipAddress", "userAgent")
    values (${newId()}, ${token}, ${userId}, now() + interval ${lifetime}, ${address}, ${device}) returning "expiresAt"`);
  return { token, expiresAt: new Date(begun!.expiresAt) };
}

/** The person behind a session, and the session itself. */
export interface Person { user_id: string; session_id: string; name: string; email: string; expires_at: string; updated_at: string }

/** Opens a trip for a person without naming an organisation; raises RT401 when the session is over. */
export const person = reusable<{ token: string }>()((slot) => sql<Person>`select * from door.person(${slot('token')})`);

/** Lets a session slide on, at most once a day; answers its new end when it did. */
export const extendSession = (token: string): Query<{ expiresAt: string }> => sql<{ expiresAt: string }>`
  update auth.session set "expiresAt" = now() + interval ${lifetime}, "updatedAt" = now()
   where token = ${token} and "expiresAt" > now() and "updatedAt" < now() - interval '1 day' returning "expiresAt"`;

export interface SessionRow { id: string; createdAt: string; updatedAt: string; ipAddress: string | null; userAgent: string | null }

export const sessionsOf = (userId: string): Query<SessionRow> => sql<SessionRow>`
  select id, "createdAt", "updatedAt", "ipAddress", "userAgent" from auth.session
   where "userId" = ${userId} and "expiresAt" > now() order by "updatedAt" desc, id limit 500`;

/** Ends one session of a person; answers how many ended. */
export const endSession = (trip: Trip, userId: string, id: string): Promise<number> =>
  trip.run(db.deleteFrom('auth.session').where('userId', '=', userId).where('id', '=', id));

/** Signs a person out everywhere, but for the one session named. */
export function endSessions(trip: Trip, userId: string, except: string | null = null): void {
  void trip.run(sql`delete from auth.session where "userId" = ${userId} and id is distinct from ${except}`);
}
