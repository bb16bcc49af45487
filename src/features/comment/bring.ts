import { here } from '#platform/action.ts';
import { bringVersions, type BroughtVersion } from '#platform/db/bring-versions.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { NewComment } from './store.ts';

/** A comment that was written elsewhere or long ago, perhaps changed or removed since. */
export type BroughtComment = NewComment & { readonly edited_at?: string | null; readonly removed_at?: string | null; readonly rev?: number };

/** Many comments at once, with the versions they went through. */
export function bringComments(trip: Trip, comments: readonly BroughtComment[], by: { readonly importId: string | null; readonly versions: readonly BroughtVersion[] }): Promise<number> {
  void trip.run(sql`
    insert into comment (organisation_id, import_id, id, objective_id, key_result_id, check_in_id, author_id, body, created_at, edited_at, removed_at, rev)
    select ${here}, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(comments.map((each) => ({ ...each, rev: each.rev ?? 1 })))}::jsonb)
      as r(id uuid, objective_id uuid, key_result_id uuid, check_in_id uuid, author_id uuid, body text, created_at timestamptz, edited_at timestamptz, removed_at timestamptz, rev integer)`);
  return bringVersions(trip, 'comment', by.versions);
}

/** Takes away what was said about an import's objectives, by whomever. Answers how many comments. */
export function takeBackComments(trip: Trip, importId: string): Promise<number> {
  const theirs = sql`(select id from objective where organisation_id = ${here} and import_id = ${importId})`;
  void trip.run(sql`delete from comment_version where organisation_id = ${here} and objective_id in ${theirs}`);
  return trip.run(sql`delete from comment where organisation_id = ${here} and objective_id in ${theirs}`);
}
