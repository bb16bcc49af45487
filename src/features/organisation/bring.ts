import { here } from '#platform/action.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import { slugsToTry } from '#domain/organisation.ts';
import { freeSlug, holdFounding, type Naming } from './store.ts';

export interface BroughtOrganisation extends Naming { readonly id: string; readonly createdAt: string }

/** Organisations are founded one after the other; whoever asks anything after this sees those before. */
export const waitForFounding = holdFounding;

/** A demo organisation, written down by the transaction that stands in it. Only one that is marked so can be removed again. */
export async function bringDemoOrganisation(trip: Trip, { id, name, timeZone, language, firstMonth, createdAt }: BroughtOrganisation): Promise<void> {
  const free = await trip.one(freeSlug(slugsToTry(name, id)));
  void trip.run(sql`
    insert into organisation (id, name, slug, time_zone, language, first_month, demo, created_at)
    values (${here}, ${name}, ${free!.slug}, ${timeZone}, ${language}, ${firstMonth}, true, ${createdAt}::timestamptz)`);
  void trip.run(sql`insert into organisation_version select o.*, ${createdAt}::timestamptz, door.member_id() from organisation o where o.id = ${here}`);
}
