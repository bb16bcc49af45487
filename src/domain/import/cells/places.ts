import type { CycleDraft } from '../../cycle.ts';
import { allow, refuse, type Verdict } from '../../verdict.ts';
import type { ExistingCycle, ExistingTeam, MatchPolicy } from '../mapping.ts';
import type { PlannedCycle, PlannedTeam, Reference } from '../types.ts';
import { fold } from '../words/fold.ts';

const TEAM_NAME_LENGTH = 120;
const TEAMS_PER_CELL = 20;

/** Finds or remembers teams by name; case and accents do not matter. */
export type TeamRegister = { resolve(name: string, row: number): Verdict<Reference>; planned(): PlannedTeam[] };

/** Finds or remembers cycles by their days. */
export type CycleRegister = {
  /** An existing cycle that is called exactly like this, whatever its days; null when none is. */
  named(name: string): Verdict<Reference> | null;
  resolve(cycle: CycleDraft, row: number): Verdict<Reference>;
  planned(): PlannedCycle[];
  spanOf(reference: Reference): { starts: string; ends: string } | null;
};

/** The teams a cell names, apart by commas, semicolons or lines: `Alpha, Beta`. */
export function namedTeams(text: string): string[] {
  return text
    .split(/[,;|\n]/)
    .map((name) => name.trim().slice(0, TEAM_NAME_LENGTH))
    .filter((name) => name !== '')
    .slice(0, TEAMS_PER_CELL);
}

export function teamRegister(existing: ExistingTeam[], policy: MatchPolicy): TeamRegister {
  const byName = new Map(existing.map((team) => [fold(team.name), team.id]));
  const planned = new Map<string, PlannedTeam>();
  const resolve = (name: string, row: number): Verdict<Reference> => {
    const id = byName.get(fold(name));
    if (id !== undefined) return allow({ kind: 'existing', id });
    if (policy === 'existing-only') return refuse('team-unknown', { name });
    const known = planned.get(fold(name));
    if (known && known.rows.at(-1) !== row) known.rows.push(row);
    const team = known ?? { key: `team-${planned.size + 1}`, name, rows: [row] };
    planned.set(fold(name), team);
    return allow({ kind: 'new', key: team.key });
  };
  return { resolve, planned: () => [...planned.values()] };
}

export function cycleRegister(existing: ExistingCycle[], policy: MatchPolicy): CycleRegister {
  const byDays = new Map(existing.map((cycle) => [`${cycle.starts} ${cycle.ends}`, cycle.id]));
  const byName = new Map(existing.map((cycle) => [fold(cycle.name), cycle.id]));
  const planned = new Map<string, PlannedCycle>();
  const closed = new Map(existing.filter(({ isClosed }) => isClosed).map(({ id, name }) => [id, name]));
  const found = (id: string): Verdict<Reference> =>
    closed.has(id) ? refuse('cycle-closed', { name: closed.get(id)! }) : allow({ kind: 'existing', id });
  const named = (name: string) => {
    const id = byName.get(fold(name));
    return id === undefined ? null : found(id);
  };
  const resolve = (cycle: CycleDraft, row: number): Verdict<Reference> => {
    const days = `${cycle.starts} ${cycle.ends}`;
    const id = byDays.get(days);
    if (id !== undefined) return found(id);
    if (policy === 'existing-only') return refuse('cycle-not-found', { name: cycle.name });
    const known = planned.get(days);
    if (known && known.rows.at(-1) !== row) known.rows.push(row);
    const entry = known ?? { key: `cycle-${planned.size + 1}`, ...cycle, rows: [row] };
    planned.set(days, entry);
    return allow({ kind: 'new', key: entry.key });
  };
  const spanOf = (reference: Reference) =>
    reference.kind === 'existing'
      ? (existing.find((cycle) => cycle.id === reference.id) ?? null)
      : ([...planned.values()].find((cycle) => cycle.key === reference.key) ?? null);
  return { named, resolve, planned: () => [...planned.values()], spanOf };
}
