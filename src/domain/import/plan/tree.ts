import { compare, decimal, HUNDRED, multiply, ONE, sum, toText } from '../../decimal.ts';
import type { Draft } from '../rows/draft.ts';
import type { ReadKeyResult, ReadObjective } from './items.ts';
import type { PlannedObjective, Reference } from '../types.ts';
import type { PlanContext } from './values.ts';

/**
 * Puts objectives and key results together, parents before children. What hangs below something that stays out stays
 * out too, and is told so once, unless it has a reason of its own.
 */
export function assembleTree(
  objectives: ReadObjective[],
  keyResults: ReadKeyResult[],
  context: PlanContext,
): PlannedObjective[] {
  const sound = new Set<Draft>();
  for (const { draft } of [...objectives, ...keyResults]) leaveOutBelow(draft, sound, context);
  const planned = new Map(objectives.filter(({ draft }) => !draft.failed).map((read) => [read.draft, read]));
  const depths = depthsOf(planned.keys());
  for (const { draft, planned: objective } of planned.values()) {
    objective.parent = draft.parent?.key ?? null;
    objective.depth = depths.get(draft)!;
  }
  for (const read of keyResults) {
    const parent = read.draft.failed || !read.draft.parent ? undefined : planned.get(read.draft.parent);
    if (parent) hang(read, parent, context);
  }
  const weights = statedWeights(keyResults);
  for (const { draft, planned: objective } of planned.values()) {
    completeObjective(draft, objective, context);
    settleWeights(draft, objective, weights.get(draft) ?? [], context);
  }
  return parentsFirst([...planned.values()].map((read) => read.planned));
}

/** Walks up to the nearest row that failed; every row below it on the way is told why. `sound` rows are known to be safe. */
function leaveOutBelow(draft: Draft, sound: Set<Draft>, { report, columns }: PlanContext): void {
  const path: Draft[] = [];
  let at: Draft | null = draft;
  while (at && !at.failed && !sound.has(at)) {
    path.push(at);
    at = at.parent;
  }
  if (!at?.failed) return path.forEach((each) => sound.add(each));
  const column = columns.one('numbering') ?? columns.one('parent');
  for (const each of path.reverse()) {
    const parent: Draft = each.parent!;
    report.tell(
      {
        row: each.row,
        column: column ?? each.titleColumn,
        value: parent.title,
        code: 'parent-left-out',
        facts: { parentRow: parent.row ?? 0 },
      },
      each,
    );
  }
}

/** How many objectives stand above each; a long chain is walked once. */
function depthsOf(drafts: Iterable<Draft>): Map<Draft, number> {
  const depths = new Map<Draft, number>();
  for (const draft of drafts) {
    const path: Draft[] = [];
    let at: Draft | null = draft;
    for (; at && !depths.has(at); at = at.parent) path.push(at);
    let depth = at ? depths.get(at)! : -1;
    for (const each of path.reverse()) depths.set(each, (depth += 1));
  }
  return depths;
}

/** More would be a list, not an objective: pages and rules hold so many. */
const MOST_KEY_RESULTS = 100;

/** A key result of another period than its objective keeps that period as its own days. */
function hang(
  { draft: own, planned, cycle, teams }: ReadKeyResult,
  { planned: objective, draft }: ReadObjective,
  { cycles, report }: PlanContext,
): void {
  if (objective.keyResults.length >= MOST_KEY_RESULTS) {
    const facts = { most: MOST_KEY_RESULTS };
    return report.tell({ row: own.row, column: own.titleColumn, value: own.title, code: 'too-many-key-results', facts }, own);
  }
  objective.keyResults.push(planned);
  if (!draft.source && teams.length > 0) objective.teams = withoutRepeats([...objective.teams, ...teams]);
  if (draft.row === null) objective.cycle ??= cycle;
  const span = cycle && !isSame(cycle, objective.cycle) ? cycles.spanOf(cycle) : null;
  if (span && planned.starts === null && planned.ends === null)
    Object.assign(planned, { starts: span.starts, ends: span.ends });
}

/** An objective named after the file takes the owner its key results share; what is missing takes the person's defaults. */
function completeObjective(draft: Draft, objective: PlannedObjective, context: PlanContext): void {
  const { settings, columns, report } = context;
  const owners = new Set(objective.keyResults.map((keyResult) => JSON.stringify(keyResult.owner)));
  if (draft.row === null && owners.size === 1) objective.owner ??= objective.keyResults[0]!.owner;
  if (!objective.owner && settings.defaultOwnerId) objective.owner = { kind: 'existing', id: settings.defaultOwnerId };
  if (objective.teams.length === 0 && settings.defaultTeamId)
    objective.teams = [{ kind: 'existing', id: settings.defaultTeamId }];
  if (draft.row === null && !objective.cycle && settings.defaultCycleId)
    objective.cycle = { kind: 'existing', id: settings.defaultCycleId };
  const ownerColumn = columns.one('owner') ?? columns.one('owner-email') ?? columns.one('owner-name');
  if (!objective.owner && ownerColumn && draft.row !== null)
    report.tell({ row: draft.row, column: ownerColumn, code: 'owner-missing' });
  objective.cycle ??= cycleAround(objective, context);
}

/** Without a cycle of its own an objective belongs to the plain period around the days of its key results. */
function cycleAround({ keyResults, row }: PlannedObjective, { cycles, periodAround }: PlanContext): Reference | null {
  const days = keyResults
    .flatMap(({ starts, ends }) => [starts, ends])
    .filter((day) => day !== null)
    .sort();
  const period = days.length === 0 ? null : periodAround(`${days[0]!} ${days.at(-1)!}`);
  const resolved = period ? cycles.resolve(period, row ?? 0) : null;
  return resolved?.allowed ? resolved.value : null;
}

/** The weights as the file states them, also of key results that stay out. */
function statedWeights(keyResults: ReadKeyResult[]): Map<Draft, (string | null)[]> {
  const weights = new Map<Draft, (string | null)[]>();
  for (const { draft, planned } of keyResults) {
    if (!draft.parent) continue;
    const siblings = weights.get(draft.parent);
    if (siblings) siblings.push(planned.weight);
    else weights.set(draft.parent, [planned.weight]);
  }
  return weights;
}

/** Weights that sum to 1 are fractions and become percent; any other sum than 100 is told. */
function settleWeights(
  draft: Draft,
  objective: PlannedObjective,
  stated: (string | null)[],
  { columns, report }: PlanContext,
): void {
  const given = stated.filter((weight) => weight !== null);
  if (given.length === 0) return;
  const total = sum(given.map(decimal));
  const areFractions = given.length > 1 && compare(total, ONE) === 0;
  if (areFractions) {
    for (const keyResult of objective.keyResults) keyResult.weight &&= toText(multiply(decimal(keyResult.weight), HUNDRED));
  }
  if (given.length === stated.length && (areFractions || compare(total, HUNDRED) === 0)) return;
  report.tell({
    row: draft.row,
    column: columns.one('weight'),
    code: 'weights-do-not-sum',
    facts: { sum: toText(total), without: stated.length - given.length },
  });
}

/** Depth first, in the order of the file: every objective right below its parent. */
function parentsFirst(objectives: PlannedObjective[]): PlannedObjective[] {
  const children = new Map<string | null, PlannedObjective[]>();
  for (const objective of objectives) {
    const siblings = children.get(objective.parent);
    if (siblings) siblings.push(objective);
    else children.set(objective.parent, [objective]);
  }
  const ordered: PlannedObjective[] = [];
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...(children.get(next.key) ?? []).toReversed());
  }
  return ordered;
}

function withoutRepeats(references: Reference[]): Reference[] {
  return [
    ...new Map(
      references.map((reference) => [reference.kind === 'existing' ? `id ${reference.id}` : reference.key, reference]),
    ).values(),
  ];
}

function isSame(one: Reference, other: Reference | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
