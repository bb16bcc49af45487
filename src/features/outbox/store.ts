import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { MailRow } from './shape.ts';

const columns = ['id', 'kind', 'address', 'subject', 'body', 'created_at', 'sent_at', 'attempts', 'next_attempt_at', 'failure'] as const;

/** One page, latest first; it begins behind the mail named as `after`. */
export const mailPage = reusable<{ after: string | null; most: number }>()((slot) =>
  db.selectFrom('outbox').select(columns).where('organisation_id', '=', here)
    .where(sql<boolean>`(${slot('after')}::uuid is null or (created_at, id) < (select a.created_at, a.id from outbox a where a.organisation_id = ${here} and a.id = ${slot('after')}::uuid))`)
    .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(slot('most')).$castTo<MailRow>());

export const mailById = reusable<{ id: string }>()((slot) => db.selectFrom('outbox').select(columns).where('organisation_id', '=', here).where('id', '=', slot('id')).$castTo<MailRow>());

/** The mail is due now, with all its attempts before it. */
export function begin(trip: Trip, id: string, at: string): void {
  void trip.run(db.updateTable('outbox').set({ attempts: 0, next_attempt_at: at, failure: null }).where('organisation_id', '=', here).where('id', '=', id).where('sent_at', 'is', null));
}
