import { here } from '../action.ts';
import { sql, type Trip } from '../db/trip.ts';

const DAY_MS = 86_400_000;

/** Deletes what has run out: sessions, links and counters of the instance, remembered replies of this organisation. */
export function sweep(trip: Trip, now: string): void {
  const yesterday = Date.parse(now) - DAY_MS;
  void trip.run(sql`delete from auth.session where "expiresAt" < now()`);
  void trip.run(sql`delete from auth.verification where "expiresAt" < ${now}`);
  void trip.run(sql`delete from auth."rateLimit" where "lastRequest" < ${yesterday}`);
  void trip.run(sql`delete from idempotency where organisation_id = ${here} and created_at < ${new Date(yesterday).toISOString()}`);
}
