import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { allOf, allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { removeKeyResult as contract, restoreKeyResult as restoring } from './contract.ts';
import { holdObjectiveOf, loadObjectiveOf } from '../objective/load.ts';
import { objectiveSubject, type ObjectiveRow } from '../objective/shape.ts';
import { hasRoom } from './create.ts';
import { contextOf, keyResultReply } from './shape.ts';
import { keyResultById, roomBeside, updateKeyResult } from './store.ts';

/** Takes a key result out of a draft; what is agreed is dropped instead. Removing it again changes nothing. */
export const removeKeyResult: WriteWork<typeof contract> = async ({ params }, { trip, caller, now, tell }) => {
  holdObjectiveOf(trip, params.id);
  const [objective, row, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.one(keyResultById({ id: params.id })), caller,
  ]);
  if (!objective || !row) return refuse('key-result-not-found');
  const permitted = allOf(may(me.actor, 'key-result.change', objectiveSubject(objective, me)), isDraft(objective));
  if (!permitted.allowed) return permitted;
  if (row.archived_at !== null) return allow(null);

  updateKeyResult(trip, row.id, { archived_at: now }, '', now);
  tell({
    event: 'key-result.removed', kind: 'key-result', subjectId: row.id, objectiveId: objective.id,
    teamId: objective.team_id, rev: row.rev + 1,
  });
  return allow(null);
};

/** Takes a removed key result back into its draft. */
export const restoreKeyResult: WriteWork<typeof restoring> = async ({ params }, { trip, caller, now, tell }) => {
  holdObjectiveOf(trip, params.id);
  const [objective, row, room, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.one(keyResultById({ id: params.id })),
    trip.one(roomBeside({ id: params.id })), caller,
  ]);
  if (!objective || !row) return refuse('key-result-not-found');
  const permitted = allOf(may(me.actor, 'key-result.change', objectiveSubject(objective, me)), isDraft(objective));
  if (!permitted.allowed) return permitted;
  const context = contextOf(objective, me);
  if (row.archived_at === null) return allow(keyResultReply(row, row, context));
  const fits = hasRoom(room?.count ?? 0);
  if (!fits.allowed) return fits;

  updateKeyResult(trip, row.id, { archived_at: null }, '', now);
  tell({
    event: 'key-result.restored', kind: 'key-result', subjectId: row.id, objectiveId: objective.id,
    teamId: objective.team_id, rev: row.rev + 1,
  });
  return allow(keyResultReply({ ...row, archived_at: null, rev: row.rev + 1 }, row, context));
};

function isDraft(objective: ObjectiveRow): Verdict<true> {
  const draft = objective.state === 'draft' && objective.archived_at === null;
  if (!draft) return refuse('objective-not-draft', { state: objective.state });
  return cyclePermits(objective.cycle_state, 'change-structure');
}
