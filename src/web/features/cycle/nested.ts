import type { Cycle } from './queries.ts';

/** A cycle in the list, with how deep it lies inside others. */
export type CycleRow = { cycle: Cycle; depth: number };

/** Latest first; what lies inside a cycle follows it, earliest first, because a year is read from its first quarter on. */
export function nested(cycles: readonly Cycle[]): CycleRow[] {
  const known = new Set(cycles.map(({ id }) => id));
  const inside = (parentId: string | null) =>
    cycles.filter((cycle) => (cycle.parentId !== null && known.has(cycle.parentId) ? cycle.parentId : null) === parentId);
  const below = (cycle: Cycle, depth: number): CycleRow[] => [
    { cycle, depth },
    ...inside(cycle.id).sort((a, b) => a.startsOn.localeCompare(b.startsOn)).flatMap((each) => below(each, depth + 1)),
  ];
  return inside(null).sort((a, b) => b.startsOn.localeCompare(a.startsOn)).flatMap((cycle) => below(cycle, 0));
}
