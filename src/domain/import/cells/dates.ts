import { isDay, lastOfMonth, type Day } from '../../day.ts';
import { allow, refuse, type Verdict } from '../../verdict.ts';
import type { DateOrder } from '../mapping.ts';
import type { Cell } from '../sheet.ts';
import { fold, wordTable } from '../words/fold.ts';

/** Month names and their usual short forms in English, Portuguese, Spanish and German. */
const MONTHS = wordTable({
  1: 'january, jan, janeiro, enero, ene, januar, jän, jänner', 2: 'february, feb, fevereiro, fev, febrero, februar',
  3: 'march, mar, março, marzo, märz, mrz, maerz', 4: 'april, apr, abril, abr', 5: 'may, maio, mai, mayo',
  6: 'june, jun, junho, junio, juni', 7: 'july, jul, julho, julio, juli', 8: 'august, aug, agosto, ago',
  9: 'september, sep, sept, setembro, set, septiembre, setiembre', 10: 'october, oct, outubro, out, octubre, oktober, okt',
  11: 'november, nov, novembro, noviembre', 12: 'december, dec, dezembro, dez, diciembre, dic, dezember',
});

const THREE_NUMBERS = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,4})\s*[./\-\s]\s*(\d{1,4})\.?(?:[T\s,]+\d{1,2}:\d{2}.*)?$/;

/** The month (1–12) that a word names, or null. */
export function monthOf(word: string): number | null {
  const month = MONTHS.get(fold(word));
  return month === undefined ? null : Number(month);
}

/**
 * Reads a day as people write it; the order of day and month is given where digits alone do not tell.
 * Examples: `2025-07-01T00:00:00Z`, `30/09/2025`, `30. September 2025`, `Sep 30, 2025`, `1 de julho de 2025`.
 * `31/09/2025` is `day-impossible`; `03/04/2025` without an order is `day-order-uncertain`; `soon` is `day-not-a-date`.
 */
export function parseDay(text: string, order: DateOrder | null): Verdict<Day> {
  if (text.length > 60) return refuse('day-not-a-date');
  const numbers = THREE_NUMBERS.exec(text.trim());
  return numbers ? fromNumbers([numbers[1]!, numbers[2]!, numbers[3]!], order) : fromWords(text);
}

/** Reads a cell as a day. A date cell of a spreadsheet carries its day and needs no order. */
export function readDay(cell: Cell, order: DateOrder | null): Verdict<Day> {
  if (cell.kind === 'date' && cell.raw !== undefined) return allow(cell.raw);
  if (cell.kind === 'error') return refuse('cell-has-error', { error: cell.text });
  return cell.kind === 'text' ? parseDay(cell.text, order) : refuse('day-not-a-date');
}

export type DateOrderGuess = { order: DateOrder | null; decidedBy: string | null; open: string | null };

/**
 * The order of a column by a day that only fits one: `30/09/2025` can only be day first, `09/30/2025` only month first.
 * A date with points is day first. Null when nothing decides, or when days contradict each other.
 */
export function guessDateOrder(texts: string[]): DateOrderGuess {
  const decided = new Map<DateOrder, string>();
  let open: string | null = null;
  for (const text of texts) {
    const numbers = THREE_NUMBERS.exec(text.trim());
    if (!numbers || /^\d{4}-\d{1,2}-\d{1,2}/.test(text)) continue;
    const order = onlyOrder([numbers[1]!, numbers[2]!, numbers[3]!], text.includes('.'));
    if (order && !decided.has(order)) decided.set(order, text);
    if (!order && numbers[1]!.length <= 2 && Number(numbers[1]) !== Number(numbers[2])) open ??= text;
  }
  if (decided.size !== 1) return { order: null, decidedBy: null, open: open ?? decided.values().next().value ?? null };
  const [order, decidedBy] = decided.entries().next().value!;
  return { order, decidedBy, open };
}

/** Whether the text looks like a day, in any order. */
export function looksLikeDay(text: string): boolean {
  const verdict = parseDay(text, 'DMY');
  return verdict.allowed || (verdict.code === 'day-impossible' && THREE_NUMBERS.test(text.trim()));
}

type Three = [string, string, string];

function onlyOrder([first, second, third]: Three, hasPoints: boolean): DateOrder | null {
  if (first.length === 4) return Number(second) > 12 ? 'YDM' : 'YMD';
  if (third.length !== 4 && third.length !== 2) return null;
  if (Number(first) > 12) return 'DMY';
  if (Number(second) > 12) return 'MDY';
  return hasPoints ? 'DMY' : null;
}

function fromNumbers(parts: Three, order: DateOrder | null): Verdict<Day> {
  const first = parts[0];
  const same = Number(first) === Number(parts[1]);
  const used: DateOrder | null = first.length === 4 ? (order === 'YDM' ? 'YDM' : 'YMD') : order ?? (same ? 'DMY' : null);
  if (!used) return withoutOrder(assembled(parts, 'DMY'), assembled(parts, 'MDY'));
  const year = yearOf(parts[used.indexOf('Y')]!);
  if (year === null) return refuse('day-not-a-date');
  const day = assembled(parts, used);
  return day ? allow(day) : impossible(Number(parts[used.indexOf('D')]), Number(parts[used.indexOf('M')]), year);
}

/** Without an order a day still reads when only one order makes a day of it. */
function withoutOrder(dayFirst: Day | null, monthFirst: Day | null): Verdict<Day> {
  if (dayFirst && monthFirst) return refuse('day-order-uncertain', { dayFirst, monthFirst });
  const only = dayFirst ?? monthFirst;
  return only ? allow(only) : refuse('day-impossible', {});
}

function assembled(parts: Three, order: DateOrder): Day | null {
  const year = yearOf(parts[order.indexOf('Y')]!);
  return year === null ? null : exactDay(year, Number(parts[order.indexOf('M')]), Number(parts[order.indexOf('D')]));
}

function exactDay(year: number, month: number, date: number): Day | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function impossible(date: number, month: number, year: number): Verdict<never> {
  if (month < 1 || month > 12) return refuse('day-impossible', { month });
  return refuse('day-impossible', { date, month, lastDate: lastOfMonth(year, month) });
}

/** Four digits as they are, two in this century. */
function yearOf(digits: string): number | null {
  if (digits.length === 4) return Number(digits) >= 1000 ? Number(digits) : null;
  return digits.length === 2 ? 2000 + Number(digits) : null;
}

/** `30 September 2025`, `September 30 2025`, `30 de setembro de 2025`: a month word, a year, and the number left over. */
function fromWords(text: string): Verdict<Day> {
  const words = fold(text).split(' ').filter((word) => !['de', 'del', 'of', 'the', 'den'].includes(word));
  const month = words.map(monthOf).find((found) => found !== null);
  const numbers = words.map((word) => /^(\d{1,4})(?:st|nd|rd|th|o)?$/.exec(word)?.[1]).filter((found) => found !== undefined);
  if (!month || words.length > 5 || numbers.length !== 2) return refuse('day-not-a-date');
  const yearFirst = numbers[0]!.length === 4;
  const year = yearOf(numbers[yearFirst ? 0 : 1]!);
  if (year === null) return refuse('day-not-a-date');
  const date = Number(numbers[yearFirst ? 1 : 0]);
  const day = exactDay(year, month, date);
  return day ? allow(day) : impossible(date, month, year);
}
