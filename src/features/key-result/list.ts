import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { listKeyResults as contract } from './contract.ts';
import { loadObjective } from '../objective/load.ts';
import { objectiveSubject } from '../objective/shape.ts';
import { contextOf, keyResultReply } from './shape.ts';
import { keyResultsOf } from './store.ts';

/** The key results of an objective, in their order. */
export const listKeyResults: ReadWork<typeof contract> = async ({ params }, { trip, caller }) => {
  const [objective, rows, me] = await Promise.all([
    loadObjective(trip, params.id), trip.all(keyResultsOf({ objectiveId: params.id })), caller,
  ]);
  if (!objective) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.read', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  const context = contextOf(objective, me);
  return allow({ items: rows.map((row) => keyResultReply(row, row, context)) });
};
