import { cellIn, draftOf, titleIn, type Draft, type Placing, type SourceRow } from './draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { draftOfRow, readKind, settleKinds, settleParents, type OpenDraft } from './row-kind.ts';
import { fold } from '../words/fold.ts';

/**
 * Row order: a key result belongs to the objective above it. What a row is, its type column says; without one, bold rows,
 * rows merged across the sheet, or rows with nothing but a title are the objectives. Failing all that, every row is one.
 */
export function placeByOrder(rows: SourceRow[], placing: Placing): OpenDraft[] {
  const drafts = rows.map((source) => draftOfRow(source, placing));
  const headings = placing.columns.one('kind') ? null : headingRows(rows, drafts, placing);
  let above: OpenDraft | null = null;
  for (const draft of drafts) {
    if (draft.kindIsOpen) draft.kind = headings && !headings.has(draft.row!) ? 'key-result' : 'objective';
    if (draft.kind === 'objective') above = draft;
    else draft.parent = above;
  }
  settleParents(drafts, placing, null);
  return drafts;
}

/** The rows that look like headings; null when none or all of them do. */
function headingRows(rows: SourceRow[], drafts: OpenDraft[], { sheet }: Placing): Set<number> | null {
  const across = new Set(
    sheet.merges.filter((merge) => merge.right > merge.left).map((merge) => `${merge.top + 1}:${merge.left}`),
  );
  const titleCell = (source: SourceRow, index: number) => cellIn(source, drafts[index]!.titleColumn);
  const signs: ((source: SourceRow, index: number) => boolean)[] = [
    (source, index) => across.has(`${source.row}:${drafts[index]!.titleColumn?.column}`),
    (source, index) => titleCell(source, index).bold === true,
    (source) => source.cells.filter((cell) => cell.kind !== 'empty').length === 1,
  ];
  for (const sign of signs) {
    const marked = rows.filter(sign);
    if (marked.length > 0 && marked.length < rows.length && marked[0] === rows[0])
      return new Set(marked.map((source) => source.row));
  }
  return null;
}

/** Indentation: a row hangs below the nearest row above it that is indented less. */
export function placeByIndentation(rows: SourceRow[], placing: Placing): OpenDraft[] {
  const path: { draft: OpenDraft; indent: number }[] = [];
  const drafts = rows.map((source) => {
    const draft = draftOfRow(source, placing);
    const indent = cellIn(source, draft.titleColumn).indent ?? 0;
    while (path.length > 0 && path.at(-1)!.indent >= indent) path.pop();
    draft.parent = path.at(-1)?.draft ?? null;
    path.push({ draft, indent });
    return draft;
  });
  settleKinds(drafts);
  settleParents(drafts, placing, null);
  return drafts;
}

/**
 * One column per level. Each row fills the column of its own level, or repeats the titles above it; a level may not be
 * skipped. What has nothing below it, and something above it, is a key result, unless a type column says otherwise.
 */
export function placeByLevels(rows: SourceRow[], placing: Placing): OpenDraft[] {
  const columns = [...placing.columns.all('level')].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  const drafts: OpenDraft[] = [];
  let path: (OpenDraft | undefined)[] = [];
  for (const source of rows) {
    const filled = columns
      .map((column, level) => ({ column, level, title: titleIn(source, column) }))
      .filter((cell) => cell.title !== '');
    const deepest = filled.at(-1);
    if (!deepest) {
      placing.report.tell({ row: source.row, column: columns[0] ?? null, code: 'title-missing' });
      continue;
    }
    for (const { column, level, title } of filled) {
      const isSelf = level === deepest.level;
      if (!isSelf && path[level] && fold(path[level].title) === fold(title)) continue;
      const draft = levelDraft({ source, column, level, title, isSelf }, path, placing);
      drafts.push(draft);
      path = [...path.slice(0, level), draft];
    }
  }
  settleKinds(drafts);
  settleParents(drafts, placing, null);
  return drafts;
}

type LevelCell = { source: SourceRow; column: ColumnMapping; level: number; title: string; isSelf: boolean };

function levelDraft(
  { source, column, level, title, isSelf }: LevelCell,
  path: (Draft | undefined)[],
  placing: Placing,
): OpenDraft {
  const parent = level === 0 ? null : (path[level - 1] ?? null);
  const key = isSelf ? `row-${source.row}` : `row-${source.row}-level-${level + 1}`;
  const draft: OpenDraft = {
    ...draftOf({
      key,
      row: source.row,
      kind: 'objective',
      title,
      titleColumn: column,
      parent,
      source: isSelf ? source : null,
      shared: source,
    }),
    kindIsOpen: true,
  };
  if (isSelf) readKind(draft, source, placing);
  if (level > 0 && !parent)
    placing.report.tell(
      { row: source.row, column, value: title, code: 'level-skipped', facts: { level: level + 1 } },
      draft,
    );
  return draft;
}
