import type { PlannedFile } from './read/read-worker.ts';
import { countsOf, type Coming, type ComingKeyResult, type ComingObjective } from './coming/coming.ts';
import { problemReply, type PlanReply } from './shape.ts';

/** How much of a long plan is shown; counts are always of the whole. */
const MOST_OBJECTIVES = 500;
const MOST_KEY_RESULTS = 2_000;
const MOST_PROBLEMS = 1_000;

/** The dry run as its reader sees it. */
export function planReply(planned: PlannedFile, coming: Coming): PlanReply {
  const { counts, problems } = planned;
  const { agreed, drafts } = countsOf(coming, 0);
  const keyByObjective = new Map(coming.objectives.map(({ row, planned: { key } }) => [row.id, key]));
  return {
    mapping: planned.mapping,
    objectives: shownOf(coming.objectives).map((each) => objectiveReply(each, keyByObjective)),
    shownOf: coming.objectives.length,
    newPeople: coming.people.slice(0, 500).map(({ name, email }) => email ?? name),
    newTeams: coming.teams.slice(0, 500).map(({ name }) => name),
    newCycles: coming.cycles.slice(0, 200).map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    counts: { ...counts, agreed, drafts, cycles: { ...counts.cycles, created: coming.cycles.length } },
    problems: problems.slice(0, MOST_PROBLEMS).map(problemReply),
    problemsInAll: problems.length,
    questions: planned.questions
      .slice(0, 200)
      .map(({ rows, choices, ...question }) => ({ ...question, choices: choices.slice(0, 500), rows: rows.length })),
    reading: planned.reading,
    ready: coming.objectives.length > 0,
  };
}

/** The first objectives, as many as fit with their key results. */
function shownOf(objectives: readonly ComingObjective[]): readonly ComingObjective[] {
  let keyResults = 0;
  const end = objectives.findIndex((each) => (keyResults += each.keyResults.length) > MOST_KEY_RESULTS);
  return objectives.slice(0, end === -1 ? MOST_OBJECTIVES : Math.max(1, Math.min(end, MOST_OBJECTIVES)));
}

function objectiveReply(
  { planned, row, team, cycle, owner, obstacles, keyResults }: ComingObjective,
  keyOf: ReadonlyMap<string, string>,
): PlanReply['objectives'][number] {
  return {
    key: planned.key,
    row: planned.row,
    title: planned.title,
    parent: row.parentId === null ? null : (keyOf.get(row.parentId) ?? null),
    depth: planned.depth,
    team: team.name,
    cycle: cycle.name,
    owner: owner?.name ?? null,
    state: row.state,
    obstacles: obstacles
      .slice(0, 50)
      .map(({ code, field, facts }) => ({ code, field: field ?? null, facts: { ...facts } })),
    keyResults: keyResults.slice(0, 1_000).map(keyResultReply),
  };
}

function keyResultReply({
  planned,
  row,
  owner,
}: ComingKeyResult): PlanReply['objectives'][number]['keyResults'][number] {
  const { metric } = row;
  return {
    key: planned.key,
    row: planned.row,
    title: planned.title,
    kind: metric.kind,
    from: metric.baseline ?? metric.lower,
    to: metric.target ?? metric.upper,
    current: planned.current,
    unit: metric.currency ?? metric.unit,
    progress: planned.progress,
    owner: owner?.name ?? null,
    weight: planned.weight,
  };
}
