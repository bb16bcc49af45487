import { quarterAt, type Span } from '#domain/cycle.ts';
import { currentCycle } from '#domain/current-cycle.ts';
import { cycleAround, stateOfBroughtCycle } from '#domain/import/placement.ts';
import type { ImportPlan, PlannedCycle, PlannedObjective, Reference } from '#domain/import/types.ts';
import type { BroughtCycle } from '../../cycle/bring.ts';
import type { BroughtMember } from '../../member/bring.ts';
import type { BroughtTeam } from '../../team/bring.ts';
import type { Scene } from './coming.ts';
import type { CycleAround } from '../shape.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who and what the objectives of a plan refer to: found here, or coming along. */
export interface Places {
  readonly people: readonly BroughtMember[];
  readonly teams: readonly BroughtTeam[];
  readonly cycles: readonly BroughtCycle[];
  readonly personOf: (reference: Reference | null) => Named | null;
  readonly teamOf: (reference: Reference) => Named;
  /** The cycle of each objective by its key: its own, else that of the objective above it, else the one that runs now. */
  readonly cycleOf: (objective: PlannedObjective) => CycleAround;
}

/** What a team below the top one is called by where no other team stands yet. */
const LEVEL = 'Team';
/** The cycle for those that name none. */
const HOME = 'home';

export function placesOf(plan: ImportPlan, scene: Scene): Places {
  const people = plan.people.map(({ name, email }) => ({ id: scene.newId(), name, email, state: 'named' as const }));
  const teams = teamsOf(plan, scene);
  const { cycles, cycleOf } = cyclesOf(plan, scene);
  return {
    people,
    teams,
    cycles,
    cycleOf,
    personOf: finder(
      [...scene.around.people, ...people],
      plan.people.map(({ key }) => key),
      people,
    ),
    teamOf: (reference) =>
      finder(
        [...scene.around.teams, ...teams],
        plan.teams.map(({ key }) => key),
        teams,
      )(reference)!,
  };
}

function finder(
  all: readonly Named[],
  keys: readonly string[],
  created: readonly Named[],
): (reference: Reference | null) => Named | null {
  const byId = new Map(all.map((each) => [each.id, each]));
  const byKey = new Map(keys.map((key, index) => [key, created[index]!]));
  return (reference) =>
    reference === null
      ? null
      : ((reference.kind === 'existing' ? byId.get(reference.id) : byKey.get(reference.key)) ?? null);
}

/** New teams stand below the top one, called as their neighbours are. */
function teamsOf({ teams }: ImportPlan, { around, topTeamId, newId }: Scene): BroughtTeam[] {
  const neighbours = around.teams.filter(({ path }) => path.length === 2);
  const levelName = commonest(neighbours.map(({ level_name }) => level_name)) ?? LEVEL;
  return teams.map(({ name }, index) => {
    const id = newId();
    return {
      id,
      parentId: topTeamId,
      path: [topTeamId, id],
      name,
      levelName,
      timeZone: null,
      cadence: null,
      position: neighbours.length + index,
    };
  });
}

function commonest(words: readonly string[]): string | null {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

function cyclesOf(plan: ImportPlan, scene: Scene): Pick<Places, 'cycles' | 'cycleOf'> {
  const { around, today, newId } = scene;
  const own = new Map<string, Reference | null>();
  for (const { key, parent, cycle } of plan.objectives)
    own.set(key, cycle ?? (parent === null ? null : (own.get(parent) ?? null)));
  const home = [...own.values()].includes(null) ? homeOf(plan.cycles, scene) : null;
  const planned = home?.planned ? [...plan.cycles, home.planned] : plan.cycles;
  const created = new Map(
    planned.map((each): [string, CycleAround] => [
      each.key,
      {
        id: newId(),
        name: each.name,
        kind: each.kind,
        starts: each.starts,
        ends: each.ends,
        state: stateOfBroughtCycle(each, today),
      },
    ]),
  );
  const byId = new Map(around.cycles.map((each) => [each.id, each]));
  const all = [...around.cycles, ...created.values()];
  return {
    cycles: [...created.values()].map((each) => ({
      id: each.id,
      parentId: cycleAround(each, all)?.id ?? null,
      name: each.name,
      kind: each.kind,
      startsOn: each.starts,
      endsOn: each.ends,
      state: each.state,
    })),
    cycleOf: ({ key }) => {
      const reference = own.get(key) ?? home!.reference;
      return (reference.kind === 'existing' ? byId.get(reference.id) : created.get(reference.key))!;
    },
  };
}

/** The shortest running cycle; where none runs, the quarter of today, which comes along unless the plan brings it already. */
function homeOf(
  planned: readonly PlannedCycle[],
  { around, today }: Scene,
): { reference: Reference; planned?: PlannedCycle } {
  const running = currentCycle(around.cycles, today);
  if (running) return { reference: { kind: 'existing', id: running.id } };
  const quarter = quarterAt(today, around.organisation.first_month);
  const same = (span: Span) => span.starts === quarter.starts && span.ends === quarter.ends;
  const known = around.cycles.find((cycle) => same(cycle) && cycle.state !== 'closed');
  if (known) return { reference: { kind: 'existing', id: known.id } };
  const coming = planned.find(same);
  if (coming) return { reference: { kind: 'new', key: coming.key } };
  return { reference: { kind: 'new', key: HOME }, planned: { key: HOME, ...quarter, rows: [] } };
}
