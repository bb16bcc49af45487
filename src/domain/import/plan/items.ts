import { cellIn, placeOf, type Draft, type SourceRow } from '../rows/draft.ts';
import { measureColumns, readMeasureCells } from './measure-cells.ts';
import { namedTeams } from '../cells/places.ts';
import { inferMetric } from './metrics.ts';
import type { PlannedKeyResult, PlannedObjective, Reference } from '../types.ts';
import { ambitionOf, isDash } from '../words/vocabulary.ts';
import {
  readConfidence, readCycle, readDays, readDescription, readOwner, readStatus, readTags, readTeams, readWeight,
  TITLE_LENGTH, type PlanContext,
} from './values.ts';

/** A draft with its values: the planned item, and the cycle its own row names. */
export type ReadObjective = { draft: Draft; planned: PlannedObjective };
export type ReadKeyResult = { draft: Draft; planned: PlannedKeyResult; cycle: Reference | null; teams: Reference[] };

const NOTHING: SourceRow = { row: 0, cells: [] };

/** Reads all values of a key result; problems are told on the way. */
export function readKeyResult(draft: Draft, context: PlanContext): ReadKeyResult {
  const source = draft.source ?? NOTHING;
  tellLongTitle(draft, context);
  const cells = readMeasureCells(draft, source, context);
  const inferred = inferMetric(cells);
  const { remark } = inferred;
  if (remark && !draft.failed) {
    const column = measureColumns(context.columns, draft.ordinal)[remark.place];
    const place = column ? placeOf(source, column) : { row: draft.row, column: draft.titleColumn };
    context.report.tell({ ...place, code: remark.code, facts: remark.facts }, draft);
  }
  const { metric, current, progress } = inferred;
  const owner = readOwner(source, draft, context);
  // A wide row describes its objective; of its key results it says only title, owner and numbers.
  const own = draft.ordinal > 0 ? NOTHING : source;
  const planned: PlannedKeyResult = {
    ...describe(draft, own, context),
    ...readDays(own, draft, context),
    owner,
    metric,
    current,
    progress,
  };
  return { draft, planned, cycle: readCycle(own, draft, context), teams: readTeams(own, draft, context) };
}

/**
 * Reads all values of an objective. One that only shares the row of its first key result takes owner, team and cycle
 * from there, and nothing else: dates, status and weight of that row belong to the key result.
 */
export function readObjective(draft: Draft, hasKeyResults: boolean, context: PlanContext): ReadObjective {
  tellLongTitle(draft, context);
  const own = draft.source ?? NOTHING;
  const shared = draft.source ?? draft.shared ?? NOTHING;
  const days = readDays(own, draft, context);
  if (draft.source && !hasKeyResults) tellIgnoredValue(draft, own, context);
  const teams = readTeams(shared, draft, context);
  if (draft.source && teams.length > 1) tellFurtherTeams(own, teams.length, context);
  const planned: PlannedObjective = {
    ...describe(draft, own, context),
    ...days,
    owner: readOwner(shared, draft, context),
    teams,
    cycle: cycleOf(shared, draft, days, context),
    ambition: readAmbition(own, draft, context),
    parent: null,
    depth: 0,
    keyResults: [],
  };
  return { draft, planned };
}

type Described = Pick<
  PlannedKeyResult,
  'key' | 'row' | 'title' | 'description' | 'status' | 'confidence' | 'weight' | 'tags'
>;

/** What objectives and key results have in common. */
function describe(draft: Draft, source: SourceRow, context: PlanContext): Described {
  return {
    key: draft.key,
    row: draft.row,
    title: draft.title,
    description: readDescription(source, draft, context),
    status: readStatus(source, draft, context),
    confidence: readConfidence(source, draft, context),
    weight: readWeight(source, draft, context),
    tags: readTags(source, context.columns),
  };
}

/** Named in the row; else the person's default; else named by the file; else the plain period around the row's days. */
function cycleOf(
  source: SourceRow,
  draft: Draft,
  days: { starts: string | null; ends: string | null },
  context: PlanContext,
): Reference | null {
  const named = readCycle(source, draft, context);
  if (named) return named;
  if (context.settings.defaultCycleId) return { kind: 'existing', id: context.settings.defaultCycleId };
  const day = days.ends ?? days.starts;
  const period = context.periodOfFile ?? (day ? context.periodAround(`${days.starts ?? day} ${days.ends ?? day}`) : null);
  if (!period) return null;
  const resolved = context.cycles.resolve(period, source.row);
  return resolved.allowed ? resolved.value : null;
}

function readAmbition(source: SourceRow, draft: Draft, { columns, report }: PlanContext): PlannedObjective['ambition'] {
  const column = columns.one('ambition');
  const { text } = cellIn(source, column);
  if (!column || isDash(text)) return null;
  const ambition = ambitionOf(text);
  if (!ambition) report.tell({ ...placeOf(source, column), code: 'ambition-unknown' }, draft);
  return ambition;
}

/** An objective stands in one team; the others it names are kept with the import. */
function tellFurtherTeams(source: SourceRow, teams: number, { columns, report }: PlanContext): void {
  const column = columns.one('team');
  const { text } = cellIn(source, column);
  report.tell({ row: source.row, column, value: text, code: 'team-several', facts: { taken: namedTeams(text)[0] ?? '', teams } });
}

/** An objective's progress comes from its key results; a value in its own row has no place to go. */
function tellIgnoredValue(draft: Draft, source: SourceRow, { columns, report }: PlanContext): void {
  const valued = (['target', 'current', 'progress', 'score'] as const).map((role) => columns.one(role));
  const column = valued.find((each) => each && !/^[0\s%.,-]*$/.test(cellIn(source, each).text));
  if (column) report.tell({ ...placeOf(source, column), code: 'objective-value-ignored' }, draft);
}

function tellLongTitle(draft: Draft, { report }: PlanContext): void {
  if (draft.title.length <= TITLE_LENGTH) return;
  const facts = { limit: TITLE_LENGTH, length: draft.title.length };
  report.tell({ row: draft.row, column: draft.titleColumn, value: draft.title, code: 'title-too-long', facts }, draft);
}
