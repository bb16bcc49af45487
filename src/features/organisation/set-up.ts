import { checkPassword } from '#domain/password.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import type { OpenWork } from '#platform/action.ts';
import { insertAccount, plainEmail } from '#platform/auth/accounts.ts';
import { isSameSecret } from '#platform/auth/links.ts';
import { hashPassword } from '#platform/auth/password.ts';
import { startSession } from '#platform/auth/sessions.ts';
import { readTrip } from '#platform/db/trip.ts';
import { within } from '#platform/within.ts';
import type { setUp as setUpContract, setUpState as stateContract } from './contract.ts';
import { found, namingOf } from './found.ts';
import { holdFounding, isSetUp } from './store.ts';

/** Whether this instance still waits for its first visitor. */
export const setUpState: OpenWork<typeof stateContract> = async (_input, { house }) =>
  readTrip(house.store, isSetUp, async (_trip, entry) => allow({ needed: !(await entry).ready }));

/**
 * The first visitor, who can read the console, founds the first organisation and is signed in. Loading the demo instead
 * of starting empty (`start`) is the next request of the page, to the demo feature.
 */
export const setUp: OpenWork<typeof setUpContract> = async ({ body }, opening) => {
  const { house, now, newId, requestId } = opening;
  if (!isSameSecret(body.secret.trim(), house.secrets.setUp)) return refuse('secret-wrong', { field: 'secret' });
  if (!isZone(body.organisation.timeZone)) return refuse('time-zone-unknown', { field: 'organisation.timeZone' });
  const { name, email, password } = body.admin;
  const good = checkPassword(password, { name, email });
  if (!good.allowed) return refuse(good.code, { ...good.facts, field: 'admin.password' });

  const passwordHash = await hashPassword(good.value);
  const founder = { memberId: newId(), userId: newId(), name: name.trim(), email: plainEmail(email) };
  const organisationId = newId();
  const done = await within(house, { organisationId, memberId: founder.memberId, now, requestId }, async (acting) => {
    holdFounding(acting.trip);
    const state = await acting.trip.one(isSetUp);
    if (state!.ready) return refuse('already-set-up');
    insertAccount(acting.trip, { id: founder.userId, name: founder.name, email: founder.email, passwordHash, isProven: false });
    await found(acting, organisationId, namingOf(body.organisation), founder);
    return allow(await startSession(acting.trip, founder.userId, opening));
  });
  if (!done.allowed) return done;
  opening.setSession(done.value);
  return allow({ organisationId, memberId: founder.memberId });
};
