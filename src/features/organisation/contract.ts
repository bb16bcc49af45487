import { Type } from 'typebox';
import { Day, Email, endpoint, exactly, Id, Language, list, May, named, oneOf, Password, PersonName, Revision, text, TimeZone } from '#platform/contract.ts';

export const Organisation = named('Organisation', Type.Object({
  id: Id, name: text(120), slug: text(80), timeZone: TimeZone, language: Language,
  firstMonth: Type.Integer({ minimum: 1, maximum: 12, description: 'First month of the fiscal year' }),
  demo: Type.Boolean({ description: 'The removable demo organisation' }), rev: Revision, today: Day, may: May,
}));

const naming = { name: text(120, 1), timeZone: TimeZone, language: Language, firstMonth: Type.Optional(Type.Integer({ minimum: 1, maximum: 12 })) };

/** Whether this instance still waits for its first visitor. */
export const setUpState = endpoint({
  id: 'organisation.set-up-state', method: 'GET', path: '/set-up', access: 'public',
  summary: 'Says whether the instance still waits for its first organisation',
  reply: exactly({ needed: Type.Boolean() }),
});

/** The first visitor, who knows the secret printed on the console, creates organisation and admin; signs in at once. */
export const setUp = endpoint({
  id: 'organisation.set-up', method: 'POST', path: '/set-up', access: 'public', status: 201, perMinute: 10,
  summary: 'Creates the first organisation and its admin account',
  body: exactly({
    secret: text(200, 1), organisation: exactly(naming),
    start: Type.Optional(oneOf(['empty', 'demo'] as const)),
    admin: exactly({ name: PersonName, email: Email, password: Password }),
  }),
  reply: exactly({ organisationId: Id, memberId: Id }),
  refusals: ['already-set-up', 'secret-wrong', 'password-too-weak', 'time-zone-unknown'],
});

export const showOrganisation = endpoint({
  id: 'organisation.show', method: 'GET', path: '/organisation', summary: 'Shows the organisation in hand', reply: Organisation,
});

export const changeOrganisation = endpoint({
  id: 'organisation.change', method: 'PATCH', path: '/organisation', concurrency: 'revision',
  summary: 'Changes name, time zone, language or fiscal year of the organisation',
  body: Type.Partial(exactly(naming), { minProperties: 1 }), reply: Organisation, refusals: ['needs-admin', 'time-zone-unknown'],
});

/** A further organisation on this instance; its creator becomes its admin. Open to admins of an existing one. */
export const createOrganisation = endpoint({
  id: 'organisation.create', method: 'POST', path: '/organisations', status: 201,
  summary: 'Creates a further organisation on this instance', body: exactly(naming), reply: exactly({ organisationId: Id, memberId: Id }),
  refusals: ['needs-admin', 'time-zone-unknown'],
});

export const MembershipRef = named('MembershipRef', Type.Object({ organisationId: Id, name: text(120), slug: text(80), memberId: Id, isAdmin: Type.Boolean() }));
export const listOrganisations = endpoint({
  id: 'organisation.list', method: 'GET', path: '/organisations', access: 'person',
  summary: 'Lists the organisations the signed-in person belongs to', reply: exactly({ items: list(MembershipRef, 1000) }),
});

