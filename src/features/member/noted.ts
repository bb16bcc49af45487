import { here } from '#platform/action.ts';
import { db, type Trip } from '#platform/db/trip.ts';

/** Remembers when a person last looked: what changed since is news to them. Not a change of the member, so no version. */
export function noteLooked(trip: Trip, memberId: string, at: string): void {
  void trip.run(db.updateTable('member').set({ looked_at: at }).where('organisation_id', '=', here).where('id', '=', memberId));
}
