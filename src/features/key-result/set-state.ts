import { may } from '#domain/access.ts';
import { isOpen, setKeyResultState as move } from '#domain/objective-state.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { setKeyResultState as contract } from './contract.ts';
import { holdObjectiveOf, loadObjectiveOf } from '../objective/load.ts';
import { groundsTold, loadConsenter, mayRestructure } from '../objective/restructure.ts';
import { objectiveSubject } from '../objective/shape.ts';
import { contextOf, keyResultReply } from './shape.ts';
import { keyResultById, updateKeyResult } from './store.ts';

/** Parks or drops a key result, or opens it again: once agreed, with a reason. */
export const setKeyResultState: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjectiveOf(trip, params.id);
  const [objective, row, consenter, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.one(keyResultById({ id: params.id })), loadConsenter(trip, body), caller,
  ]);
  if (!objective || !row || row.archived_at !== null) return refuse('key-result-not-found');
  const permitted = may(me.actor, 'key-result.change', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  const context = contextOf(objective, me);
  if (!sawRevision(writing, row.rev)) return conflict(keyResultReply(row, row, context));
  const fits = allOf(
    isOpen({ state: objective.state, isArchived: objective.archived_at !== null }), move(row.state, body.state),
    mayRestructure(objective, [body.state === 'open' ? 'adding' : 'dropping'], body, consenter, me),
  );
  if (!fits.allowed) return fits;

  const changes = { state: body.state, state_reason: body.reason.trim() };
  updateKeyResult(trip, row.id, changes, changes.state_reason, now);
  tell({
    event: 'key-result.state-set', kind: 'key-result', subjectId: row.id, objectiveId: objective.id,
    teamId: objective.team_id, rev: row.rev + 1,
    facts: { from: row.state, to: body.state, ...groundsTold(body) },
  });
  return allow(keyResultReply({ ...row, ...changes, rev: row.rev + 1 }, row, context));
};
