/** After so many attempts a mail counts as failed; an admin may send it again. */
export const MOST_ATTEMPTS = 8;
/** A mail that nobody could send for so long stays here: old links and old news do not leave when a server comes back. */
export const KEPT_AFTER_DAYS = 3;

/** Minutes to wait after each attempt: short while a server restarts, long while somebody repairs it. About a day in all. */
const WAITS = [1, 5, 15, 60, 180, 360, 720] as const;
const MINUTE_MS = 60_000;

/**
 * When to try again after an attempt that failed at this instant; null when there is no attempt left.
 * Example: after the third attempt at 12:00 the fourth is at 12:15; after the eighth there is none.
 */
export function nextAttempt(attempts: number, now: string): string | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString();
}

/** The oldest instant at which a mail may have become due and still leaves by itself. */
export const keptBefore = (now: string): string => new Date(Date.parse(now) - KEPT_AFTER_DAYS * 1440 * MINUTE_MS).toISOString();

/** What of a mail says where it is. */
export interface Progress { readonly created_at: string; readonly sent_at: string | null; readonly attempts: number; readonly next_attempt_at: string | null }

/**
 * Where a mail is: sent, waiting for its next attempt, failed for good, or kept here for admins to read and hand on.
 * Example: without a mail server everything that was not sent is kept.
 */
export function deliveryState({ created_at, sent_at, attempts, next_attempt_at }: Progress, delivers: boolean, now: string): 'sent' | 'waiting' | 'failed' | 'kept' {
  if (sent_at !== null) return 'sent';
  if (!delivers) return 'kept';
  if (attempts >= MOST_ATTEMPTS) return 'failed';
  return (next_attempt_at ?? created_at) > keptBefore(now) ? 'waiting' : 'kept';
}
