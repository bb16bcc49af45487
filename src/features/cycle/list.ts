import { allow } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { listCycles as contract } from './contract.ts';
import { cycleReply, mayWithCycles } from './shape.ts';
import { allCycles } from './store.ts';

/** The cycles, latest first. */
export const listCycles: ReadWork<typeof contract> = async (_input, { trip, caller }) => {
  const [rows, me] = await Promise.all([trip.all(allCycles({})), caller]);
  return allow({ items: rows.map((row) => cycleReply(row, me)), may: mayWithCycles(me) });
};
