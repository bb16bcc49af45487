import { contentOf } from './content.ts';
import type { ColumnMapping, ColumnRole, HierarchyWay } from '../mapping.ts';
import type { Sheet } from '../sheet.ts';

const ROWS_READ = 2_000;

/**
 * The ways in which the rows of this sheet can find their place, the likeliest first. `order` is always possible.
 * Example: a numbering column with `1.1` in it gives `numbering`; objective and key result side by side give `columns`.
 */
export function possibleHierarchies(sheet: Sheet, headerRow: number, columns: ColumnMapping[]): HierarchyWay[] {
  const holder = (role: ColumnRole) => columns.find((column) => column.role === role);
  const ways: HierarchyWay[] = [];
  const numbering = holder('numbering');
  const parent = holder('parent');
  const title = holder('title') ?? holder('objective-title');
  if (holder('wide-title') || holder('key-result-title')) ways.push('columns');
  if (columns.filter((column) => column.role === 'level').length >= 2) ways.push('levels');
  if (numbering && contentOf(sheet.rows, numbering.column, headerRow).deepNumberings > 0) ways.push('numbering');
  if (parent && contentOf(sheet.rows, parent.column, headerRow).filled > 0) ways.push('parent');
  if (title && hasIndents(sheet, headerRow, title.column) && !holder('kind')) ways.push('indentation');
  ways.push('order');
  if (title && !ways.includes('indentation')) ways.push('indentation');
  if (numbering && !ways.includes('numbering')) ways.push('numbering');
  return ways;
}

function hasIndents(sheet: Sheet, headerRow: number, column: number): boolean {
  return sheet.rows.slice(headerRow, headerRow + ROWS_READ).some((row) => (row[column]?.indent ?? 0) > 0);
}
