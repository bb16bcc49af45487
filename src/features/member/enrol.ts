import type { Acting } from '#platform/within.ts';
import { insertMembers, type MemberFacts } from './store.ts';

/**
 * Writes people down, many at once, for whoever has decided that they may be: an admin who adds one, the founding of an
 * organisation, an import.
 */
export function enrolMembers({ trip, now, tell }: Pick<Acting, 'trip' | 'now' | 'tell'>, members: readonly MemberFacts[]): void {
  if (members.length === 0) return;
  insertMembers(trip, members, now);
  for (const { id, state, isAdmin = false } of members) tell({ event: 'member.added', kind: 'member', subjectId: id, rev: 1, facts: { state, isAdmin } });
}
