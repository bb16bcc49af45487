import { newId } from '../http/pass.ts';
import { sql, type Query, type Trip } from '../db/trip.ts';
import { account, type Account } from './accounts.ts';

/** How long a link for a new password opens the door. */
const RESET_MS = 60 * 60_000;

/** What the library's table of one-time secrets looks these up by. */
const identifierOf = (hash: Buffer) => `new-password:${hash.toString('base64url')}`;

/** Keeps the hash of a link for a new password. Earlier links stay good: anybody may ask, and must not void them. */
export function keepReset(trip: Trip, userId: string, hash: Buffer, now: string): void {
  const expiresAt = new Date(Date.parse(now) + RESET_MS).toISOString();
  void trip.run(sql`insert into auth.verification (id, identifier, value, "expiresAt") values (${newId()}, ${identifierOf(hash)}, ${userId}, ${expiresAt})`);
}

/** Whose password a link may change; nothing when it is unknown, used or too old. */
export const accountOfReset = (hash: Buffer, now: string): Query<Account> =>
  sql<Account>`${account} join auth.verification v on v.value = u.id where v.identifier = ${identifierOf(hash)} and v."expiresAt" > ${now}`;

/** Uses the link up, and every other one of this account; of two who try at once only one succeeds. */
export async function useReset(trip: Trip, hash: Buffer, userId: string, now: string): Promise<boolean> {
  const used = await trip.run(sql`delete from auth.verification where identifier = ${identifierOf(hash)} and value = ${userId} and "expiresAt" > ${now}`);
  void trip.run(sql`delete from auth.verification where value = ${userId} and identifier like 'new-password:%'`);
  return used > 0;
}
