import { moveCycle } from '#domain/cycle-state.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { setCycleState as contract } from './contract.ts';
import { cycleReply, mayChangeCycles } from './shape.ts';
import { heldCycle, updateCycle } from './store.ts';

/** Moves a cycle one step: draft, planning, running, closing, closed. */
export const setCycleState: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  const [row, me] = await Promise.all([trip.one(heldCycle({ id: params.id })), caller]);
  if (!row) return refuse('cycle-not-found');
  const permitted = mayChangeCycles(me);
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(cycleReply(row, me));
  const moved = moveCycle(row.state, body.state);
  if (!moved.allowed) return moved;

  updateCycle(trip, row.id, { state: moved.value }, now);
  tell({ event: 'cycle.state-set', kind: 'cycle', subjectId: row.id, rev: row.rev + 1, facts: { from: row.state, to: moved.value } });
  return allow(cycleReply({ ...row, state: moved.value, rev: row.rev + 1 }, me));
};
