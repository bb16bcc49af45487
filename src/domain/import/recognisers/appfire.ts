import { possibleHierarchies } from '../columns/hierarchy-ways.ts';
import type { ColumnMapping, ColumnRole, ImportMapping } from '../mapping.ts';
import type { Recogniser, Recognition } from '../recogniser.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';

/** Columns of the import file of Appfire's OKR for Jira (formerly Oboard), as its public documentation lists them. */
const COLUMNS: Record<string, ColumnRole> = {
  order: 'numbering',
  type: 'kind',
  summary: 'title',
  status: 'status',
  period: 'cycle',
  owner: 'owner',
  weight: 'weight',
  'okr type': 'ignore',
  labels: 'tags',
  teams: 'team',
  'expected start date': 'start-day',
  'expected end date': 'end-day',
  'start value': 'baseline',
  'current value': 'current',
  'target value': 'target',
  description: 'description',
};
const NEEDED = ['order', 'type', 'summary', 'status', 'period', 'owner'];
/** The documentation also marks the values as required, but real files leave them blank on objectives: blank is unknown. */
const REQUIRED: ColumnRole[] = ['numbering', 'kind', 'title', 'status', 'cycle', 'owner'];

export const appfire: Recogniser = {
  id: 'appfire',
  name: 'Appfire OKR for Jira',
  recognise(sheets) {
    for (const [index, sheet] of sheets.entries()) {
      const recognition = sheet.hidden ? null : recogniseSheet(sheet, index);
      if (recognition) return recognition;
    }
    return null;
  },
};

function recogniseSheet(sheet: Sheet, index: number): Recognition | null {
  const header = sheet.rows[0];
  if (!header) return null;
  const names = header.map((cell) => headerName(cell));
  const known = names.filter((name) => Object.hasOwn(COLUMNS, name));
  if (!NEEDED.every((name) => names.includes(name)) || new Set(known).size !== known.length) return null;
  const columns = names.map((name, column): ColumnMapping => {
    const role = Object.hasOwn(COLUMNS, name) ? COLUMNS[name]! : 'ignore';
    return {
      column,
      header: (header[column]?.text ?? '').slice(0, 200),
      role,
      confidence: 1,
      reason: { code: 'known-layout', facts: { layout: appfire.name } },
    };
  });
  const mapping: ImportMapping = {
    recogniser: appfire.id,
    sheet: index,
    headerRow: 1,
    columns,
    hierarchy: 'numbering',
    possibleHierarchies: [...new Set(['numbering' as const, ...possibleHierarchies(sheet, 1, columns)])],
    rules: { requiredRoles: REQUIRED, kindIsCaseSensitive: true, unknownStatusIsError: true, blankProgressIsZero: false },
  };
  return { score: 0.7 + (0.3 * known.length) / Math.max(names.length, known.length), mapping };
}

/** Required columns carry a star in the template. */
function headerName(cell: Cell | undefined): string {
  return fold((cell?.text ?? '').replace(/\*$/, ''));
}
