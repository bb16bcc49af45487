import { Type } from 'typebox';
import { Cursor, endpoint, exactly, Id, idParams, Instant, list, oneOf, orNull, pageQuery, text } from '#platform/contract.ts';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'kept'] as const;
const Mail = Type.Object({
  id: Id, kind: text(40), address: text(254), subject: text(300), body: text(20000), createdAt: Instant, sentAt: orNull(Instant), attempts: Type.Integer(),
  failure: orNull(text(500)), state: oneOf(DELIVERY_STATES),
});
/** Without SMTP_URL nothing leaves the house: mails are kept here for admins to read and hand on. */
export const listMails = endpoint({
  id: 'outbox.list', method: 'GET', path: '/outbox', summary: 'Lists the mails this organisation wrote, latest first', query: exactly(pageQuery),
  reply: Type.Object({ items: list(Mail, 200), next: orNull(Cursor), delivers: Type.Boolean({ description: 'A mail server is configured' }) }), refusals: ['needs-admin', 'cursor-not-valid'],
});
export const sendAgain = endpoint({
  id: 'outbox.send-again', method: 'POST', path: '/outbox/{id}/attempts', params: idParams, status: 202, summary: 'Tries a failed mail again', refusals: ['needs-admin', 'mail-not-found', 'mail-already-sent', 'no-mail-server'],
});
