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

/** What an import's people are doing meanwhile: whoever was invited, owns or wrote anything, or belongs to a team stays. */
const unused = (importId: string) => sql`
  m.organisation_id = ${here} and m.import_id = ${importId} and m.state = 'named' and m.user_id is null
  and not exists (select from objective x where x.organisation_id = m.organisation_id and x.owner_id = m.id)
  and not exists (select from key_result x where x.organisation_id = m.organisation_id and x.owner_id = m.id)
  and not exists (select from check_in x where x.organisation_id = m.organisation_id and x.author_id = m.id)
  and not exists (select from comment x where x.organisation_id = m.organisation_id and x.author_id = m.id)
  and not exists (select from team_role x where x.organisation_id = m.organisation_id and x.member_id = m.id)`;

/** Takes the people of an import away again, as far as nobody needs them; answers how many went. */
export function takeBackMembers(trip: Trip, importId: string): Promise<number> {
  void trip.run(sql`delete from member_version where organisation_id = ${here} and id in (select m.id from member m where ${unused(importId)})`);
  return trip.run(sql`delete from member m where ${unused(importId)}`);
}
