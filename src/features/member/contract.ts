import { Type } from 'typebox';
import { Email, endpoint, exactly, Id, idParams, Language, list, May, named, oneOf, orNull, pageOf, pageQuery, PersonName, Revision, text, TimeZone } from '#platform/contract.ts';
import { MEMBER_STATES } from '#domain/member.ts';
import { TEAM_ROLES } from '../team/contract.ts';

export const MemberRef = named('MemberRef', Type.Object({ id: Id, name: PersonName }));
const RoleIn = exactly({ teamId: Id, role: oneOf(TEAM_ROLES) });
export const Member = named('Member', Type.Object({
  id: Id, name: PersonName, email: orNull(Email), title: text(120), state: oneOf(MEMBER_STATES),
  isAdmin: Type.Boolean(), isSponsor: Type.Boolean(), language: orNull(Language), timeZone: orNull(TimeZone),
  roles: list(Type.Object({ teamId: Id, teamName: text(120), role: oneOf(TEAM_ROLES) }), 500),
  objectives: Type.Integer({ description: 'Objectives owned in running cycles' }), keyResults: Type.Integer(), rev: Revision, may: May,
}));

export const listMembers = endpoint({
  id: 'member.list', method: 'GET', path: '/members', summary: 'Lists the people of the organisation',
  query: exactly({ ...pageQuery, search: Type.Optional(text(120)), state: Type.Optional(oneOf(MEMBER_STATES)), teamId: Type.Optional(Id) }),
  reply: Type.Intersect([pageOf(Member), Type.Object({ total: Type.Integer(), may: May })]), refusals: ['cursor-not-valid'],
});
export const showMember = endpoint({
  id: 'member.show', method: 'GET', path: '/members/{id}', summary: 'Shows one person and what they own', params: idParams, reply: Member, refusals: ['member-not-found'],
});
/** Without `invite` the person is only named: they can own objectives before they ever sign in. */
export const addMember = endpoint({
  id: 'member.add', method: 'POST', path: '/members', status: 201, summary: 'Adds a person and, if wished, sends an invitation',
  body: exactly({ name: PersonName, email: Type.Optional(Email), title: Type.Optional(text(120)), invite: Type.Boolean(),
    isAdmin: Type.Optional(Type.Boolean()), isSponsor: Type.Optional(Type.Boolean()), roles: Type.Optional(list(RoleIn, 50)) }),
  reply: Type.Object({ member: Member, invitationLink: orNull(text(500)) }),
  refusals: ['needs-admin', 'email-taken', 'email-needed-to-invite', 'team-not-found'],
});
/** A fresh link; earlier ones stop working. Also what turns a named person into an invited one. */
export const inviteMember = endpoint({
  id: 'member.invite', method: 'POST', path: '/members/{id}/invitations', status: 201, summary: 'Sends a fresh invitation link', params: idParams,
  reply: exactly({ invitationLink: text(500) }), refusals: ['needs-admin', 'email-needed-to-invite', 'member-already-active', 'member-deactivated', 'member-not-found'],
});
export const changeMember = endpoint({
  id: 'member.change', method: 'PATCH', path: '/members/{id}', params: idParams, concurrency: 'revision', summary: 'Changes a person\'s name, address, title or rights',
  body: Type.Partial(exactly({ name: PersonName, email: Email, title: text(120), isAdmin: Type.Boolean(), isSponsor: Type.Boolean() }), { minProperties: 1 }),
  reply: Member, refusals: ['needs-admin', 'email-taken', 'last-admin', 'member-not-found'],
});
/** Signs the person out everywhere; what they own stays theirs and is shown as owned by someone who left. */
export const deactivateMember = endpoint({
  id: 'member.deactivate', method: 'PUT', path: '/members/{id}/deactivation', params: idParams, summary: 'Takes a person\'s access away',
  reply: Member, refusals: ['needs-admin', 'last-admin', 'member-not-found'],
});
export const reactivateMember = endpoint({
  id: 'member.reactivate', method: 'DELETE', path: '/members/{id}/deactivation', params: idParams, summary: 'Gives a person access again',
  reply: Member, refusals: ['needs-admin', 'member-not-found'],
});
