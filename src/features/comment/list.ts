import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readCursor } from '#platform/cursor.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { listComments as contract } from './contract.ts';
import { commentReply } from './shape.ts';
import { commentsPage, placeOf } from './store.ts';

/** The comments on an objective, latest first, a page at a time. */
export const listComments: ReadWork<typeof contract> = async ({ params, query }, { trip, caller }) => {
  const after = readCursor(query.cursor, 'instant', 'id');
  if (!after.allowed) return after;
  const most = query.limit ?? 30;
  const [createdAt = null, id = null] = after.value ?? [];
  const [place, rows, me] = await Promise.all([
    trip.one(placeOf({ objectiveId: params.id, keyResultId: null, checkInId: null })),
    trip.all(commentsPage({ objectiveId: params.id, createdAt, id, most: most + 1 })), caller,
  ]);
  if (!place) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.read', objectiveSubject(place, me));
  if (!permitted.allowed) return permitted;
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return allow({
    items: shown.map((row) => commentReply(row, me)),
    next: rows.length > most && last ? cursorOf(last.created_at, last.id) : null,
  });
};
