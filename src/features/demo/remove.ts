import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { removeDemo as contract } from './contract.ts';
import { removal } from './store.ts';

/**
 * Removes the demo organisation in hand with all that is in it, also what people added. Accounts and sessions belong to
 * the instance and stay. No line is left in a journal: the journal goes too.
 */
export const removeDemo: WriteWork<typeof contract> = async (_input, { trip, caller }) => {
  const me = await caller;
  const permitted = may(me.actor, 'demo.change');
  if (!permitted.allowed) return permitted;
  const done = await trip.one(removal({}));
  return done?.removed ? allow(null) : refuse('not-a-demo');
};
