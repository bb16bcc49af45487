import { columnsByRole, type Columns, type Draft, type Placing, type SourceRow } from './rows/draft.ts';
import { placeRows } from './rows/hierarchy.ts';
import { assembleTree } from './plan/tree.ts';
import { readKeyResult, readObjective } from './plan/items.ts';
import { peopleRegister } from './cells/people.ts';
import { findPeriod, parsePeriod, periodAround } from './cells/periods.ts';
import { cycleRegister, teamRegister } from './cells/places.ts';
import { gatherQuestions } from './plan/questions.ts';
import { understandCells } from './cells/reading.ts';
import { remembering } from './words/fold.ts';
import { statusOf } from './words/status-words.ts';
import { openReport } from './plan/report.ts';
import { entryRows } from './rows/entry-rows.ts';
import { tellOtherSheets } from './plan/other-sheets.ts';
import type { ImportPlan, PlanInput, Reference } from './types.ts';
import type { PlanContext } from './plan/values.ts';

/**
 * The dry run: what an import would create, and one reason per cell that would not come in. Rows with an error stay out,
 * and rows below them are told so; everything else comes. The same input gives the same plan, whatever the day.
 * Example: 11 rows of which 10 carry a mistake give one objective and ten reasons.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { mapping, settings, existing, fileName } = input;
  const report = openReport();
  const columns = columnsByRole(mapping);
  const sheet = input.sheets[mapping.sheet] ?? { name: '', hidden: false, rows: [], merges: [] };
  const placing: Placing = { sheet, mapping, settings, fileName, columns, report };
  const { rows, filled } = isMapped(columns) ? entryRows(placing) : { rows: [], filled: 0 };
  tellEmptiness(placing, rows);
  const context: PlanContext = {
    mapping,
    settings,
    columns,
    report,
    reading: understandCells(rows, columns, settings, input.separator),
    people: peopleRegister(existing.people, settings.people),
    teams: teamRegister(existing.teams, settings.teams),
    cycles: cycleRegister(existing.cycles, settings.cycles),
    periodOfFile: periodOfFile(input),
    zeroOneIsYesNo: zeroOneIsYesNo(rows, columns),
    statusOf: remembering(statusOf),
    periodOf: remembering((text) => parsePeriod(text, settings.fiscalYearStartMonth)),
    periodAround: remembering((days) => periodAround(days.slice(0, 10), days.slice(-10))),
    isKnownFormat: mapping.rules.requiredRoles.length > 0,
  };
  const drafts = placeRows(rows, placing);
  const withKeyResults = new Set(drafts.filter((draft) => draft.kind === 'key-result').map((draft) => draft.parent));
  const objectives = drafts
    .filter((draft) => draft.kind === 'objective')
    .map((draft) => readObjective(draft, withKeyResults.has(draft), context));
  const keyResults = drafts.filter((draft) => draft.kind === 'key-result').map((draft) => readKeyResult(draft, context));
  const tree = assembleTree(objectives, keyResults, context);
  tellOtherSheets(input, report);
  return summary({ drafts, tree, filled, rows }, input, context);
}

type Outcome = { drafts: Draft[]; tree: ImportPlan['objectives']; filled: number; rows: SourceRow[] };

function summary({ drafts, tree, filled }: Outcome, input: PlanInput, context: PlanContext): ImportPlan {
  const entries = context.report.entries();
  const problems = entries.map((entry) => entry.problem);
  const ofSeverity = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const found = (kind: Draft['kind']) => drafts.filter((draft) => draft.kind === kind && draft.row !== null).length;
  const used = usedReferences(tree);
  const people = context.people.planned().filter((person) => used.people.created.has(person.key));
  const teams = context.teams.planned().filter((team) => used.teams.created.has(team.key));
  const cycles = context.cycles.planned().filter((cycle) => used.cycles.created.has(cycle.key));
  const { decimalSign, dateOrders, shareScales } = context.reading;
  return {
    objectives: tree,
    people,
    teams,
    cycles,
    counts: {
      rows: filled,
      objectives: { found: found('objective'), coming: tree.length },
      keyResults: {
        found: found('key-result'),
        coming: tree.reduce((count, objective) => count + objective.keyResults.length, 0),
      },
      rowsLeftOut: new Set(
        problems.filter((problem) => problem.leavesOut && problem.row !== null).map((problem) => problem.row),
      ).size,
      people: { matched: used.people.matched.size, created: people.length },
      teams: { matched: used.teams.matched.size, created: teams.length },
      cycles: { matched: used.cycles.matched.size, created: cycles.length },
      errors: ofSeverity('error'),
      questions: ofSeverity('question'),
      warnings: ofSeverity('warning'),
    },
    problems,
    questions: gatherQuestions(entries, tree, input, context),
    reading: { decimalSign, dateOrders: known(dateOrders), shareScales: known(shareScales) },
  };
}

type Used = { matched: Set<string>; created: Set<string> };

/** Whom and what the coming rows really use; nothing else is created. */
function usedReferences(tree: ImportPlan['objectives']): Record<'people' | 'teams' | 'cycles', Used> {
  const gather = (references: (Reference | null)[]): Used => {
    const present = references.filter((reference) => reference !== null);
    return {
      matched: new Set(present.flatMap((reference) => (reference.kind === 'existing' ? [reference.id] : []))),
      created: new Set(present.flatMap((reference) => (reference.kind === 'new' ? [reference.key] : []))),
    };
  };
  return {
    people: gather(
      tree.flatMap((objective) => [objective.owner, ...objective.keyResults.map((keyResult) => keyResult.owner)]),
    ),
    teams: gather(tree.flatMap((objective) => objective.teams)),
    cycles: gather(tree.map((objective) => objective.cycle)),
  };
}

function known<Value>(byColumn: Map<number, Value | null>): Record<number, Value> {
  return Object.fromEntries([...byColumn].filter(([, value]) => value !== null)) as Record<number, Value>;
}

function isMapped(columns: Columns): boolean {
  return (['title', 'objective-title', 'key-result-title', 'level', 'wide-title'] as const).some(
    (role) => columns.one(role) !== null,
  );
}

function tellEmptiness({ columns, sheet, report }: Placing, rows: SourceRow[]): void {
  if (!isMapped(columns)) report.tell({ row: null, code: 'mapping-incomplete', facts: { needs: 'title' } });
  else if (rows.length === 0) report.tell({ row: null, code: 'sheet-without-rows', facts: { sheet: sheet.name } });
}

/** A period in the rows above the header, the sheet's name, or the file's name, in this order. */
function periodOfFile({ sheets, mapping, fileName, settings }: PlanInput): PlanContext['periodOfFile'] {
  const sheet = sheets[mapping.sheet];
  const above =
    sheet?.rows
      .slice(0, Math.max(0, mapping.headerRow - 1))
      .flat()
      .map((cell) => cell.text) ?? [];
  for (const text of [...above, sheet?.name ?? '', fileName.replace(/\.[^.]{1,5}$/, '')]) {
    const period = text === '' ? null : findPeriod(text, settings.fiscalYearStartMonth);
    if (period) return period;
  }
  return null;
}

/** Key results from 0 to 1 are yes or no, unless one of them stands in between. */
function zeroOneIsYesNo(rows: SourceRow[], columns: Columns): boolean {
  const [baseline, target, current] = [columns.one('baseline'), columns.one('target'), columns.one('current')];
  if (!baseline || !target) return false;
  const text = (source: SourceRow, column: typeof current) =>
    column ? (source.cells[column.column]?.raw ?? source.cells[column.column]?.text ?? '') : '';
  return rows.every(
    (source) =>
      text(source, baseline) !== '0' || text(source, target) !== '1' || ['', '0', '1'].includes(text(source, current)),
  );
}
