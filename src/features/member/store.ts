import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { MemberState } from '#domain/member.ts';

/** What a member is made of when first written down. */
export interface MemberFacts {
  readonly id: string; readonly name: string; readonly email: string | null; readonly state: MemberState;
  readonly userId?: string; readonly title?: string; readonly isAdmin?: boolean; readonly isSponsor?: boolean; readonly importId?: string | null;
}

export function insertMembers(trip: Trip, facts: readonly MemberFacts[], at: string): void {
  void trip.run(db.insertInto('member').values(facts.map((member) => ({
    organisation_id: here, id: member.id, user_id: member.userId ?? null, name: member.name, email: member.email, title: member.title ?? '',
    is_admin: member.isAdmin ?? false, is_sponsor: member.isSponsor ?? false, state: member.state, import_id: member.importId ?? null,
    entered_at: member.userId === undefined ? null : at, looked_at: member.userId === undefined ? null : at, created_at: at,
  }))));
  keepVersions(trip, facts.map(({ id }) => id), at);
}

export interface MemberChanges {
  user_id?: string; name?: string; email?: string | null; title?: string; is_admin?: boolean; is_sponsor?: boolean; language?: string | null; time_zone?: string | null;
  state?: MemberState; entered_at?: string; looked_at?: string;
}

export function updateMember(trip: Trip, id: string, changes: MemberChanges, at: string): void {
  void trip.run(db.updateTable('member').set(changes).set({ rev: sql`rev + 1` }).where('organisation_id', '=', here).where('id', '=', id));
  keepVersions(trip, [id], at);
}

/** The full rows as they are now, kept for ever. */
function keepVersions(trip: Trip, ids: readonly string[], at: string): void {
  void trip.run(sql`insert into member_version select m.*, ${at}::timestamptz, door.member_id() from member m where m.organisation_id = ${here} and m.id = any(${[...ids]}::uuid[])`);
}

/** When the person last came in: no change of the member, so without revision. */
export function keepEntry(trip: Trip, id: string, at: string): void {
  void trip.run(db.updateTable('member').set({ entered_at: at }).where('organisation_id', '=', here).where('id', '=', id));
}

/** Whoever else wants to change this member waits here, and then sees what was changed. */
export function holdMember(trip: Trip, id: string): void {
  void trip.run(sql`select 1 from member where organisation_id = ${here} and id = ${id} for update`);
}

/** All who can let people in, held until the end of the transaction: two admins cannot take each other's right at once. */
export const holdAdmins = reusable<object>()(() =>
  sql<{ id: string }>`select id from member where organisation_id = ${here} and is_admin and state = 'active' order by id for update`);

/** Whether somebody else here has this address. */
export const holderOfEmail = reusable<{ email: string; except: string | null }>()((slot) =>
  sql<{ id: string }>`select id from member where organisation_id = ${here} and lower(email) = ${slot('email')} and id is distinct from ${slot('except')}::uuid`);

export interface InvitationFacts { readonly id: string; readonly memberId: string; readonly hash: Buffer; readonly expiresAt: string; readonly createdBy: string }

/** A fresh invitation; the person's earlier ones stop working. */
export function insertInvitation(trip: Trip, { id, memberId, hash, expiresAt, createdBy }: InvitationFacts, at: string): void {
  voidInvitations(trip, memberId, at);
  void trip.run(db.insertInto('invitation').values({ organisation_id: here, id, member_id: memberId, token_hash: hash, created_by: createdBy, created_at: at, expires_at: expiresAt }));
}

export function voidInvitations(trip: Trip, memberId: string, at: string): void {
  void trip.run(db.updateTable('invitation').set({ consumed_at: at }).where('organisation_id', '=', here).where('member_id', '=', memberId).where('consumed_at', 'is', null));
}

/** Uses an invitation up; of two who try at once the second waits and finds nothing. */
export const consumeInvitation = reusable<{ hash: Buffer; now: string }>()((slot) => sql<{ member_id: string }>`
  update invitation set consumed_at = ${slot('now')}::timestamptz
   where organisation_id = ${here} and token_hash = ${slot('hash')} and consumed_at is null and expires_at > ${slot('now')}::timestamptz returning member_id`);

/** What an invitation is written with beside the person. */
export const homeOfInvitation = reusable<object>()(() =>
  sql<{ name: string; language: string; time_zone: string }>`select name, language, time_zone from organisation where id = ${here}`);
