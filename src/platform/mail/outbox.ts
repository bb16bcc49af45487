import { here } from '../action.ts';
import { db, sql, type Query, type Trip } from '../db/trip.ts';
import type { House } from '../house.ts';
import { keptBefore, MOST_ATTEMPTS } from './attempts.ts';
import type { Outgoing } from './send.ts';

/** A mail as it is written: who gets it, why, and the words. Plain text; links stand on lines of their own. */
export interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly memberId: string | null;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

/** Puts a letter into the outbox of this transaction's organisation. It leaves the house only after the commit. */
export function post(trip: Trip, letter: Letter, now: string): void {
  void trip.run(db.insertInto('outbox').values({
    organisation_id: here, id: letter.id, kind: letter.kind, member_id: letter.memberId, address: letter.address, subject: letter.subject, body: letter.body, created_at: now,
  }));
}

/**
 * Asks for delivery, after the commit: `afterwards(() => { askDelivery(house, organisationId); })`. Many askings within a
 * second become one job; it begins when that second is over, so that it finds all of them.
 */
export function askDelivery(house: House, organisationId: string): void {
  house.ask('outbox.deliver', { organisationId, once: organisationId, afterSeconds: 1 });
}

/** A mail that this process has taken on: nobody else tries it until `leasedUntil`. */
export interface Claimed extends Outgoing { readonly attempts: number }

/**
 * Takes the oldest mail that is due and counts the attempt. If this process dies on the way, the mail is due again when
 * the lease ends: it may arrive twice, it is never lost.
 */
export const claim = (now: string, leasedUntil: string): Query<Claimed> => sql<Claimed>`
  update outbox set attempts = attempts + 1, next_attempt_at = ${leasedUntil}
   where organisation_id = ${here} and id = (
     select o.id from outbox o where o.organisation_id = ${here} and o.sent_at is null and o.attempts < ${MOST_ATTEMPTS}
        and coalesce(o.next_attempt_at, o.created_at) between ${keptBefore(now)} and ${now}
      order by o.created_at, o.id limit 1 for update skip locked)
  returning id, address, subject, body, attempts, created_at`;

/** The mail server took it. A link that acts is not needed here any more. */
export const markSent = (id: string, body: string, now: string): Query<unknown> => sql`
  update outbox set sent_at = ${now}, next_attempt_at = null, failure = null, body = ${withoutLink(body)} where organisation_id = ${here} and id = ${id}`;

/** The attempt failed; without a next one the mail has failed for good. */
export const markFailed = (id: string, reason: string, next: string | null): Query<unknown> => sql`
  update outbox set failure = ${reason}, next_attempt_at = ${next}, attempts = case when ${next === null} then ${MOST_ATTEMPTS} else attempts end
   where organisation_id = ${here} and id = ${id}`;

/** The text with the token of its link blacked out: who reads it can see what was sent, but cannot act with it. */
export const withoutLink = (body: string): string => body.replace(/#[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g, '#…');
