import { stateOf, StoreUnreachable } from '#platform/db/failure.ts';
import type { Failure } from './shape.ts';

/** What an error of the database says about a run, for the person who waits for it. Nothing was written in any case. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreUnreachable) return { code: 'store-unreachable', facts: {} };
  const state = stateOf(error) ?? '';
  if (state.startsWith('23'))
    return { code: 'changed-meanwhile', facts: { constraint: (error as { constraint?: string }).constraint ?? null } };
  return { code: 'something-broke', facts: {} };
}
