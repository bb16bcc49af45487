import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readIdCursor } from '#platform/cursor.ts';
import type { listMembers as contract } from './contract.ts';
import { memberById, memberPage, memberTotal } from './look-up.ts';
import { mayWithMembers, memberReply } from './shape.ts';

/** The people, by name, a page at a time. */
export const listMembers: ReadWork<typeof contract> = async ({ query }, { trip, caller }) => {
  const cursor = readIdCursor(query.cursor);
  if (!cursor.allowed) return cursor;
  const after = cursor.value;

  const most = query.limit ?? 50;
  const wanted = { search: query.search?.trim() || null, state: query.state ?? null, teamId: query.teamId ?? null };
  const [rows, counted, last, me] = await Promise.all([
    trip.all(memberPage({ ...wanted, after, most: most + 1 })), trip.one(memberTotal(wanted)), after === null ? undefined : trip.one(memberById({ id: after })), caller,
  ]);
  if (after !== null && !last) return refuse('cursor-not-valid');
  const page = rows.slice(0, most);
  const next = rows.length > most ? cursorOf(page.at(-1)!.id) : null;
  return allow({ items: page.map((row) => memberReply(row, me)), next, total: counted!.total, may: mayWithMembers(me) });
};
