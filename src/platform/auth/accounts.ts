import { newId } from '../http/pass.ts';
import { db, reusable, sql, type Trip } from '../db/trip.ts';

/**
 * Accounts belong to the instance, not to an organisation. Tables and formats are the sign-in library's; what must
 * commit together with a member or an organisation is written here, in the same transaction.
 */
export interface Account { id: string; name: string; email: string; password_hash: string | null }

/** The library's name for an account that signs in by password. */
const BY_PASSWORD = 'credential';

/** Addresses are kept in small letters: nobody has two accounts by typing theirs differently. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Every query for an account begins so: the account, with its password hash if it has one. */
export const account = sql`select u.id, u.name, u.email, a.password as password_hash from auth."user" u
  left join auth.account a on a."userId" = u.id and a."providerId" = ${sql.lit(BY_PASSWORD)}`;

export const accountByEmail = reusable<{ email: string }>()((slot) => sql<Account>`${account} where u.email = ${slot('email')}`);

export const accountById = reusable<{ id: string }>()((slot) => sql<Account>`${account} where u.id = ${slot('id')}`);

/** A new account; its address counts as proven where a link that was sent there brought the person here. */
export function insertAccount(trip: Trip, given: { id: string; name: string; email: string; passwordHash: string; isProven: boolean }): void {
  void trip.run(db.insertInto('auth.user').values({ id: given.id, name: given.name, email: plainEmail(given.email), emailVerified: given.isProven }));
  insertPassword(trip, given.id, given.passwordHash);
}

function insertPassword(trip: Trip, userId: string, hash: string): void {
  void trip.run(db.insertInto('auth.account').values({ id: newId(), accountId: userId, providerId: BY_PASSWORD, userId, password: hash }));
}

/** Replaces the password, or gives the first one to an account that had none. */
export function keepPassword(trip: Trip, { id, password_hash: earlier }: Account, hash: string): void {
  if (earlier === null) return insertPassword(trip, id, hash);
  void trip.run(db.updateTable('auth.account').set({ password: hash, updatedAt: sql`now()` }).where('userId', '=', id).where('providerId', '=', BY_PASSWORD));
}

export function renameAccount(trip: Trip, id: string, name: string): void {
  void trip.run(db.updateTable('auth.user').set({ name, updatedAt: sql`now()` }).where('id', '=', id));
}

/** A link sent to the address brought the person here. */
export function proveEmail(trip: Trip, id: string): void {
  void trip.run(db.updateTable('auth.user').set({ emailVerified: true, updatedAt: sql`now()` }).where('id', '=', id).where('emailVerified', '=', false));
}
