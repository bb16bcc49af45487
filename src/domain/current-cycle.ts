/** Which cycle a person means when they say nothing: the shortest running one they are in. Source: method 2. */
import type { Span } from './cycle.ts';
import { isBetween, lengthInDays, type Day } from './day.ts';

/**
 * The shortest running cycle that contains the day; when none does, the running one that ends last; none running: null.
 * Example: on 12 May 2026 both 2026 and Q2 2026 run, so Q2 is meant.
 */
export function currentCycle<C extends Span & { readonly state: string }>(cycles: readonly C[], today: Day): C | null {
  const running = cycles.filter((cycle) => cycle.state === 'running');
  const now = running.filter(({ starts, ends }) => isBetween(today, starts, ends));
  const shortest = now.sort((a, b) => lengthInDays(a.starts, a.ends) - lengthInDays(b.starts, b.ends) || b.starts.localeCompare(a.starts));
  return shortest[0] ?? running.sort((a, b) => b.ends.localeCompare(a.ends))[0] ?? null;
}
