import type { ReplyOf } from '#platform/contract.ts';
import { deliveryState } from '#platform/mail/attempts.ts';
import { withoutLink } from '#platform/mail/outbox.ts';
import type { listMails } from './contract.ts';

export interface MailRow {
  id: string; kind: string; address: string; subject: string; body: string; created_at: string; sent_at: string | null; attempts: number; next_attempt_at: string | null;
  failure: string | null;
}

/** Links that open an account, not only a place in this organisation: its admins hand them on only where no mail server can. */
const opensAccount = (kind: string) => kind.startsWith('account.');

/** A mail as an admin may read it. */
export function mailReply(row: MailRow, delivers: boolean, now: string): ReplyOf<typeof listMails>['items'][number] {
  return {
    id: row.id, kind: row.kind, address: row.address, subject: row.subject, body: delivers && opensAccount(row.kind) ? withoutLink(row.body) : row.body,
    createdAt: row.created_at, sentAt: row.sent_at, attempts: row.attempts, failure: row.failure, state: deliveryState(row, delivers, now),
  };
}
