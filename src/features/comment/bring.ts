import { here } from '#platform/action.ts';
import { sql, type Trip } from '#platform/db/trip.ts';

/** Takes away what was said about an import's objectives, by whomever. Answers how many comments. */
export function takeBackComments(trip: Trip, importId: string): Promise<number> {
  const theirs = sql`(select id from objective where organisation_id = ${here} and import_id = ${importId})`;
  void trip.run(sql`delete from comment_version where organisation_id = ${here} and objective_id in ${theirs}`);
  return trip.run(sql`delete from comment where organisation_id = ${here} and objective_id in ${theirs}`);
}
