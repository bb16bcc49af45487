import { allow, refuse, type Verdict } from '../verdict.ts';
import { chooseRole } from './choose-role.ts';
import { possibleHierarchies } from './columns/hierarchy-ways.ts';
import type { ColumnRole, ImportMapping } from './mapping.ts';
import type { Sheet } from './sheet.ts';

/** The mapping after the person gave a column another role; the hierarchy stays as chosen while it is still possible. */
export function withRole(mapping: ImportMapping, sheets: Sheet[], column: number, role: ColumnRole): ImportMapping {
  return withPossibleWay({ ...mapping, columns: chooseRole(mapping.columns, column, role) }, sheets);
}

/** The mapping with the ways its columns allow now; a way that is not among them gives way to the likeliest one. */
export function withPossibleWay(mapping: ImportMapping, sheets: Sheet[]): ImportMapping {
  const ways = possibleHierarchies(sheets[mapping.sheet]!, mapping.headerRow, mapping.columns);
  const hierarchy = ways.includes(mapping.hierarchy) ? mapping.hierarchy : ways[0]!;
  return { ...mapping, hierarchy, possibleHierarchies: ways };
}

/** Whether a mapping, wherever it comes from, fits the sheets: its sheet exists and is visible, and so do its columns. */
export function checkMapping(mapping: ImportMapping, sheets: Sheet[]): Verdict<ImportMapping> {
  const sheet = sheets[mapping.sheet];
  if (!sheet || sheet.hidden) return refuse('mapping-not-valid', { sheet: mapping.sheet });
  if (mapping.headerRow > sheet.rows.length)
    return refuse('mapping-not-valid', { headerRow: mapping.headerRow, rows: sheet.rows.length });
  const seen = new Set<number>();
  for (const { column } of mapping.columns) {
    if (seen.has(column)) return refuse('mapping-not-valid', { column, repeated: true });
    seen.add(column);
  }
  return allow(mapping);
}
