import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { hashOfLink } from './links.ts';
import { newId } from '../http/pass.ts';
import { sql, writeTrip, type Trip, type TripStore } from '../db/trip.ts';

/** How many attempts something gives, and in how many minutes they come back. */
export interface Turns { readonly most: number; readonly minutes: number }

/** Wrong passwords for one address, wherever they come from: an attacker with many machines gains nothing by them. */
export const PASSWORD_TURNS: Turns = { most: 10, minutes: 10 };
/** Mails with a link for a new password to one address. */
export const RESET_TURNS: Turns = { most: 5, minutes: 60 };

/** For whom turns are counted. Only a hash of it is kept, so no address lies around in a counter. */
const keyOf = (what: string, whom: string) => `${what}:${hashOfLink(whom).toString('base64url')}`;

/**
 * Takes a turn before the work it guards, so that attempts at the same moment count too. When none is left it refuses
 * with `too-many-requests`; the counter starts again when the minutes are over.
 */
export async function takeTurn(store: TripStore, what: string, whom: string, { most, minutes }: Turns, now: string): Promise<Verdict<true>> {
  const at = Date.parse(now);
  const begins = at - minutes * 60_000;
  const count = sql<{ count: number }>`
    insert into auth."rateLimit" as held (id, key, count, "lastRequest") values (${newId()}, ${keyOf(what, whom)}, 1, ${at})
    on conflict (key) do update set
      count = case when held."lastRequest" <= ${begins} then 1 else held.count + 1 end,
      "lastRequest" = case when held."lastRequest" <= ${begins} then ${at} else held."lastRequest" end
    returning count`;
  const taken = await writeTrip(store, count, async (_trip, entry) => (await entry).count);
  return taken > most ? refuse('too-many-requests', { after: `${minutes} minutes` }) : allow(true);
}

/** It was the right person: earlier slips are forgotten. */
export function giveTurnsBack(trip: Trip, what: string, whom: string): void {
  void trip.run(sql`delete from auth."rateLimit" where key = ${keyOf(what, whom)}`);
}
