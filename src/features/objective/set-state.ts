import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { setObjectiveState as move } from '#domain/objective-state.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { setObjectiveState as contract } from './contract.ts';
import { holdObjective, loadObjective } from './load.ts';
import { objectiveReply, objectiveSubject } from './shape.ts';
import { updateObjective, type ObjectiveChanges } from './store.ts';

/** Parks or drops an objective, or takes it back; what was agreed is set aside with a reason. */
export const setObjectiveState: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjective(trip, params.id);
  const [row, me] = await Promise.all([loadObjective(trip, params.id), caller]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.change', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(objectiveReply(row, me));
  const reason = body.reason.trim();
  const moved = allOf(
    cyclePermits(row.cycle_state, 'change-structure'),
    move({ from: row.state, to: body.state, wasAgreed: row.agreed_at !== null, reason }),
  );
  if (!moved.allowed) return moved;

  const changes = {
    state: body.state, state_reason: reason, ...(body.state === 'draft' ? { agreed_at: null } : {}),
  } as const;
  const written: ObjectiveChanges = body.state === 'draft' ? { ...changes, agreed_by: null } : changes;
  updateObjective(trip, row.id, written, reason, now);
  tell({
    event: 'objective.state-set', kind: 'objective', subjectId: row.id, objectiveId: row.id, teamId: row.team_id,
    rev: row.rev + 1,
    facts: { from: row.state, to: body.state, withReason: reason !== '' },
  });
  return allow(objectiveReply({ ...row, ...changes, rev: row.rev + 1 }, me));
};
