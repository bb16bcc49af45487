import { cellIn, placeOf, type Placing, type SourceRow } from './draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { draftOfRow, settleKinds, settleParents, type OpenDraft } from './row-kind.ts';
import { fold } from '../words/fold.ts';

const NUMBERING_LENGTH = 100;
const ROWS_NAMED = 10;

/** An outline number in parts: `1.2.10` is [1, 2, 10], `O1.KR2` is [1, 2]. Null when it is none. */
export function numberingParts(text: string): number[] | null {
  if (text.length > NUMBERING_LENGTH) return null;
  const bare = text
    .replace(/[A-Za-z#:)]/g, '')
    .replace(/[.\s]+$/, '')
    .replace(/^[.\s]+/, '')
    .replace(/\s*[-–/]\s*/g, '.');
  if (!/^\d{1,6}(?:\s*\.\s*\d{1,6})*$/.test(bare)) return null;
  return bare.split('.').map(Number);
}

/**
 * Outline numbers are read as text, level by level: 1.10 is the tenth child of 1 and comes after 1.9. A number that
 * stands twice, or whose parent is nowhere, is told. When a spreadsheet program has turned 1.10 into the number 1.1, it
 * follows 1.9: it is taken as 1.10, and the person is asked to format the column as text.
 */
export function placeByNumbering(rows: SourceRow[], placing: Placing): OpenDraft[] {
  const column = placing.columns.one('numbering');
  const byNumber = new Map<string, OpenDraft>();
  const lastChild = new Map<string, number>();
  const waiting: { draft: OpenDraft; parent: string }[] = [];
  const drafts = rows.map((source) => {
    const draft = draftOfRow(source, placing);
    const text = cellIn(source, column).text;
    const parts = numberingParts(text);
    if (!parts) {
      const code = text === '' ? 'numbering-missing' : 'numbering-invalid';
      placing.report.tell({ ...placeOf(source, column), code }, draft);
      return draft;
    }
    const parent = parts.slice(0, -1).join('.');
    const number = unusedNumber(parts, byNumber, lastChild.get(parent), { source, draft, column }, placing);
    if (number === null) return draft;
    lastChild.set(parent, number);
    byNumber.set([...parts.slice(0, -1), number].join('.'), draft);
    if (parent !== '') waiting.push({ draft, parent });
    return draft;
  });
  for (const { draft, parent } of waiting) {
    draft.parent = byNumber.get(parent) ?? null;
    if (draft.parent) continue;
    placing.report.tell({ ...placeOf(draft.source!, column), code: 'parent-missing', facts: { parent } }, draft);
  }
  settleKinds(drafts);
  settleParents(drafts, placing, column);
  return drafts;
}

type Numbered = { source: SourceRow; draft: OpenDraft; column: ColumnMapping | null };

/** The last part of the number to use, or null when it is taken. `before` is that of the sibling before it. */
function unusedNumber(
  parts: number[],
  taken: Map<string, OpenDraft>,
  before = 0,
  numbered: Numbered,
  { report }: Placing,
): number | null {
  const { source, draft, column } = numbered;
  const told = placeOf(source, column);
  const last = parts.at(-1)!;
  const first = taken.get(parts.join('.'));
  if (!first) return last;
  const next = before + 1;
  const lostZeros = last > 0 && parts.length > 1 && [10, 100, 1000].some((tens) => last * tens === next);
  if (lostZeros && !taken.has([...parts.slice(0, -1), next].join('.'))) {
    const readAs = [...parts.slice(0, -1), next].join('.');
    report.tell({ ...told, code: 'numbering-lost-zero', facts: { readAs, firstRow: first.row } }, draft);
    return next;
  }
  report.tell({ ...told, code: 'numbering-duplicate', facts: { number: parts.join('.'), firstRow: first.row } }, draft);
  return null;
}

/**
 * A column names the parent by row id or by title. Of several parents the first counts, and the person is told. A parent
 * that is not in the file, is the row itself, or closes a circle, keeps the row out.
 */
export function placeByParent(rows: SourceRow[], placing: Placing): OpenDraft[] {
  const { columns, report } = placing;
  const column = columns.one('parent');
  const drafts = rows.map((source) => draftOfRow(source, placing));
  const index = indexRows(drafts, placing);
  for (const draft of drafts) {
    const text = cellIn(draft.source!, column).text;
    if (text === '') continue;
    const told = placeOf(draft.source!, column);
    const found = parentsNamed(text, index);
    if (found.length > 1) report.tell({ ...told, code: 'parent-several', facts: { taken: found[0]!.name } });
    const parents = found[0]?.drafts ?? [];
    if (parents.length === 0) report.tell({ ...told, code: 'parent-missing', facts: { parent: text.slice(0, 100) } }, draft);
    else if (parents.length > 1) report.tell({ ...told, code: 'parent-ambiguous', facts: { rows: rowsOf(parents) } }, draft);
    else if (parents[0] === draft) report.tell({ ...told, code: 'parent-is-itself' }, draft);
    else draft.parent = parents[0]!;
  }
  breakCircles(drafts, column, placing);
  settleKinds(drafts);
  settleParents(drafts, placing, column);
  return drafts;
}

type RowIndex = { byId: Map<string, OpenDraft>; byTitle: Map<string, OpenDraft[]> };

function indexRows(drafts: OpenDraft[], { columns, report }: Placing): RowIndex {
  const idColumn = columns.one('row-id') ?? columns.one('numbering');
  const byId = new Map<string, OpenDraft>();
  const byTitle = new Map<string, OpenDraft[]>();
  for (const draft of drafts) {
    const id = cellIn(draft.source!, idColumn).text.toLowerCase();
    const first = id === '' ? undefined : byId.get(id);
    if (first)
      report.tell({ ...placeOf(draft.source!, idColumn), code: 'row-id-duplicate', facts: { firstRow: first.row } }, draft);
    else if (id !== '') byId.set(id, draft);
    const title = fold(draft.title);
    const namesakes = byTitle.get(title);
    if (namesakes) namesakes.push(draft);
    else byTitle.set(title, [draft]);
  }
  return { byId, byTitle };
}

/** The rows a parent cell names: the whole cell as id or title, else a list of ids, else `Title (Id: 12)`. */
function parentsNamed(text: string, { byId, byTitle }: RowIndex): { name: string; drafts: OpenDraft[] }[] {
  const lookUp = (name: string) => {
    const byNumber = byId.get(name.trim().toLowerCase());
    return { name: name.trim(), drafts: byNumber ? [byNumber] : (byTitle.get(fold(name)) ?? []) };
  };
  const whole = lookUp(text);
  if (whole.drafts.length > 0) return [whole];
  const named = [...text.matchAll(/\bid:\s*([^\s,;)]+)/gi)].map((match) => lookUp(match[1]!));
  if (named.length > 0) return named;
  const listed = text
    .split(/[,;]/)
    .filter((name) => name.trim() !== '')
    .map(lookUp);
  const found = listed.filter((each) => each.drafts.length > 0);
  return found.length > 0 ? found : [whole];
}

function rowsOf(drafts: OpenDraft[]): number[] {
  return drafts.slice(0, ROWS_NAMED).map((draft) => draft.row!);
}

function breakCircles(drafts: OpenDraft[], column: ColumnMapping | null, { report }: Placing): void {
  const safe = new Set<OpenDraft>();
  for (const draft of drafts) {
    const path: OpenDraft[] = [];
    const onPath = new Set<OpenDraft>();
    let at: OpenDraft | null = draft;
    while (at && !safe.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = at.parent as OpenDraft | null;
    }
    const circle = at && onPath.has(at) ? path.slice(path.indexOf(at)) : [];
    for (const member of circle) {
      report.tell({ ...placeOf(member.source!, column), code: 'parent-circular', facts: { rows: rowsOf(circle) } }, member);
      member.parent = null;
    }
    for (const each of path) safe.add(each);
  }
}
