import { Type } from 'typebox';
import { Day, Email, endpoint, exactly, Id, Instant, Language, list, May, orNull, Password, PersonName, text, TimeZone, Token } from '#platform/contract.ts';
import { MembershipRef } from '../organisation/contract.ts';

/** Signs in by e-mail and password; the session comes as a cookie, and as a token for programs. */
export const signIn = endpoint({
  id: 'account.sign-in', method: 'POST', path: '/session', access: 'public', status: 201, perMinute: 20,
  summary: 'Signs in by e-mail and password',
  body: exactly({ email: Email, password: text(200, 1) }),
  reply: exactly({ token: text(200), expiresAt: Instant }), refusals: ['sign-in-refused', 'not-a-member'],
});

export const signOut = endpoint({
  id: 'account.sign-out', method: 'DELETE', path: '/session', access: 'person', status: 204, summary: 'Ends this session',
});

/** Everything the web shell needs to begin: who I am, where, what I may, and which organisations I can switch to. */
export const showAccount = endpoint({
  id: 'account.show', method: 'GET', path: '/session', access: 'member', summary: 'Says who is signed in, where, and what they may do',
  reply: Type.Object({
    account: Type.Object({ name: PersonName, email: Email }),
    member: Type.Object({ id: Id, name: PersonName, isAdmin: Type.Boolean(), isSponsor: Type.Boolean(), language: Language, timeZone: TimeZone,
      roles: list(Type.Object({ teamId: Id, teamName: text(120), role: text(20) }), 500) }),
    organisation: Type.Object({ id: Id, name: text(120), slug: text(80), demo: Type.Boolean(), timeZone: TimeZone, language: Language, today: Day }),
    organisations: list(MembershipRef, 1000),
    currentCycle: orNull(Type.Object({ id: Id, name: text(60) })),
    may: May,
  }),
});

export const changeAccount = endpoint({
  id: 'account.change', method: 'PATCH', path: '/account', summary: 'Changes my name, language or time zone',
  body: Type.Partial(exactly({ name: PersonName, language: Language, timeZone: TimeZone }), { minProperties: 1 }),
  reply: exactly({ name: PersonName, language: Language, timeZone: TimeZone }), refusals: ['time-zone-unknown'],
});

/** Ends every other session too: whoever knew the old password is out. */
export const changePassword = endpoint({
  id: 'account.change-password', method: 'PUT', path: '/account/password', access: 'person', status: 204, perMinute: 10,
  summary: 'Changes my password and ends my other sessions',
  body: exactly({ current: text(200, 1), next: Password }), refusals: ['password-wrong', 'password-too-weak'],
});

const Session = Type.Object({ id: text(60), createdAt: Instant, lastUsedAt: Instant, address: text(60), device: text(400), current: Type.Boolean() });
export const listSessions = endpoint({
  id: 'account.sessions', method: 'GET', path: '/sessions', access: 'person', summary: 'Lists where I am signed in',
  reply: exactly({ items: list(Session, 500) }),
});
export const endSession = endpoint({
  id: 'account.end-session', method: 'DELETE', path: '/sessions/{id}', access: 'person', status: 204, summary: 'Signs one of my devices out',
  params: exactly({ id: text(60, 1) }), refusals: ['session-not-found'],
});
export const endSessions = endpoint({
  id: 'account.end-sessions', method: 'DELETE', path: '/sessions', access: 'person', status: 204, summary: 'Signs me out everywhere',
});

/** Always answers the same, so that nobody learns who has an account. */
export const askReset = endpoint({
  id: 'account.ask-reset', method: 'POST', path: '/password-resets', access: 'public', status: 202, perMinute: 5,
  summary: 'Sends a link to choose a new password, when there is such an account', body: exactly({ email: Email }),
});
export const resetPassword = endpoint({
  id: 'account.reset-password', method: 'POST', path: '/password-resets/use', access: 'public', status: 204, perMinute: 10,
  summary: 'Chooses a new password by the link that was sent', body: exactly({ token: Token, password: Password }),
  refusals: ['link-not-valid', 'password-too-weak'],
});

const InvitationLook = Type.Object({ organisation: text(120), name: PersonName, email: Email, hasAccount: Type.Boolean(), language: Language });
/** Looking changes nothing: mail scanners open links too. */
export const lookAtInvitation = endpoint({
  id: 'account.look-at-invitation', method: 'POST', path: '/invitations/look', access: 'public', perMinute: 30,
  summary: 'Says who invited whom, without using the invitation up', body: exactly({ token: Token }), reply: InvitationLook,
  refusals: ['link-not-valid'],
});
/** A new person chooses a password; one who has an account proves it with theirs. Signs in at once. */
export const acceptInvitation = endpoint({
  id: 'account.accept-invitation', method: 'POST', path: '/invitations/acceptance', access: 'public', status: 201, perMinute: 10,
  summary: 'Accepts an invitation and signs in', body: exactly({ token: Token, name: Type.Optional(PersonName), password: text(200, 1) }),
  reply: exactly({ organisationId: Id, memberId: Id }), refusals: ['link-not-valid', 'password-wrong', 'password-too-weak', 'member-already-active'],
});
