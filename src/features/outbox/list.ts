import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readIdCursor } from '#platform/cursor.ts';
import type { listMails as contract } from './contract.ts';
import { mailReply } from './shape.ts';
import { mailById, mailPage } from './store.ts';

/** The mails this organisation wrote, latest first: sent, waiting, or kept because there is no mail server. */
export const listMails: ReadWork<typeof contract> = async ({ query }, { trip, caller, now, house }) => {
  const cursor = readIdCursor(query.cursor);
  if (!cursor.allowed) return cursor;
  const after = cursor.value;

  const most = query.limit ?? 50;
  const [rows, last, me] = await Promise.all([trip.all(mailPage({ after, most: most + 1 })), after === null ? undefined : trip.one(mailById({ id: after })), caller]);
  const permitted = may(me.actor, 'outbox.read');
  if (!permitted.allowed) return permitted;
  if (after !== null && !last) return refuse('cursor-not-valid');
  const delivers = house.config.smtpUrl !== undefined;
  const page = rows.slice(0, most);
  return allow({ items: page.map((row) => mailReply(row, delivers, now)), next: rows.length > most ? cursorOf(page.at(-1)!.id) : null, delivers });
};
