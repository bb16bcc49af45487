import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { showImport as contract } from './contract.ts';
import { importReply, mayImport } from './shape.ts';
import { importById } from './store.ts';

/** One import: its file, what its columns mean, and how far it is. */
export const showImport: ReadWork<typeof contract> = async ({ params }, { trip, caller, now }) => {
  const [row, me] = await Promise.all([trip.one(importById({ id: params.id })), caller]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  return row ? allow(importReply(row, me, now)) : refuse('import-not-found');
};
