/**
 * Staleness for tables: the same answer as `isStale` in `due.ts`, with the part that depends only on the team's schedule
 * worked out once. Thousands of objectives share a few schedules; comparing two instants per objective is then all.
 * Source: method 5; staleness [OP].
 */
import type { Day } from './day.ts';
import type { Occurrence } from './schedule.ts';
import { dayAt, endOfDay, startOfDay, type Instant, type Zone } from './zone.ts';

/** The last check-in that is over for good, grace included: who recorded nothing since it opened is stale. */
export type StaleLine = { readonly due: Day; readonly openedAt: Instant; readonly dueEndsAt: Instant };

/**
 * The line for a schedule at a moment, or null while no occurrence is over.
 * Example: weekly on Friday with two days of grace, on Monday 9 March: the line is 6 March, opened on Monday 2 March.
 */
export function staleLine(schedule: readonly Occurrence[], now: Instant, zone: Zone): StaleLine | null {
  const today = dayAt(now, zone);
  const last = schedule.findLast(({ graceEnds, skippedBecause }) => skippedBecause === null && graceEnds < today);
  return last ? { due: last.due, openedAt: startOfDay(last.opens, zone), dueEndsAt: endOfDay(last.due, zone) } : null;
}

/**
 * Whether an objective is stale: the line fell due after its agreement, and its last check-in was recorded before the
 * line's occurrence opened, or never. Example: last recorded on 27 February with the line above: stale.
 */
export function isStaleAt(line: StaleLine | null, lastRecordedAt: Instant | null, agreedAt: Instant | null): boolean {
  if (line === null || (agreedAt !== null && agreedAt >= line.dueEndsAt)) return false;
  return lastRecordedAt === null || lastRecordedAt < line.openedAt;
}
