import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { objectiveHistory as contract } from './contract.ts';
import { changesIn, idsIn } from './history-words.ts';
import { loadObjective } from './load.ts';
import { objectiveSubject, personRef } from './shape.ts';
import { historyOf, namesOf } from './store-history.ts';

const PAGE = 50;

/** Who changed what in an objective and all that belongs to it, latest first. */
export const objectiveHistory: ReadWork<typeof contract> = async ({ params, query }, { trip, caller }) => {
  const before = query.cursor === undefined ? null : seqIn(query.cursor);
  if (before === undefined) return refuse('cursor-not-valid');
  const [row, lines, me] = await Promise.all([
    loadObjective(trip, params.id), trip.all(historyOf({ objectiveId: params.id, before, most: PAGE + 1 })), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.read', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;

  const shown = lines.slice(0, PAGE);
  const ids = idsIn(shown);
  const names = new Map(ids.length === 0 ? [] : (await trip.all(namesOf({ ids }))).map(({ id, name }) => [id, name]));
  const items = shown.map((line) => ({
    seq: line.seq, at: line.at, actor: personRef(line.actor_id, line.actor_name), event: line.event, kind: line.kind,
    subjectId: line.subject_id,
    subject: line.subject ?? '', reason: line.reason ?? '', changes: changesIn(line, names),
  }));
  return allow({ items, next: lines.length > PAGE ? String(shown.at(-1)!.seq) : null });
};

/** A cursor is the number of the last line that was shown. */
const seqIn = (cursor: string): number | undefined => (/^[1-9]\d{0,14}$/.test(cursor) ? Number(cursor) : undefined);
