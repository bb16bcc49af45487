import { db, sql, type Trip } from '../db/trip.ts';

/** One line of the journal: who did what to which thing. Ids and codes; what people wrote stays in their own tables. */
export interface Telling {
  /** `feature.fact`, past tense: `check-in.recorded`. */
  readonly event: string;
  /** The noun the line is about: `objective`, `check-in`, `member`. */
  readonly kind: string;
  readonly subjectId: string;
  readonly objectiveId?: string | null;
  readonly teamId?: string | null;
  readonly rev?: number | null;
  /** Small facts: old and new of a code or number, ids, counts. */
  readonly facts?: Record<string, unknown>;
}

/** Writes lines in the given transaction; they become visible with the facts they tell. */
export function tellAll(trip: Trip, lines: readonly Telling[], by: { actorId: string | null; at: string; requestId: string | null }): void {
  if (lines.length === 0) return;
  void trip.run(db.insertInto('journal').values(lines.map((line) => ({
    organisation_id: sql<string>`door.organisation_id()`,
    at: by.at, actor_id: by.actorId, request_id: by.requestId,
    event: line.event, kind: line.kind, subject_id: line.subjectId, objective_id: line.objectiveId ?? null, team_id: line.teamId ?? null,
    rev: line.rev ?? null, facts: JSON.stringify(line.facts ?? {}),
  }))));
}
