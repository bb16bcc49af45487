import { may } from '#domain/access.ts';
import { isOpen } from '#domain/objective-state.ts';
import { allOf, allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { createKeyResult as contract } from './contract.ts';
import { holdObjective, loadObjective } from '../objective/load.ts';
import { groundsTold, loadConsenter, loadOwner, mayOwn, mayRestructure } from '../objective/restructure.ts';
import { objectiveSubject } from '../objective/shape.ts';
import { maySave, metricFrom } from './content.ts';
import { contextOf, keyResultReply, NOTHING_YET, type KeyResultRow } from './shape.ts';
import { metricColumns } from './shape-metric.ts';
import { insertKeyResult, roomIn, type KeyResultFacts } from './store.ts';

/** More than these nobody weighs, measures or reads. */
export const MOST_KEY_RESULTS = 100;

/** Adds a key result behind the others; to an agreed objective with a reason. A title is enough for a draft. */
export const createKeyResult: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, newId, tell }) => {
  holdObjective(trip, params.id);
  const [objective, room, owner, consenter, me] = await Promise.all([
    loadObjective(trip, params.id), trip.one(roomIn({ objectiveId: params.id })), loadOwner(trip, body.ownerId),
    loadConsenter(trip, body), caller,
  ]);
  if (!objective) return refuse('objective-not-found');
  const permitted = may(me.actor, 'key-result.change', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  const metric = metricFrom(body.metric, null);
  if (!metric.allowed) return metric;

  const facts: KeyResultFacts = {
    id: newId(), objective_id: objective.id, owner_id: body.ownerId ?? null, title: body.title.trim(),
    ...metricColumns(metric.value),
    starts_on: body.startsOn ?? null, ends_on: body.endsOn ?? null, weight: body.weight ?? null,
    position: room?.next ?? 0, created_by: me.memberId,
  };
  const row: KeyResultRow = {
    ...facts, owner_name: owner?.name ?? null, state: 'open', state_reason: '', archived_at: null, rev: 1,
  };
  const fits = allOf(
    isOpen({ state: objective.state, isArchived: objective.archived_at !== null }), hasRoom(room?.count ?? 0),
    mayOwn(owner),
    mayRestructure(objective, ['adding'], body, consenter, me), maySave(row, null, objective),
  );
  if (!fits.allowed) return fits;
  insertKeyResult(trip, facts, body.reason?.trim() ?? '', now);
  tell({
    event: 'key-result.created', kind: 'key-result', subjectId: facts.id, objectiveId: objective.id,
    teamId: objective.team_id, rev: 1, facts: { kind: facts.kind, ...groundsTold(body) },
  });
  return allow(keyResultReply(row, NOTHING_YET, contextOf(objective, me)));
};

/** Whether one more key result finds a place. */
export function hasRoom(count: number): Verdict<true> {
  return count < MOST_KEY_RESULTS ? allow(true) : refuse('too-many-key-results', { most: MOST_KEY_RESULTS });
}
