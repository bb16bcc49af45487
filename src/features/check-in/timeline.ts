import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readCursor } from '#platform/cursor.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { checkInTimeline as contract } from './contract.ts';
import { checkInReply } from './shape.ts';
import { readScene, timelinePage } from './store.ts';

/** The check-ins of an objective, latest first, a page at a time. */
export const checkInTimeline: ReadWork<typeof contract> = async ({ params, query }, { trip, caller }) => {
  const after = readCursor(query.cursor, 'day', 'instant', 'id');
  if (!after.allowed) return after;
  const most = query.limit ?? 10;
  const [day, recordedAt, id] = after.value ?? [null, null, null];
  const [row, checkIns, me] = await Promise.all([
    trip.one(readScene({ objectiveId: params.id })),
    trip.all(timelinePage({ objectiveId: params.id, day: day!, recordedAt: recordedAt!, id: id!, most: most + 1, withWithdrawn: query.withdrawn ?? false })), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  const shown = checkIns.slice(0, most);
  const last = shown.at(-1);
  return allow({
    items: shown.map((each) => checkInReply(each, each.measurements ?? [], me, objectiveSubject(row, me))),
    next: checkIns.length > most && last ? cursorOf(last.day, last.recorded_at, last.id) : null,
  });
};
