import { planImport } from '#domain/import/plan.ts';
import { recogniseSheets } from '#domain/import/recogniser.ts';
import { EMPTY_CELL, type Cell, type Sheet } from '#domain/import/sheet.ts';
import type { ImportMapping, ImportSettings } from '#domain/import/mapping.ts';
import { textCell } from '#domain/import/cells/text-cell.ts';
import type { ImportPlan, PlanInput } from '#domain/import/types.ts';

/** A sheet from plain values: texts stay texts, numbers become number cells, null is empty, a cell is taken as it is. */
export function sheetOf(rows: (string | number | null | Cell)[][], sheet: Partial<Sheet> = {}): Sheet {
  return { name: 'Sheet', hidden: false, merges: [], ...sheet, rows: rows.map((row) => row.map(cellOf)) };
}

function cellOf(value: string | number | null | Cell): Cell {
  if (value === null) return EMPTY_CELL;
  if (typeof value === 'number') return { kind: 'number', text: String(value), raw: String(value) };
  return typeof value === 'string' ? textCell(value) : value;
}

/** A sheet from lines with `|` between cells; spaces at the start of a cell after a `>` are its indentation. */
export function sheetOfLines(text: string): Sheet {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return sheetOf(
    lines.map((line) => line.split('|').map((cell) => (cell.trim().startsWith('>') ? cell.trim().slice(1) : cell.trim()))),
  );
}

type Given = Partial<Omit<PlanInput, 'settings' | 'mapping'>> & {
  settings?: Partial<ImportSettings>;
  mapping?: Partial<ImportMapping>;
};

/** The plan of a sheet as the surest recogniser reads it, on a fixed day, creating what is missing. */
export function planOf(sheet: Sheet, given: Given = {}): ImportPlan {
  const sheets = [sheet];
  const suggested = recogniseSheets(sheets)[0]!.mapping;
  return planImport({
    fileName: 'okrs.csv',
    separator: ',',
    sheets,
    existing: { people: [], teams: [], cycles: [] },
    today: '2026-02-16',
    ...given,
    mapping: { ...suggested, ...given.mapping },
    settings: { people: 'create', teams: 'create', cycles: 'create', ...given.settings },
  });
}

/** The plan's tree as indented lines: `O` objectives, `K` key results. */
export function treeLines(plan: ImportPlan): string[] {
  return plan.objectives.flatMap((objective) => [
    `${'  '.repeat(objective.depth)}O ${objective.title}`,
    ...objective.keyResults.map((keyResult) => `${'  '.repeat(objective.depth + 1)}K ${keyResult.title}`),
  ]);
}

/** Problems in short: `row column code`. */
export function problemLines(plan: ImportPlan): string[] {
  return plan.problems.map((problem) => `${problem.row ?? '-'} ${problem.column ?? '-'} ${problem.code}`);
}
