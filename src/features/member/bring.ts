import { here } from '#platform/action.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { MemberFacts } from './store.ts';

export type BroughtMember = MemberFacts;

/** Many people at once, in one statement: whom an import names, the cast of the demo. */
export function bringMembers(trip: Trip, members: readonly BroughtMember[], by: { readonly importId: string | null; readonly at: string }): Promise<number> {
  const rows = members.map((each) => ({
    id: each.id, name: each.name, email: each.email, state: each.state, title: each.title ?? '', user_id: each.userId ?? null,
    is_admin: each.isAdmin ?? false, is_sponsor: each.isSponsor ?? false, import_id: each.importId ?? by.importId,
  }));
  void trip.run(sql`
    insert into member (organisation_id, created_at, id, name, email, state, title, user_id, is_admin, is_sponsor, import_id)
    select ${here}, ${by.at}::timestamptz, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, name text, email text, state text, title text, user_id text, is_admin boolean, is_sponsor boolean, import_id uuid)`);
  return trip.run(sql`
    insert into member_version select m.*, ${by.at}::timestamptz, door.member_id() from member m
     where m.organisation_id = ${here} and m.id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

/** The people of an import whom nobody needs: not invited, owning and having written nothing, in no team. Each table is read once. */
const unusedMembers = (importId: string) => sql<{ id: string }>`
  select m.id from member m
   where m.organisation_id = ${here} and m.import_id = ${importId} and m.state = 'named' and m.user_id is null and m.id not in (
     select owner_id from objective where organisation_id = ${here} and owner_id is not null
     union all select owner_id from key_result where organisation_id = ${here} and owner_id is not null
     union all select author_id from check_in where organisation_id = ${here} and author_id is not null
     union all select author_id from comment where organisation_id = ${here} and author_id is not null
     union all select member_id from team_role where organisation_id = ${here})`;

/** So many at a time: for each person who goes, the database looks through everything that could name them. */
const PORTION = 100;

/** Takes the people of an import away again, as far as nobody needs them; answers how many went. */
export async function takeBackMembers(trip: Trip, importId: string): Promise<number> {
  const ids = (await trip.all(unusedMembers(importId))).map(({ id }) => id);
  void trip.run(sql`delete from member_version where organisation_id = ${here} and id = any(${ids}::uuid[])`);
  for (let from = 0; from < ids.length; from += PORTION) {
    void trip.run(sql`delete from member where organisation_id = ${here} and id = any(${ids.slice(from, from + PORTION)}::uuid[])`);
  }
  return ids.length;
}
