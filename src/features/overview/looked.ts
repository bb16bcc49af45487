import { allow } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { noteLooked } from '../member/noted.ts';
import type { lookedAt as contract } from './contract.ts';

/** Remembers that the person has seen what changed; the next look begins here. */
export const looked: WriteWork<typeof contract> = async (_input, { trip, caller, now }) => {
  const me = await caller;
  noteLooked(trip, me.memberId, now);
  return allow(null);
};
