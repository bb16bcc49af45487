import { cellIn, draftOf, placeOf, titleColumns, titleIn, type Draft, type Placing, type SourceRow } from './draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { isDash, kindOf } from '../words/vocabulary.ts';

/** A draft whose kind may still follow from its place: with children it is an objective, below one a key result. */
export type OpenDraft = Draft & { kindIsOpen: boolean };

const EXACT_KINDS = new Map([
  ['Objective', 'objective'],
  ['Key result', 'key-result'],
] as const);

/**
 * The draft of a row that has one title: title and kind are read, and what is missing or wrong with them is told.
 * A row that fails still gives a draft, so that the rows below it can be told why they have no parent.
 */
export function draftOfRow(source: SourceRow, placing: Placing): OpenDraft {
  const titled = titleColumns(placing.columns).find((column) => titleIn(source, column) !== '') ?? null;
  const titleColumn = titled ?? placing.columns.one('title') ?? placing.columns.one('objective-title');
  const title = titleIn(source, titled);
  const plain = draftOf({ key: `row-${source.row}`, row: source.row, kind: 'objective', title, titleColumn, source });
  const draft: OpenDraft = { ...plain, kindIsOpen: false };
  if (!titled) placing.report.tell({ row: source.row, column: titleColumn, code: 'title-missing' }, draft);
  readKind(draft, source, placing);
  tellMissing(draft, source, placing);
  return draft;
}

/** Once every parent is known: open kinds follow from the place in the tree. */
export function settleKinds(drafts: OpenDraft[]): void {
  const parents = new Set(drafts.map((draft) => draft.parent));
  for (const draft of drafts) {
    if (draft.kindIsOpen) draft.kind = parents.has(draft) || !draft.parent ? 'objective' : 'key-result';
  }
}

/**
 * Key results belong to objectives, and objectives hang below objectives: what hangs below a key result moves up to the
 * objective of that key result, and the person is told. A key result with nothing above it stays out.
 */
export function settleParents(drafts: Draft[], placing: Placing, column: ColumnMapping | null): void {
  const objectives = new Map<Draft, Draft | null>();
  for (const draft of drafts) {
    const stated = draft.parent;
    const parent = stated ? objectiveAbove(stated, objectives) : null;
    draft.parent = parent;
    if (stated && stated !== parent && parent) {
      const facts = { parentRow: stated.row ?? 0 };
      placing.report.tell({ row: draft.row, column, code: 'parent-is-key-result', facts });
    }
    if (!parent && draft.kind === 'key-result' && !draft.failed) {
      placing.report.tell({ row: draft.row, column: column ?? draft.titleColumn, code: 'no-objective-above' }, draft);
    }
  }
}

/** The draft itself when it is an objective, else the nearest one above; found ones are remembered for long chains. */
function objectiveAbove(draft: Draft, known: Map<Draft, Draft | null>): Draft | null {
  const path: Draft[] = [];
  let at: Draft | null = draft;
  for (; at?.kind === 'key-result' && !known.has(at); at = at.parent) path.push(at);
  const objective = at && known.has(at) ? known.get(at)! : at;
  for (const each of path) known.set(each, objective);
  return objective;
}

/** What the type column says the row is; open when it says nothing. */
export function readKind(draft: OpenDraft, source: SourceRow, { columns, mapping, report }: Placing): void {
  const column = columns.one('kind');
  const text = cellIn(source, column).text;
  const lenient = kindOf(text);
  if (lenient) draft.kind = lenient;
  if (!column || text === '' || isDash(text)) {
    draft.kindIsOpen = column !== null || draft.titleColumn?.role !== 'key-result-title';
    if (!draft.kindIsOpen) draft.kind = 'key-result';
    return;
  }
  draft.kindIsOpen = false;
  const told = placeOf(source, column);
  if (!lenient) report.tell({ ...told, code: 'kind-unknown' }, draft);
  else if (mapping.rules.kindIsCaseSensitive && EXACT_KINDS.get(text as 'Objective') !== lenient) {
    const expected = lenient === 'objective' ? 'Objective' : 'Key result';
    report.tell({ ...told, code: 'kind-wrong-case', facts: { expected } }, draft);
  }
}

function tellMissing(draft: Draft, source: SourceRow, { columns, mapping, report }: Placing): void {
  for (const role of mapping.rules.requiredRoles) {
    const column = columns.one(role);
    const isMissing = column !== null && role !== 'title' && cellIn(source, column).text === '';
    if (isMissing) report.tell({ row: source.row, column, code: 'required-missing' }, draft);
  }
}
