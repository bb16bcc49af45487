import type { Schemas } from '#web/client.ts';
import { narrowed, type Filter } from './filter.ts';

export type ObjectiveFacts = Schemas['ObjectiveRow'];
export type KeyResultFacts = Schemas['KeyResultRow'];

/** What the rows are made of: the answer of the tree, with key results that were loaded later, and the team tree. */
export type TreeFacts = {
  readonly objectives: readonly ObjectiveFacts[];
  readonly people: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, string>>;
  /** Each team with the team above it; empty while it is not loaded, then teams stand side by side. */
  readonly teamTree: readonly { readonly id: string; readonly parentId: string | null; readonly name: string }[];
  /** Key results that came after the tree, by objective. */
  readonly loaded: Readonly<Record<string, readonly KeyResultFacts[]>>;
  /** False when key results come only when a row is opened. */
  readonly withKeyResults: boolean;
};

export type TeamRow = {
  readonly kind: 'team';
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly objectives: number;
  readonly children: readonly OkrRow[];
};
export type ObjectiveRow = {
  readonly kind: 'objective';
  readonly key: string;
  readonly objective: ObjectiveFacts;
  readonly ownerName: string;
  readonly teamName: string;
  /** Shown only because something below it was found. */
  readonly isContext: boolean;
  readonly children: readonly OkrRow[];
};
export type KeyResultRow = {
  readonly kind: 'key-result';
  readonly key: string;
  readonly keyResult: KeyResultFacts;
  readonly objective: ObjectiveFacts;
  readonly ownerName: string;
};
/** Stands where key results will be, until they have come. */
export type WaitingRow = { readonly kind: 'waiting'; readonly key: string; readonly objectiveId: string };
export type OkrRow = TeamRow | ObjectiveRow | KeyResultRow | WaitingRow;

export const VIEWS = ['parent', 'team'] as const;
/** `parent`: objectives under the objective they support. `team`: objectives under their team, teams in their tree. */
export type View = (typeof VIEWS)[number];

export const keyOf = (row: OkrRow): string => row.key;
export const childrenOf = (row: OkrRow): readonly OkrRow[] | undefined =>
  'children' in row ? row.children : undefined;

/**
 * The rows of the OKR table. Under each objective stand its key results, then, by parent, the objectives that support it;
 * what is filtered away leaves its ancestors in place when something below is found.
 * Example: A ← B ← C, and only C matches: A and B stand there as context, C below them.
 */
export function rowsOf(facts: TreeFacts, view: View, filter: Filter): readonly OkrRow[] {
  const found = narrowed(facts, filter);
  return view === 'team' ? byTeam(facts, found) : byParent(facts, found);
}

type Found = ReturnType<typeof narrowed>;

function byParent(facts: TreeFacts, found: Found): readonly OkrRow[] {
  const present = new Map(facts.objectives.map((each) => [each.id, each]));
  const below = new Map<string | undefined, ObjectiveFacts[]>();
  for (const objective of facts.objectives) {
    const parent =
      objective.parent !== undefined && present.has(objective.parent) && !isInCircle(objective, present)
        ? objective.parent
        : undefined;
    const siblings = below.get(parent);
    if (siblings) siblings.push(objective);
    else below.set(parent, [objective]);
  }
  const visit = (objectives: readonly ObjectiveFacts[]): OkrRow[] =>
    objectives.flatMap((objective) => {
      const supporting = visit(below.get(objective.id) ?? []);
      const isFound = found.objectives.has(objective.id);
      if (!isFound && supporting.length === 0) return [];
      return [
        objectiveRow(facts, objective, !isFound, [
          ...(isFound ? keyResultRows(facts, objective, found) : []),
          ...supporting,
        ]),
      ];
    });
  return visit(below.get(undefined) ?? []);
}

/** Old records may support one another in a circle; such an objective stands at the top instead of nowhere. */
function isInCircle(objective: ObjectiveFacts, present: ReadonlyMap<string, ObjectiveFacts>): boolean {
  let above = objective.parent;
  for (let steps = 0; above !== undefined && steps < 50; steps += 1) {
    if (above === objective.id) return true;
    above = present.get(above)?.parent;
  }
  return above !== undefined;
}

function byTeam(facts: TreeFacts, found: Found): readonly OkrRow[] {
  const objectivesOf = new Map<string, OkrRow[]>();
  for (const objective of facts.objectives) {
    if (!found.objectives.has(objective.id)) continue;
    const row = objectiveRow(facts, objective, false, keyResultRows(facts, objective, found));
    const rows = objectivesOf.get(objective.team);
    if (rows) rows.push(row);
    else objectivesOf.set(objective.team, [row]);
  }
  const teams =
    facts.teamTree.length > 0
      ? facts.teamTree
      : Object.entries(facts.teams).map(([id, name]) => ({ id, name, parentId: null }));
  const known = new Set(teams.map(({ id }) => id));
  const teamsBelow = Map.groupBy(teams, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const visit = (parentId: string | null): TeamRow[] =>
    (teamsBelow.get(parentId) ?? []).flatMap((team) => {
      const own = objectivesOf.get(team.id) ?? [];
      const below = visit(team.id);
      if (own.length + below.length === 0) return [];
      const objectives = own.length + below.reduce((sum, each) => sum + each.objectives, 0);
      return [
        {
          kind: 'team',
          key: `team-${team.id}`,
          id: team.id,
          name: team.name,
          objectives,
          children: [...own, ...below],
        },
      ];
    });
  return visit(null);
}

function objectiveRow(
  facts: TreeFacts,
  objective: ObjectiveFacts,
  isContext: boolean,
  children: readonly OkrRow[],
): ObjectiveRow {
  return {
    kind: 'objective',
    key: objective.id,
    objective,
    isContext,
    children,
    ownerName: nameIn(facts.people, objective.owner),
    teamName: nameIn(facts.teams, objective.team),
  };
}

function keyResultRows(facts: TreeFacts, objective: ObjectiveFacts, found: Found): readonly OkrRow[] {
  const keyResults = objective.keyResults ?? facts.loaded[objective.id];
  if (!keyResults) {
    const mayCome = !facts.withKeyResults && objective.of > 0;
    return mayCome ? [{ kind: 'waiting', key: `waiting-${objective.id}`, objectiveId: objective.id }] : [];
  }
  return keyResults
    .filter(
      ({ id }) => found.keyResults === null || found.keyResults.has(id) || found.wholeObjectives.has(objective.id),
    )
    .map((keyResult) => ({
      kind: 'key-result',
      key: keyResult.id,
      keyResult,
      objective,
      ownerName: nameIn(facts.people, keyResult.owner),
    }));
}

function nameIn(names: Readonly<Record<string, string>>, id: string | undefined): string {
  return (id !== undefined && names[id]) || '';
}
