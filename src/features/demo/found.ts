import { createHmac } from 'node:crypto';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { accountByEmail, insertAccount } from '#platform/auth/accounts.ts';
import { hashPassword, isPassword } from '#platform/auth/password.ts';
import { readTrip } from '#platform/db/trip.ts';
import type { House } from '#platform/house.ts';
import { newId } from '#platform/http/pass.ts';
import { nobody, standAt, within } from '#platform/within.ts';
import { waitForFounding } from '../organisation/bring.ts';
import { bringStory } from './bring.ts';
import { SEED } from './load.ts';
import { isSetUp } from './store.ts';
import type { Language } from './story/frame.ts';
import { tellStory } from './story.ts';

/** The account the demo is looked at with on an instance that has nothing else. The address can be nobody's. */
export const DEMO_EMAIL = 'demo@example.org';
const DEMO_NAME = 'Alex Moreira';

/** What a demo instance is told: who may sign in, and with what. Null: this is an instance of somebody's own. */
export interface DemoSignIn { readonly email: string; readonly password: string | null }

/**
 * Makes the demo the first organisation of an instance that waits for its first visitor, with an account to sign in.
 * On any other instance it changes nothing: it tells the sign-in again where the demo was made so, and null elsewhere.
 */
export async function foundDemo(house: House, given: { readonly language: Language; readonly zone: string }): Promise<DemoSignIn | null> {
  const password = demoPassword(house.secrets.signing);
  const passwordHash = await hashPassword(password);
  const made = await within(house, { organisationId: newId(), memberId: null, now: house.clock.now() }, async ({ trip, now }): Promise<Verdict<true>> => {
    waitForFounding(trip);
    const [state, account] = await Promise.all([trip.one(isSetUp({})), trip.one(accountByEmail({ email: DEMO_EMAIL }))]);
    if (state!.ready) return refuse('already-set-up');
    const userId = account?.id ?? newId();
    if (!account) insertAccount(trip, { id: userId, name: DEMO_NAME, email: DEMO_EMAIL, passwordHash, isProven: false });
    const organisationId = newId();
    const story = tellStory({ seed: SEED, now, ...given, newId, reader: { userId, name: DEMO_NAME, email: DEMO_EMAIL } }, organisationId);
    void trip.run(standAt({ organisationId, memberId: story.founderId }));
    await bringStory(trip, story);
    return allow(true);
  });
  return made.allowed || made.code === 'already-set-up' ? signInOf(house, password) : null;
}

/** The sign-in of the demo's account, its password only while it is the one that was given to it. */
async function signInOf(house: House, password: string): Promise<DemoSignIn | null> {
  const account = await readTrip(house.store, nobody, (trip) => trip.one(accountByEmail({ email: DEMO_EMAIL })));
  if (!account) return null;
  return { email: DEMO_EMAIL, password: await isPassword(account.password_hash, password) ? password : null };
}

/** Known to whoever can read this instance's secret, and to nobody else; the same at every start, so it can be told again. */
const demoPassword = (secret: string): string => createHmac('sha256', secret).update('sign-in of the demo').digest('base64url').slice(0, 16);
