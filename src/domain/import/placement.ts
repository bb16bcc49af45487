/** Where in time an import puts things, so that checking in is possible at once. */
import type { CycleState } from '../cycle-state.ts';
import { contains, type Span } from '../cycle.ts';
import { lengthInDays, type Day } from '../day.ts';

/**
 * The state a cycle comes in with: running while it lasts, planning before it begins, closing once it is over. Not closed:
 * a closed cycle is frozen for good, and nobody has seen yet whether the import was right. Closing takes last values.
 * Example: on 12 May 2026 the first quarter comes as closing, the second as running, the third as planning.
 */
export function stateOfBroughtCycle({ starts, ends }: Span, today: Day): CycleState {
  if (today < starts) return 'planning';
  return today > ends ? 'closing' : 'running';
}

/**
 * The day that a current value of the file is for: today, as nobody wrote when it was measured; in a cycle that is over,
 * its last day. Example: the first quarter of 2026, imported in May: 31 March.
 */
export function dayOfFirstValue({ ends }: Span, today: Day): Day {
  return today > ends ? ends : today;
}

/**
 * The cycle that a new one sits in: the shortest longer one that contains it, if any.
 * Example: Q2 2026 among 2026 and 2025–2027 sits in 2026; a year sits in no other year.
 */
export function cycleAround<C extends Span>(cycle: Span, others: readonly C[]): C | null {
  const length = (span: Span) => lengthInDays(span.starts, span.ends);
  const around = others.filter((other) => contains(other, cycle) && length(other) > length(cycle));
  return around.sort((a, b) => length(a) - length(b))[0] ?? null;
}
