import { here, myself } from '#platform/action.ts';
import { db, reusable, sql, type Query, type Trip } from '#platform/db/trip.ts';
import type { OrganisationRow } from './shape.ts';

export const isSetUp = sql<{ ready: boolean }>`select door.is_set_up() as ready`;

export const organisationHere = reusable<object>()(() =>
  db.selectFrom('organisation').select(['id', 'name', 'slug', 'time_zone', 'language', 'first_month', 'demo', 'rev']).where('id', '=', here).$castTo<OrganisationRow>());

/** Organisations are founded one after the other: two first visitors, or two equal names, cannot slip past each other. */
export function holdFounding(trip: Trip): void {
  void trip.run(sql`select pg_advisory_xact_lock(hashtextextended('organisation-founding', 0))`);
}

/** Whoever else wants to change the organisation waits here, and then sees what was changed. */
export function holdOrganisation(trip: Trip): void {
  void trip.run(sql`select 1 from organisation where id = ${here} for update`);
}

/** The first of these slugs that no organisation of the instance has. */
export const freeSlug = (slugs: readonly string[]): Query<{ slug: string }> => sql<{ slug: string }>`
  select tried.slug from unnest(${[...slugs]}::text[]) with ordinality as tried(slug, place) where not door.has_slug(tried.slug) order by tried.place limit 1`;

export interface Naming { readonly name: string; readonly timeZone: string; readonly language: 'en' | 'pt-BR'; readonly firstMonth: number }

export function insertOrganisation(trip: Trip, { name, timeZone, language, firstMonth }: Naming, slug: string, at: string): void {
  void trip.run(db.insertInto('organisation').values({ id: here, name, slug, time_zone: timeZone, language, first_month: firstMonth, created_at: at }));
  keepVersion(trip, at);
}

export interface OrganisationChanges { name: string; time_zone: string; language: string; first_month: number }

export function updateOrganisation(trip: Trip, changes: OrganisationChanges, at: string): void {
  void trip.run(db.updateTable('organisation').set(changes).set({ rev: sql`rev + 1` }).where('id', '=', here));
  keepVersion(trip, at);
}

/** The full row as it is now, kept for ever. */
function keepVersion(trip: Trip, at: string): void {
  void trip.run(sql`insert into organisation_version select o.*, ${at}::timestamptz, door.member_id() from organisation o where o.id = ${here}`);
}

/** The account of the member in hand: who founds a further organisation is its first member with the same account. */
export const myAccount = reusable<object>()(() => sql<{ id: string; name: string; email: string }>`
  select u.id, m.name, u.email from member m join auth."user" u on u.id = m.user_id where m.organisation_id = ${here} and m.id = ${myself}`);

export interface MembershipRow { organisation_id: string; organisation_name: string; slug: string; member_id: string; is_admin: boolean }

/** The organisations of the person behind a session, the one last entered first. */
export const membershipsOfSession = reusable<{ token: string }>()((slot) =>
  sql<MembershipRow>`select held.organisation_id, held.organisation_name, held.slug, held.member_id, held.is_admin from door.person(${slot('token')}) p, door.memberships(p.user_id) held`);
