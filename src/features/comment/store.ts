import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { ObjectiveState } from '#domain/objective.ts';

export interface CommentRow {
  id: string; objective_id: string; key_result_id: string | null; check_in_id: string | null;
  author_id: string | null; author_name: string | null; body: string;
  created_at: string; edited_at: string | null; removed_at: string | null; rev: number; team_id: string;
}

const columns = sql`c.id, c.objective_id, c.key_result_id, c.check_in_id, c.author_id, m.name as author_name, c.body,
  c.created_at, c.edited_at, c.removed_at, c.rev, o.team_id`;
const joined = sql`comment c
  join objective o on o.organisation_id = c.organisation_id and o.id = c.objective_id
  left join member m on m.organisation_id = c.organisation_id and m.id = c.author_id`;

/** What a comment is about, as far as the rules ask. */
export interface PlaceRow {
  team_id: string; team_path: string[]; owner_id: string | null; created_by: string | null; state: ObjectiveState;
  has_key_result: boolean; has_check_in: boolean;
}
export interface About { objectiveId: string; keyResultId: string | null; checkInId: string | null }
export const placeOf = reusable<About>()((slot) => sql<PlaceRow>`
  select o.team_id, t.path as team_path, o.owner_id, o.created_by, o.state,
    exists (select 1 from key_result k where k.organisation_id = o.organisation_id and k.objective_id = o.id
               and k.id = ${slot('keyResultId')}::uuid and k.archived_at is null) as has_key_result,
    exists (select 1 from check_in i where i.organisation_id = o.organisation_id and i.objective_id = o.id
               and i.id = ${slot('checkInId')}::uuid) as has_check_in
  from objective o join team t on t.organisation_id = o.organisation_id and t.id = o.team_id
 where o.organisation_id = ${here} and o.id = ${slot('objectiveId')} and o.archived_at is null`);

/** The comment, locked: a change and a removal follow each other. */
export const commentById = reusable<{ id: string }>()((slot) => sql<CommentRow>`
  select ${columns} from ${joined} where c.organisation_id = ${here} and c.id = ${slot('id')} for update of c`);

export interface Page { objectiveId: string; createdAt: string | null; id: string | null; most: number }
export const commentsPage = reusable<Page>()((slot) => sql<CommentRow>`
  select ${columns} from ${joined} where c.organisation_id = ${here} and c.objective_id = ${slot('objectiveId')}
     and (${slot('createdAt')}::timestamptz is null
          or (c.created_at, c.id) < (${slot('createdAt')}::timestamptz, ${slot('id')}::uuid))
   order by c.created_at desc, c.id desc limit ${slot('most')}::int`);

export interface NewComment {
  id: string; objective_id: string; key_result_id: string | null; check_in_id: string | null; author_id: string;
  body: string; created_at: string;
}

export function insertComment(trip: Trip, row: NewComment): void {
  void trip.run(db.insertInto('comment').values({ organisation_id: here, ...row }));
  keepVersion(trip, row.id, row.created_at);
}

export interface CommentChanges { body?: string; edited_at?: string; removed_at?: string | null }

export function updateComment(trip: Trip, id: string, changes: CommentChanges, at: string): void {
  void trip.run(db.updateTable('comment').set(changes).set({ rev: sql`rev + 1` })
    .where('organisation_id', '=', here).where('id', '=', id));
  keepVersion(trip, id, at);
}

function keepVersion(trip: Trip, id: string, at: string): void {
  void trip.run(sql`
    insert into comment_version select c.*, ${at}::timestamptz, door.member_id()
      from comment c where c.organisation_id = ${here} and c.id = ${id}`);
}
