import { guessDateOrder } from './dates.ts';
import { guessDecimalSign, type DecimalSignGuess, type NumberSample } from './decimal-sign.ts';
import { cellIn, type Columns, type SourceRow } from '../rows/draft.ts';
import type { ColumnMapping, ColumnRole, DateOrder, DecimalSign, ImportSettings, ShareScale } from '../mapping.ts';
import { readNumber } from './numbers.ts';
import type { Separator } from '../sheet.ts';

const NUMBER_ROLES: ColumnRole[] = [
  'baseline', 'current', 'target', 'progress', 'score', 'weight', 'wide-baseline', 'wide-current', 'wide-target',
  'wide-progress',
];
const SHARE_ROLES: ColumnRole[] = ['progress', 'score', 'wide-progress'];

/** How the cells of the sheet are to be understood: what the person said, else what the cells themselves decide. */
export type CellReading = {
  decimalSign: DecimalSign | null;
  signGuess: DecimalSignGuess;
  /** By column; null: undecided. */
  dateOrders: Map<number, DateOrder | null>;
  /** By column; null: only 0 and 1, so it cannot be told. */
  shareScales: Map<number, ShareScale | null>;
};

export function understandCells(
  rows: SourceRow[],
  columns: Columns,
  settings: ImportSettings,
  separator: Separator | null,
): CellReading {
  const signGuess = guessDecimalSign(numberSamples(rows, columns), separator);
  const decimalSign = settings.decimalSign ?? signGuess.sign;
  return {
    decimalSign,
    signGuess,
    dateOrders: dateOrders(rows, columns, settings),
    shareScales: shareScales(rows, columns, settings, decimalSign),
  };
}

function numberSamples(rows: SourceRow[], columns: Columns): NumberSample[] {
  const numeric = NUMBER_ROLES.flatMap((role) => columns.all(role));
  const samples: NumberSample[] = [];
  for (const source of rows) {
    for (const column of numeric) {
      const cell = cellIn(source, column);
      if (cell.kind === 'text') samples.push({ row: source.row, text: cell.text });
    }
  }
  return samples;
}

/** A column decides by its own days; one that cannot takes the order of the others, when they agree. */
function dateOrders(rows: SourceRow[], columns: Columns, settings: ImportSettings): Map<number, DateOrder | null> {
  const days = [...columns.all('start-day'), ...columns.all('end-day')];
  const orders = new Map<number, DateOrder | null>();
  for (const { column } of days) {
    const texts = rows
      .map((source) => source.cells[column])
      .filter((cell) => cell?.kind === 'text')
      .map((cell) => cell!.text);
    orders.set(column, settings.dateOrders?.[column] ?? guessDateOrder(texts).order);
  }
  const decided = new Set([...orders.values()].filter((order) => order !== null));
  const shared = decided.size === 1 ? [...decided][0]! : null;
  for (const [column, order] of orders) if (order === null) orders.set(column, shared);
  return orders;
}

/** Columns of the same role speak together: 0.6 in one wide progress column says what 1.0 means in the next. */
function shareScales(
  rows: SourceRow[],
  columns: Columns,
  settings: ImportSettings,
  sign: DecimalSign | null,
): Map<number, ShareScale | null> {
  const scales = new Map<number, ShareScale | null>();
  const isShare = !columns.one('baseline') && !columns.one('target');
  for (const role of isShare ? [...SHARE_ROLES, 'current' as const] : SHARE_ROLES) {
    const together = columns.all(role);
    const scale = guessShareScale(shareValues(rows, together, sign));
    for (const { column } of together) scales.set(column, settings.shareScales?.[column] ?? scale);
  }
  return scales;
}

function shareValues(rows: SourceRow[], columns: ColumnMapping[], sign: DecimalSign | null): number[] {
  const values: number[] = [];
  for (const source of rows) {
    for (const column of columns) {
      const cell = cellIn(source, column);
      const number = cell.kind === 'text' || cell.kind === 'number' ? readNumber(cell, sign) : null;
      if (number?.allowed && !number.value.percent) values.push(Number(number.value.value));
    }
  }
  return values;
}

/**
 * Whether shares are written 0–1 or 0–100. Something above 1 says percent, something between 0 and 1 says fraction.
 * A column of nothing but 0 and 1 cannot be told: 1 may be everything or one percent.
 */
export function guessShareScale(values: number[]): ShareScale | null {
  if (values.some((value) => Math.abs(value) > 1.5)) return 'percent';
  if (values.some((value) => Math.abs(value) > 0 && Math.abs(value) !== 1)) return 'fraction';
  return values.some((value) => Math.abs(value) === 1) ? null : 'percent';
}
