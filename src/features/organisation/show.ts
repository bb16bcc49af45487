import { allow, refuse } from '#domain/verdict.ts';
import type { OpenWork, ReadWork } from '#platform/action.ts';
import { person } from '#platform/auth/sessions.ts';
import { readTrip } from '#platform/db/trip.ts';
import type { listOrganisations as listContract, showOrganisation as showContract } from './contract.ts';
import { organisationReply } from './shape.ts';
import { membershipsOfSession, organisationHere } from './store.ts';

/** The organisation in hand. */
export const showOrganisation: ReadWork<typeof showContract> = async (_input, { trip, caller, now }) => {
  const [row, me] = await Promise.all([trip.one(organisationHere({})), caller]);
  return row ? allow(organisationReply(row, me, now)) : refuse('not-a-member');
};

/** The organisations the person can switch to; a person whom all have deactivated belongs to none. */
export const listOrganisations: OpenWork<typeof listContract> = async (_input, { house, token }) => {
  if (token === null) return refuse('session-missing');
  return readTrip(house.store, person({ token }), async (trip) => {
    const rows = await trip.all(membershipsOfSession({ token }));
    return allow({ items: rows.map((row) => ({ organisationId: row.organisation_id, name: row.organisation_name, slug: row.slug, memberId: row.member_id, isAdmin: row.is_admin })) });
  });
};
