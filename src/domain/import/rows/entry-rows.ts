import { cellIn, placeOf, titleColumns, type Columns, type Placing, type SourceRow } from './draft.ts';
import type { ColumnMapping, ColumnRole } from '../mapping.ts';
import type { Cell } from '../sheet.ts';
import { isDash, totalOf } from '../words/vocabulary.ts';

const LABEL_LENGTH = 60;

/** Columns whose filled cell shows that a row is meant as an entry, even when its title is missing. */
const ENTRY_ROLES: ColumnRole[] = [
  'kind', 'numbering', 'row-id', 'parent', 'owner', 'owner-name', 'owner-email', 'status', 'cycle', 'description', 'team',
];

/**
 * The rows below the header that hold entries. Blank rows vanish; totals, averages and repeated headers are told and
 * left aside. `filled` counts all rows that are not blank.
 */
export function entryRows(placing: Placing): { rows: SourceRow[]; filled: number } {
  const { sheet, mapping, columns } = placing;
  const header = mapping.headerRow === 0 ? null : (sheet.rows[mapping.headerRow - 1] ?? null);
  const titles = [...titleColumns(columns), ...columns.all('level'), ...columns.all('wide-title')];
  const rows: SourceRow[] = [];
  let filled = 0;
  for (let index = mapping.headerRow; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index]!;
    if (cells.every((cell) => cell.kind === 'empty')) continue;
    filled += 1;
    if (!isSetAside({ row: index + 1, cells }, header, titles, placing)) rows.push({ row: index + 1, cells });
  }
  return { rows, filled };
}

function isSetAside(
  source: SourceRow,
  header: Cell[] | null,
  titles: ColumnMapping[],
  { columns, report }: Placing,
): boolean {
  const written = titles
    .map((column) => source.cells[column.column])
    .filter((cell) => cell && cell.kind !== 'empty' && !cell.merged);
  const total = written.length === 1 && written[0]!.text.length <= LABEL_LENGTH ? totalOf(written[0]!.text) : null;
  if (total) {
    const column = titles.find((each) => source.cells[each.column] === written[0]) ?? null;
    report.tell({ ...placeOf(source, column), code: total === 'total' ? 'row-is-total' : 'row-is-average' });
    return true;
  }
  if (header && isRepeatedHeader(source.cells, header)) {
    report.tell({ row: source.row, code: 'row-is-header' });
    return true;
  }
  if (!isOnlyNumbers(source, titles, columns)) return false;
  report.tell({ row: source.row, code: 'row-is-average' });
  return true;
}

function isRepeatedHeader(cells: Cell[], header: Cell[]): boolean {
  const texts = cells.map((cell, column) => [cell.text, header[column]?.text ?? '']).filter(([text]) => text !== '');
  return texts.length >= 2 && texts.every(([text, head]) => text === head);
}

/** No title and nothing else that an entry would have: a line of sums or averages over the columns. */
function isOnlyNumbers(source: SourceRow, titles: ColumnMapping[], columns: Columns): boolean {
  const isFilled = (column: ColumnMapping) => !isDash(cellIn(source, column).text);
  if (titles.length === 0 || titles.some(isFilled) || ENTRY_ROLES.some((role) => columns.all(role).some(isFilled)))
    return false;
  return source.cells.some((cell) => cell.kind === 'number' || cell.kind === 'error' || /^[\d.,%\s]+$/.test(cell.text));
}
