import { suggestColumns } from '../columns/suggest-columns.ts';
import { findHeader } from '../columns/header.ts';
import { possibleHierarchies } from '../columns/hierarchy-ways.ts';
import type { ColumnMapping, ColumnRole, FormatRules, ImportMapping } from '../mapping.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Sheet } from '../sheet.ts';

/** What the mapper insists on when nothing is known of the format: nothing beyond a title. */
export const NO_RULES: FormatRules = {
  requiredRoles: [],
  kindIsCaseSensitive: false,
  unknownStatusIsError: false,
  blankProgressIsZero: false,
};

/** Any spreadsheet: reads header words and content, and takes the sheet that looks most like OKRs. */
export const generic: Recogniser = {
  id: 'generic',
  name: 'Spreadsheet',
  recognise(sheets) {
    const candidates = sheets.flatMap((sheet, index) =>
      sheet.hidden || sheet.rows.length === 0 ? [] : [suggestMapping(sheets, index)],
    );
    const best = candidates.sort((a, b) => worth(b, sheets) - worth(a, sheets))[0];
    return best ? { score: Math.min(0.6, 0.1 + 0.05 * worth(best, sheets)), mapping: best } : null;
  },
};

/** The mapping for one sheet of the file, with a header row that the person may have chosen. */
export function suggestMapping(sheets: Sheet[], index: number, chosenHeaderRow?: number): ImportMapping {
  const sheet = sheets[index]!;
  const headerRow = chosenHeaderRow ?? findHeader(sheet).row;
  const columns = suggestColumns(sheet, headerRow);
  nameTheOnlyTitle(columns);
  const ways = possibleHierarchies(sheet, headerRow, columns);
  return {
    recogniser: generic.id,
    sheet: index,
    headerRow,
    columns,
    hierarchy: ways[0]!,
    possibleHierarchies: ways,
    rules: NO_RULES,
  };
}

/**
 * A sheet of titles with start and target values, but nothing that tells objectives from key results, lists the key
 * results of one objective: the page or the file carries its name.
 */
function nameTheOnlyTitle(columns: ColumnMapping[]): void {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const title = columns.find((column) => column.role === 'title');
  if (!title || title.confidence < 0.5 || has('kind') || has('numbering') || has('parent') || has('row-id') || has('level'))
    return;
  if (has('baseline') && has('target')) title.role = 'key-result-title';
}

/** Known columns count; a sheet without titles, or one that lists check-ins, is hardly the one. */
function worth(mapping: ImportMapping, sheets: Sheet[]): number {
  const roles = new Set(mapping.columns.filter((column) => column.confidence >= 0.5).map((column) => column.role));
  roles.delete('ignore');
  const titled = mapping.columns.some((column) =>
    ['title', 'objective-title', 'key-result-title', 'level'].includes(column.role),
  );
  const rows = sheets[mapping.sheet]!.rows.length - mapping.headerRow;
  return roles.size - (titled ? 0 : 5) - (isCheckInSheet(mapping) ? 4 : 0) + Math.min(1, rows / 20);
}

/** A log of values over time: a day, a key result, a current value, and neither objectives nor targets. */
export function isCheckInSheet(mapping: ImportMapping): boolean {
  const roles = new Set(mapping.columns.map((column) => column.role));
  const titled = roles.has('key-result-title') || roles.has('title');
  const dated = mapping.columns.some(
    (column) => column.reason.code === 'content-days' || column.role === 'start-day' || column.role === 'end-day',
  );
  return titled && dated && roles.has('current') && !roles.has('objective-title') && !roles.has('target');
}
