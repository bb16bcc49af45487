import { cellIn, placeOf, type Columns, type Draft, type SourceRow } from '../rows/draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { shareOf, type MeasureCells, type MeasurePlace } from './metrics.ts';
import { currencyOf, readNumber, type ReadNumber } from '../cells/numbers.ts';
import type { Refused } from '../../verdict.ts';
import type { Facts } from '../problem.ts';
import type { PlanContext } from './values.ts';
import type { Cell } from '../sheet.ts';
import { isBlankWord, isDash, measureOf } from '../words/vocabulary.ts';

const UNIT_LENGTH = 40;

export type MeasureColumns = Record<MeasurePlace, ColumnMapping | null>;

/** The columns that hold the numbers of a key result: its own in a wide row, else the ordinary ones. */
export function measureColumns(columns: Columns, ordinal: number): MeasureColumns {
  if (ordinal === 0) return ordinaryColumns(columns);
  return {
    baseline: columns.wide('wide-baseline', ordinal),
    target: columns.wide('wide-target', ordinal),
    current: columns.wide('wide-current', ordinal),
    share: columns.wide('wide-progress', ordinal),
  };
}

/** Without start and target columns a current value can only be a share of the way. */
function ordinaryColumns(columns: Columns): MeasureColumns {
  const [baseline, target, current] = [columns.one('baseline'), columns.one('target'), columns.one('current')];
  const share = columns.one('progress') ?? columns.one('score');
  return baseline || target
    ? { baseline, target, current, share }
    : { baseline, target, current: null, share: share ?? current };
}

/** Reads the numbers of a key result; the first that cannot be read is told, with the others of its row that share the doubt. */
export function readMeasureCells(draft: Draft, source: SourceRow, context: PlanContext): MeasureCells {
  const places = measureColumns(context.columns, draft.ordinal);
  const ambiguous: { column: ColumnMapping; text: string; facts: Facts }[] = [];
  const number = (column: ColumnMapping | null): ReadNumber | null => {
    const cell = cellIn(source, column);
    if (!column || isBlank(cell)) return null;
    const read = readNumber(cell, context.reading.decimalSign);
    if (read.allowed) return read.value;
    const isOpen = read.code === 'number-ambiguous' && context.settings.decimalSign === undefined;
    if (isOpen) ambiguous.push({ column, text: cell.text, facts: read.facts as Facts });
    else tellNumber(read, { source, column }, draft, context);
    return null;
  };
  const cells = { baseline: number(places.baseline), current: number(places.current), target: number(places.target) };
  tellAmbiguous(ambiguous, draft, context);
  const unitText = draft.ordinal === 0 ? cellIn(source, context.columns.one('unit')).text.trim() : '';
  const share = readShare({ source, column: places.share ?? undefined }, context, !cells.baseline || !cells.target);
  const currency = currencyOf(unitText);
  const unit = isDash(unitText) || currency ? null : unitText.slice(0, UNIT_LENGTH);
  const kind = draft.ordinal === 0 ? measureOf(cellIn(source, context.columns.one('measure')).text) : null;
  return {
    ...cells,
    ...share,
    hasShare: places.share !== null,
    currency,
    unit,
    kind,
    zeroOneIsYesNo: context.zeroOneIsYesNo,
  };
}

function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.text === '' && cell.kind !== 'error') || (isDash(cell.text) && cell.kind === 'text');
}

type Place = { source: SourceRow; column: ColumnMapping };

/** The cell cannot be read, and what it would have said stays unknown. */
const UNKNOWN = { code: 'number-invalid', severity: 'warning', facts: { readAsUnknown: true } } as const;

/** A word for nothing is unknown; in a known format it is not a number. Anything else is told as it is. */
function tellNumber(
  refused: Refused,
  { source, column }: Place,
  draft: Draft,
  { report, isKnownFormat }: PlanContext,
): void {
  const cell = cellIn(source, column);
  const told = { ...placeOf(source, column), facts: refused.facts as Facts };
  if (cell.kind === 'error') {
    const code = cell.raw === 'formula-without-result' ? 'formula-without-result' : 'cell-has-error';
    return report.tell({ ...told, code }, draft);
  }
  if (isBlankWord(cell.text) && !isKnownFormat) return report.tell({ ...told, ...UNKNOWN });
  report.tell({ ...told, code: refused.code === 'number-too-large' ? 'number-too-large' : 'number-invalid' }, draft);
}

function tellAmbiguous(
  cells: { column: ColumnMapping; text: string; facts: Facts }[],
  draft: Draft,
  { report, reading }: PlanContext,
): void {
  const [first] = cells;
  if (!first) return;
  const { commaRows, pointRows } = reading.signGuess;
  const columns = cells.map((cell) => cell.column.header);
  const facts = { ...first.facts, columns, values: cells.map((cell) => cell.text.slice(0, 40)), commaRows, pointRows };
  report.tell({ row: draft.row, column: first.column, value: first.text, code: 'number-ambiguous', facts }, draft);
}

type ReadShare = Pick<MeasureCells, 'share' | 'shareIsError'>;

/** The file's own progress; whether 1 means everything is only asked where the progress is needed. */
function readShare(
  { source, column }: Partial<Place> & { source: SourceRow },
  context: PlanContext,
  isNeeded: boolean,
): ReadShare {
  const cell = cellIn(source, column ?? null);
  if (cell.kind === 'error') return { share: null, shareIsError: cell.raw !== 'formula-without-result' };
  const isZero = cell.kind === 'empty' && column !== undefined && context.mapping.rules.blankProgressIsZero;
  if (isZero) return { share: shareOf('0', false), shareIsError: false };
  const unknown = { share: null, shareIsError: false };
  if (!column || isBlank(cell) || isBlankWord(cell.text)) return unknown;
  const read = readNumber(cell, context.reading.decimalSign);
  const told = placeOf(source, column);
  if (!read.allowed) {
    context.report.tell({ ...told, ...UNKNOWN });
    return unknown;
  }
  const scale = context.reading.shareScales.get(column.column) ?? null;
  if (read.value.percent || scale)
    return { share: shareOf(read.value.value, read.value.percent || scale === 'percent'), shareIsError: false };
  if (read.value.value === '0') return { share: shareOf('0', false), shareIsError: false };
  if (isNeeded) context.report.tell({ ...told, code: 'share-scale-uncertain' });
  return unknown;
}
