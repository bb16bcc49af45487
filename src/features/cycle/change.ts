import { cyclePermits } from '#domain/cycle-state.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { changeCycle as contract } from './contract.ts';
import { fitsSpan } from './create.ts';
import { cycleReply, mayChangeCycles } from './shape.ts';
import { cycleById, heldCycle, recordedDays, updateCycle } from './store.ts';

/** Renames a cycle or moves its days; days may not shrink past what was already recorded inside. */
export const changeCycle: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  const [row, parent, recorded, me] = await Promise.all([
    trip.one(heldCycle({ id: params.id })), body.parentId ? trip.one(cycleById({ id: body.parentId })) : undefined, trip.one(recordedDays({ id: params.id })), caller,
  ]);
  if (!row) return refuse('cycle-not-found');
  const permitted = mayChangeCycles(me);
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(cycleReply(row, me));
  if (body.parentId && (!parent || parent.id === row.id)) return refuse('cycle-not-found', { cycleId: body.parentId });

  const next = { ...row, name: body.name?.trim() ?? row.name, starts_on: body.startsOn ?? row.starts_on, ends_on: body.endsOn ?? row.ends_on, parent_id: body.parentId === undefined ? row.parent_id : body.parentId };
  const movesDays = next.starts_on !== row.starts_on || next.ends_on !== row.ends_on;
  if (movesDays && !cyclePermits(row.state, 'change-dates').allowed) return refuse('cycle-frozen', { state: row.state });
  const fits = fitsSpan({ starts: next.starts_on, ends: next.ends_on }, parent);
  if (!fits.allowed) return fits;
  if (recorded?.first && (recorded.first < next.starts_on || recorded.last! > next.ends_on)) return refuse('check-ins-outside', recorded);

  updateCycle(trip, row.id, { name: next.name, starts_on: next.starts_on, ends_on: next.ends_on, parent_id: next.parent_id }, now);
  tell({ event: 'cycle.changed', kind: 'cycle', subjectId: row.id, rev: row.rev + 1, facts: { startsOn: next.starts_on, endsOn: next.ends_on, renamed: next.name !== row.name } });
  return allow(cycleReply({ ...next, rev: row.rev + 1 }, me));
};
