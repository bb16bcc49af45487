import { may } from '#domain/access.ts';
import { earlier, later, type Day } from '#domain/day.ts';
import { allow } from '#domain/verdict.ts';
import { endOfDay, startOfDay } from '#domain/zone.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import type { InputOf, ReplyOf } from '#platform/contract.ts';
import { cursorOf, readCursor } from '#platform/cursor.ts';
import type { listAudit as contract } from './contract.ts';
import { eventsTold, linesWanted, type LineRow, type Wanted } from './store.ts';

/** Who did what, latest first; days are those of the reader. The events to choose from come with the first page. */
export const listAudit: ReadWork<typeof contract> = async ({ query }, { trip, caller }) => {
  const cursor = readCursor(query.cursor, 'number');
  if (!cursor.allowed) return cursor;
  const before = cursor.value ? Number(cursor.value[0]) : null;
  const me = await caller;
  const permitted = may(me.actor, 'audit.read');
  if (!permitted.allowed) return permitted;

  const most = query.limit ?? 50;
  const [rows, events] = await Promise.all([
    trip.all(linesWanted({ ...wantedBy(query, me), before, most: most + 1 })),
    before === null ? trip.all(eventsTold({})) : [],
  ]);
  const shown = rows.slice(0, most);
  return allow({
    items: shown.map(lineReply), next: rows.length > most ? cursorOf(shown.at(-1)!.seq) : null,
    events: events.map(({ event }) => event),
  });
};

type Filter = InputOf<typeof contract>['query'];

function wantedBy({ event, actorId, subjectId, from, to }: Filter, me: Caller): Omit<Wanted, 'before' | 'most'> {
  return {
    event: event ?? null, actorId: actorId ?? null, subjectId: subjectId ?? null,
    from: from ? startOfDay(held(from), me.timeZone) : null, until: to ? endOfDay(held(to), me.timeZone) : null,
  };
}

/** A day that is sure to begin and end within the years the calendar knows. */
const held = (day: Day): Day => earlier(later(day, '1000-01-02'), '9999-12-30');

function lineReply(row: LineRow): ReplyOf<typeof contract>['items'][number] {
  return {
    seq: row.seq, at: row.at,
    actor: row.actor_id !== null && row.actor_name !== null ? { id: row.actor_id, name: row.actor_name } : null,
    event: row.event, kind: row.kind,
    subjectId: row.subject_id, subject: row.subject, objectiveId: row.objective_id, teamName: row.team_name,
    facts: row.facts, requestId: row.request_id,
  };
}
