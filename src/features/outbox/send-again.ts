import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { askDelivery } from '#platform/mail/outbox.ts';
import type { sendAgain as contract } from './contract.ts';
import { begin, mailById } from './store.ts';

/** Tries a mail again that failed or was kept, at once and with all its attempts. */
export const sendAgain: WriteWork<typeof contract> = async ({ params }, { trip, caller, now, house, tell, afterwards }) => {
  const [row, me] = await Promise.all([trip.one(mailById({ id: params.id })), caller]);
  const permitted = may(me.actor, 'outbox.read');
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('mail-not-found');
  if (house.config.smtpUrl === undefined) return refuse('no-mail-server');
  if (row.sent_at !== null) return refuse('mail-already-sent', { sentAt: row.sent_at });

  begin(trip, row.id, now);
  tell({ event: 'outbox.sent-again', kind: 'mail', subjectId: row.id, facts: { mailKind: row.kind, attempts: row.attempts } });
  afterwards(() => { askDelivery(house, me.organisationId); });
  return allow(null);
};
