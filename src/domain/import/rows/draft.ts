import type { ColumnMapping, ColumnRole, ImportMapping, ImportSettings } from '../mapping.ts';
import type { Report } from '../plan/report.ts';
import { EMPTY_CELL, type Cell, type Sheet } from '../sheet.ts';

/** A row of the sheet with its number as a spreadsheet counts. */
export type SourceRow = { row: number; cells: Cell[] };

/** An objective or key result on its way into the plan: its place is known, its values are not yet read. */
export type Draft = {
  key: string;
  row: number | null;
  kind: 'objective' | 'key-result';
  title: string;
  titleColumn: ColumnMapping | null;
  parent: Draft | null;
  /** The row whose values describe it; null for an objective that only shares the row of a key result. */
  source: SourceRow | null;
  /** The row from which an objective without values of its own takes owner, team and cycle. */
  shared: SourceRow | null;
  /** Which key result of a wide row, from 1; 0 otherwise. */
  ordinal: number;
  /** It stays out; a problem says why. */
  failed: boolean;
};

/** Columns by their role. */
export type Columns = {
  one(role: ColumnRole): ColumnMapping | null;
  all(role: ColumnRole): ColumnMapping[];
  wide(role: ColumnRole, ordinal: number): ColumnMapping | null;
};

/** What placing rows needs to know. */
export type Placing = {
  sheet: Sheet;
  mapping: ImportMapping;
  settings: ImportSettings;
  fileName: string;
  columns: Columns;
  report: Report;
};

export function columnsByRole(mapping: ImportMapping): Columns {
  const byRole = new Map<ColumnRole, ColumnMapping[]>();
  for (const column of mapping.columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return {
    one: (role) => byRole.get(role)?.[0] ?? null,
    all: (role) => byRole.get(role) ?? [],
    wide: (role, ordinal) => byRole.get(role)?.find((column) => column.ordinal === ordinal) ?? null,
  };
}

/** The cell of a row in a column; an absent column is an empty cell. */
export function cellIn(source: SourceRow, column: ColumnMapping | null): Cell {
  return column ? (source.cells[column.column] ?? EMPTY_CELL) : EMPTY_CELL;
}

/** Where a cell stands and what it says: what a problem of it tells first. */
export function placeOf(
  source: SourceRow,
  column: ColumnMapping | null,
): { row: number; column: ColumnMapping | null; value: string | null } {
  const { text } = cellIn(source, column);
  return { row: source.row, column, value: text === '' ? null : text };
}

/** The title in a cell, on one line; a cell that holds an error has none. */
export function titleIn(source: SourceRow, column: ColumnMapping | null): string {
  const cell = cellIn(source, column);
  return cell.kind === 'error' ? '' : cell.text.replace(/\s+/g, ' ');
}

/** A new draft; what is not given has its plain value. */
export function draftOf(given: Pick<Draft, 'key' | 'row' | 'kind' | 'title'> & Partial<Draft>): Draft {
  return { titleColumn: null, parent: null, source: null, shared: null, ordinal: 0, failed: false, ...given };
}

/** Columns that may hold a title, the most particular first. */
export function titleColumns(columns: Columns): ColumnMapping[] {
  return (['key-result-title', 'title', 'objective-title'] as const)
    .map((role) => columns.one(role))
    .filter((column) => column !== null);
}
