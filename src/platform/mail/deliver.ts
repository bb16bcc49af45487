import { writeTrip, type Query } from '../db/trip.ts';
import type { House } from '../house.ts';
import { standAt } from '../within.ts';
import { nextAttempt } from './attempts.ts';
import { claim, markFailed, markSent, type Claimed } from './outbox.ts';
import { openPost, type Sent } from './send.ts';

/** Longer than any attempt takes: connection, greeting and socket time out before. */
const LEASE_MS = 5 * 60_000;

/**
 * Sends what is due in one organisation, oldest first, one at a time. No transaction is open while the mail server is
 * spoken to. Without a mail server everything stays in the outbox.
 */
export async function deliver(house: House, organisationId: string): Promise<void> {
  const { smtpUrl } = house.config;
  if (smtpUrl === undefined) return;
  const ask = <Row>(query: Query<Row>) => writeTrip(house.store, standAt({ organisationId, memberId: null }), (trip) => trip.one(query));
  const claimNext = () => {
    const now = house.clock.now();
    return ask(claim(now, new Date(Date.parse(now) + LEASE_MS).toISOString()));
  };

  let mail = await claimNext();
  if (!mail) return;
  const post = await openPost(house, smtpUrl);
  try {
    for (; mail; mail = await claimNext()) {
      const sent = await post.send(mail);
      await ask(entryOf(mail, sent, house.clock.now()));
      house.log.info({ organisationId, mailId: mail.id, attempt: mail.attempts, outcome: sent.outcome }, 'mail');
      // Nothing gets through: the others wait for the timetable instead of failing one by one.
      if (sent.outcome === 'down') return;
    }
  } finally {
    post.close();
  }
}

function entryOf(mail: Claimed, sent: Sent, now: string): Query<unknown> {
  if (sent.outcome === 'accepted') return markSent(mail.id, mail.body, now);
  return markFailed(mail.id, sent.reason, sent.outcome === 'final' ? null : nextAttempt(mail.attempts, now));
}
