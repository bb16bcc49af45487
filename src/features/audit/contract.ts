import { Type } from 'typebox';
import { Cursor, Day, endpoint, exactly, Id, Instant, list, orNull, pageQuery, text } from '#platform/contract.ts';
import { MemberRef } from '../member/contract.ts';

const Line = Type.Object({
  seq: Type.Integer(), at: Instant, actor: orNull(MemberRef), event: text(60), kind: text(30), subjectId: Id, subject: orNull(text(300)),
  objectiveId: orNull(Id), teamName: orNull(text(120)), facts: Type.Record(Type.String({ maxLength: 60 }), Type.Unknown()), requestId: orNull(text(60)),
});
/** A view of the journal for those who must be able to say who did what. */
export const listAudit = endpoint({
  id: 'audit.list', method: 'GET', path: '/journal', summary: 'Lists who did what, latest first',
  query: exactly({ ...pageQuery, event: Type.Optional(text(60)), actorId: Type.Optional(Id), subjectId: Type.Optional(Id), from: Type.Optional(Day), to: Type.Optional(Day) }),
  reply: Type.Object({ items: list(Line, 200), next: orNull(Cursor), events: list(text(60), 200) }), refusals: ['needs-admin', 'cursor-not-valid'],
});
