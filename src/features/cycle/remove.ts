import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { removeCycle as contract } from './contract.ts';
import { mayChangeCycles } from './shape.ts';
import { allCycles, deleteCycle, heldCycle } from './store.ts';

/** Removes a draft that holds nothing: no objective, no cycle inside. */
export const removeCycle: WriteWork<typeof contract> = async ({ params }, { trip, caller, tell }) => {
  const [row, all, me] = await Promise.all([trip.one(heldCycle({ id: params.id })), trip.all(allCycles({})), caller]);
  if (!row) return refuse('cycle-not-found');
  const permitted = mayChangeCycles(me);
  if (!permitted.allowed) return permitted;
  const inside = all.filter((cycle) => cycle.parent_id === row.id).length;
  if (row.objectives > 0 || inside > 0) return refuse('cycle-not-empty', { objectives: row.objectives, cyclesInside: inside });

  deleteCycle(trip, row.id);
  tell({ event: 'cycle.removed', kind: 'cycle', subjectId: row.id, facts: { startsOn: row.starts_on, endsOn: row.ends_on } });
  return allow(null);
};
