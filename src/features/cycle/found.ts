import type { FoundingCycle } from '#domain/organisation.ts';
import type { Acting } from '#platform/within.ts';
import { insertCycles } from './store.ts';

/** The cycles of a new organisation, the year first and the others inside it, already in the state their days call for. */
export function foundCycles({ trip, now, tell, newId }: Pick<Acting, 'trip' | 'now' | 'tell' | 'newId'>, [year, ...inside]: readonly [FoundingCycle, ...FoundingCycle[]]): void {
  const yearId = newId();
  const facts = (cycle: FoundingCycle, id: string, parentId: string | null) => ({ id, parentId, name: cycle.name, kind: cycle.kind, startsOn: cycle.starts, endsOn: cycle.ends, state: cycle.state });
  const cycles = [facts(year, yearId, null), ...inside.map((cycle) => facts(cycle, newId(), yearId))];
  insertCycles(trip, cycles, now);
  for (const { id, kind, startsOn, endsOn, state } of cycles) tell({ event: 'cycle.created', kind: 'cycle', subjectId: id, rev: 1, facts: { kind, startsOn, endsOn, state } });
}
