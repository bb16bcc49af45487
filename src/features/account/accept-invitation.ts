import { checkPassword } from '#domain/password.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { OpenWork, Opening } from '#platform/action.ts';
import { accountByEmail, insertAccount, plainEmail, proveEmail, type Account } from '#platform/auth/accounts.ts';
import { hashOfLink } from '#platform/auth/links.ts';
import { hashPassword, isPassword } from '#platform/auth/password.ts';
import { startSession } from '#platform/auth/sessions.ts';
import { PASSWORD_TURNS, takeTurn } from '#platform/auth/turns.ts';
import { readTrip } from '#platform/db/trip.ts';
import { nobody, within, type Acting } from '#platform/within.ts';
import { joinMember } from '#features/member/join.ts';
import type { acceptInvitation as contract } from './contract.ts';
import { openInvitation, type OpenInvitation } from './look-at-invitation.ts';
import { invitationByHash, membershipsOf } from './store.ts';

/** Lets an invited person in: with a new account, or with the account they prove to be theirs. Signs in at once. */
export const acceptInvitation: OpenWork<typeof contract> = async ({ body }, opening) => {
  const { house, now, requestId } = opening;
  const hash = hashOfLink(body.token);
  const known = await readTrip(house.store, nobody, async (trip) => {
    const row = await trip.one(invitationByHash({ hash }));
    return { row, account: row?.email ? await trip.one(accountByEmail({ email: plainEmail(row.email) })) : undefined };
  });
  const open = openInvitation(known.row, now);
  if (!open.allowed) return open;
  const { organisation_id: organisationId, member_id: memberId } = open.value;
  const entrance = known.account ? await proveAccount(known.account, body.password, opening) : await newAccount(open.value, body, opening);
  if (!entrance.allowed) return entrance;

  const { userId, write } = entrance.value;
  const done = await within(house, { organisationId, memberId, now, requestId }, async (acting) => {
    const memberships = await acting.trip.all(membershipsOf({ userId }));
    if (memberships.some((held) => held.organisation_id === organisationId)) return refuse('member-already-active');
    write(acting);
    const joined = await joinMember(acting, hash, { userId, name: body.name?.trim() ?? null });
    return joined.allowed ? allow(await startSession(acting.trip, userId, opening)) : joined;
  });
  if (!done.allowed) return done;
  opening.setSession(done.value);
  return allow({ organisationId, memberId });
};

/** Whose account it will be, and what is to be written for it in the same transaction. */
interface Entrance { readonly userId: string; readonly write: (acting: Acting) => void }

async function proveAccount(account: Account, password: string, { house, now }: Opening): Promise<Verdict<Entrance>> {
  const turn = await takeTurn(house.store, 'password', account.email, PASSWORD_TURNS, now);
  if (!turn.allowed) return turn;
  if (!await isPassword(account.password_hash, password)) return refuse('password-wrong', { field: 'password' });
  return allow({ userId: account.id, write: ({ trip }) => { proveEmail(trip, account.id); } });
}

async function newAccount(invited: OpenInvitation, given: { name?: string; password: string }, { newId }: Opening): Promise<Verdict<Entrance>> {
  const { email } = invited;
  const name = given.name?.trim() ?? invited.name;
  const good = checkPassword(given.password, { name, email });
  if (!good.allowed) return refuse(good.code, { ...good.facts, field: 'password' });
  const passwordHash = await hashPassword(good.value);
  const userId = newId();
  return allow({ userId, write: ({ trip }) => { insertAccount(trip, { id: userId, name, email, passwordHash, isProven: true }); } });
}
