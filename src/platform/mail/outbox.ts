import { here } from '../action.ts';
import { db, type Trip } from '../db/trip.ts';

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
