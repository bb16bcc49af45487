import { here } from '../action.ts';
import { sql, type Trip } from '../db/trip.ts';
import type { Telling } from './tell.ts';

/** A line about something that happened before it came here: with a moment and an actor of its own. */
export type BroughtLine = Telling & { readonly at: string; readonly actorId: string | null };

/** Many lines of the past in one statement. They are numbered in the order they happened, as the journal is read. */
export function bringLines(trip: Trip, lines: readonly BroughtLine[]): Promise<number> {
  const rows = [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((line) => ({
    at: line.at, actor_id: line.actorId, event: line.event, kind: line.kind, subject_id: line.subjectId, objective_id: line.objectiveId ?? null,
    team_id: line.teamId ?? null, rev: line.rev ?? null, facts: line.facts ?? {},
  }));
  return trip.run(sql`
    insert into journal (organisation_id, at, actor_id, event, kind, subject_id, objective_id, team_id, rev, facts)
    select ${here}, r.at, r.actor_id, r.event, r.kind, r.subject_id, r.objective_id, r.team_id, r.rev, r.facts
      from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as (at timestamptz, actor_id uuid, event text, kind text, subject_id uuid, objective_id uuid, team_id uuid, rev integer, facts jsonb)) with ordinality
        as r(at, actor_id, event, kind, subject_id, objective_id, team_id, rev, facts, place) order by r.place`);
}
