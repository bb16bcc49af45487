import { cellIn, draftOf, titleIn, type Draft, type Placing, type SourceRow } from './draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { fold } from '../words/fold.ts';

/** What the pass over the rows remembers. */
type Pass = { drafts: Draft[]; byTitle: Map<string, Draft>; current: Draft | null };

/**
 * Objective and key result side by side. The objective may be repeated in every row, merged over its rows, or written
 * once with blanks below; the same title is the same objective wherever it stands. Without an objective column the
 * whole sheet belongs to one objective, named after the file. Wide rows carry several key results.
 */
export function placeByColumns(rows: SourceRow[], placing: Placing): Draft[] {
  const { columns } = placing;
  const pass: Pass = { drafts: [], byTitle: new Map(), current: null };
  const objectiveColumn = columns.one('objective-title') ?? (columns.one('key-result-title') ? null : columns.one('title'));
  const wide = columns.all('wide-title');
  if (!objectiveColumn && rows.length > 0) pass.current = objectiveOfFile(pass, placing);
  for (const source of rows) {
    const keyResults = wide.length > 0 ? wideTitles(source, wide) : narrowTitle(source, columns.one('key-result-title'));
    const objective = titleIn(source, objectiveColumn);
    if (objective !== '') takeObjective(source, objectiveColumn!, keyResults.length === 0 || wide.length > 0, pass, placing);
    if (objective === '' && keyResults.length === 0) {
      placing.report.tell({
        row: source.row,
        column: columns.one('key-result-title') ?? objectiveColumn,
        code: 'title-missing',
      });
    }
    for (const each of keyResults) takeKeyResult(source, each, pass, placing);
  }
  return pass.drafts;
}

/** The title for an objective that stands nowhere in the file: as the person said, else from the file's name. */
export function titleFromFile(fileName: string): string {
  const bare = fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\b[0-9a-f]{24,}\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? 'Objective' : bare[0]!.toUpperCase() + bare.slice(1);
}

type TitleCell = { title: string; column: ColumnMapping; ordinal: number };

function wideTitles(source: SourceRow, columns: ColumnMapping[]): TitleCell[] {
  return columns
    .map((column) => ({ title: titleIn(source, column), column, ordinal: column.ordinal ?? 1 }))
    .filter((cell) => cell.title !== '')
    .sort((a, b) => a.ordinal - b.ordinal);
}

function narrowTitle(source: SourceRow, column: ColumnMapping | null): TitleCell[] {
  const title = titleIn(source, column);
  return column && title !== '' ? [{ title, column, ordinal: 0 }] : [];
}

function objectiveOfFile(pass: Pass, { settings, fileName }: Placing): Draft {
  const title = settings.objectiveTitle?.trim() || titleFromFile(fileName);
  const draft = draftOf({ key: 'file', row: null, kind: 'objective', title });
  pass.drafts.push(draft);
  return draft;
}

function takeObjective(source: SourceRow, column: ColumnMapping, ownsRow: boolean, pass: Pass, { report }: Placing): void {
  const title = titleIn(source, column);
  const known = pass.byTitle.get(fold(title) || title);
  if (known && ownsRow && known.source && !cellIn(source, column).merged) {
    report.tell({ row: source.row, column, value: title, code: 'duplicate-row', facts: { firstRow: known.row ?? 0 } });
  }
  pass.current =
    known ??
    draftOf({ key: `row-${source.row}`, row: source.row, kind: 'objective', title, titleColumn: column, shared: source });
  if (ownsRow) pass.current.source ??= source;
  if (known) return;
  pass.byTitle.set(fold(title) || title, pass.current);
  pass.drafts.push(pass.current);
}

function takeKeyResult(source: SourceRow, { title, column, ordinal }: TitleCell, pass: Pass, { report }: Placing): void {
  const key = ordinal === 0 ? `row-${source.row}-1` : `row-${source.row}-${ordinal}`;
  const draft = draftOf({
    key,
    row: source.row,
    kind: 'key-result',
    title,
    titleColumn: column,
    parent: pass.current,
    source,
    ordinal,
  });
  if (!pass.current) report.tell({ row: source.row, column, value: title, code: 'no-objective-above' }, draft);
  pass.drafts.push(draft);
}
