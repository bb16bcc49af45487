import type { ImportPlan, PlannedKeyResult, PlannedObjective } from '#domain/import/types.ts';
import type { Metric } from '#domain/metric.ts';
import type { Problem } from '#domain/verdict.ts';
import type { BroughtMeasurement } from '../../check-in/bring.ts';
import type { BroughtKeyResult } from '../../key-result/bring.ts';
import type { BroughtObjective } from '../../objective/bring.ts';
import type { BroughtRole } from '../../team/bring.ts';
import { objectiveOf } from './coming-okrs.ts';
import { placesOf, type Named, type Places } from './coming-places.ts';
import type { AroundRows, BroughtCounts, CycleAround } from '../shape.ts';
import type { NewItem } from '../store.ts';

/** Where a plan becomes real: in this organisation, on this day, by this person. */
export interface Scene {
  readonly around: AroundRows;
  readonly topTeamId: string;
  readonly memberId: string;
  readonly now: string;
  /** The day in the organisation's zone. */
  readonly today: string;
  /** Agree what can be agreed, so that checking in can begin at once. */
  readonly agree: boolean;
  readonly newId: () => string;
}

export interface ComingKeyResult {
  readonly planned: PlannedKeyResult;
  readonly row: BroughtKeyResult;
  readonly metric: Metric;
  readonly owner: Named | null;
  readonly measurement: BroughtMeasurement | null;
}
export interface ComingObjective {
  readonly planned: PlannedObjective;
  readonly row: BroughtObjective;
  readonly team: Named;
  readonly furtherTeams: readonly Named[];
  readonly cycle: CycleAround;
  readonly owner: Named | null;
  readonly keyResults: readonly ComingKeyResult[];
  /** What stands in the way of agreeing on it; empty when nothing does. */
  readonly obstacles: readonly Problem[];
}

/** Everything an import would write, row by row; the dry run shows it, the run writes it. */
export interface Coming extends Pick<Places, 'people' | 'teams' | 'cycles'> {
  readonly roles: readonly BroughtRole[];
  readonly objectives: readonly ComingObjective[];
}

/** What a plan means here: ids, states, days and places for all of it. Nothing is asked and nothing written. */
export function comingOf(plan: ImportPlan, scene: Scene): Coming {
  const places = placesOf(plan, scene);
  const byKey = new Map<string, ComingObjective>();
  plan.objectives.forEach((planned, rank) => {
    const above = planned.parent === null ? null : (byKey.get(planned.parent) ?? null);
    byKey.set(planned.key, objectiveOf(planned, rank, above, places, scene));
  });
  const objectives = [...byKey.values()];
  return {
    people: places.people,
    teams: places.teams,
    cycles: places.cycles,
    objectives,
    roles: rolesOf(objectives, places),
  };
}

/** People who come along belong to the teams whose objectives or key results they own. Those who are here already stay where they are. */
function rolesOf(objectives: readonly ComingObjective[], { people }: Places): BroughtRole[] {
  const coming = new Set(people.map(({ id }) => id));
  const roles = new Map<string, BroughtRole>();
  for (const { team, owner, keyResults } of objectives) {
    for (const member of [owner, ...keyResults.map((each) => each.owner)]) {
      if (member && coming.has(member.id))
        roles.set(`${team.id} ${member.id}`, { teamId: team.id, memberId: member.id, role: 'member' });
    }
  }
  return [...roles.values()];
}

/** What came, in figures. */
export function countsOf({ objectives, people, teams, cycles }: Coming, rowsLeftOut: number): BroughtCounts {
  const keyResults = objectives.flatMap((each) => each.keyResults);
  const inState = (state: string) => objectives.filter(({ row }) => row.state === state).length;
  const perCycle = [...Map.groupBy(objectives, ({ cycle }) => cycle.id)].sort(
    (one, other) => other[1].length - one[1].length,
  );
  return {
    cycleId: perCycle[0]?.[0] ?? null,
    objectives: objectives.length,
    keyResults: keyResults.length,
    values: keyResults.filter(({ measurement }) => measurement !== null).length,
    agreed: inState('agreed'),
    drafts: inState('draft'),
    people: people.length,
    teams: teams.length,
    cycles: cycles.length,
    rowsLeftOut,
  };
}

/** The words of the file that have no field here, kept beside what came of their row. */
export function itemsOf({ planned, row, furtherTeams, keyResults }: ComingObjective): NewItem[] {
  const further = furtherTeams.length > 0 ? { furtherTeams } : {};
  return [
    {
      id: row.id,
      kind: 'objective',
      row_number: planned.row,
      facts: { ...wordsOf(planned), ...further, ...(planned.confidence && { confidence: planned.confidence }) },
    },
    ...keyResults.map((each): NewItem => ({
      id: each.row.id,
      kind: 'key-result',
      row_number: each.planned.row,
      facts: { ...wordsOf(each.planned), ...(each.planned.description && { description: each.planned.description }) },
    })),
  ];
}

const wordsOf = ({ status, tags }: Pick<PlannedObjective, 'status' | 'tags'>) => ({
  ...(status && { status }),
  ...(tags.length > 0 && { tags }),
});
