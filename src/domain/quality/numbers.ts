import type { Decimal } from '#domain/decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { multipleOf, timesMultiple, valueOf } from './number-value.ts';
import type { Token } from './tokens.ts';

/**
 * What a number in a text is. Only an `amount` can be a target; a `date`, a `label` (version 4.1, phase 2, Q3, 7-day) and an
 * `ordinal` are not. `factor` is a change without a number: halve, double. `placeholder` waits for one: X%, tbd.
 */
export type NumberKind = 'amount' | 'date' | 'label' | 'ordinal' | 'factor' | 'placeholder';

/** First and last token of a number with its signs and unit; `unit` is `%`, `currency`, `ratio`, `time` or the unit as written. */
export type NumberSeen = {
  readonly kind: NumberKind;
  readonly first: number;
  readonly last: number;
  readonly value: Decimal | null;
  readonly unit: string;
  readonly isWord: boolean;
  readonly isNegative: boolean;
};

const CURRENCY = new Set(['$', '€', '£', '¥', '₹', '₽', '₩', 'r$', 'us$', 'usd', 'eur', 'brl', 'gbp', 'chf', 'euro', 'euros', 'reais', 'dollars', 'pesos']);
const PERCENT = new Set(['percent', 'prozent', 'pct', 'pp', 'percentage-points', 'prozentpunkte', 'porcento']);
const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'o', 'a', 'º', 'ª', '°']);
/** Before a half or third that is a time, not a share: the first half of 2026. */
const HALVES = new Set(['first', 'second', 'st', 'nd', 'primeira', 'segunda', 'primera', 'erste', 'ersten', 'zweite', 'zweiten']);
const UNSET = new Set(['tbd', 'tba', 'tbc']);
const MOST_AMOUNTS = 200;

/** All numbers of a text from left to right, at most 200. Example: `p95 below 200 ms by 31 March 2026` has one amount and dates. */
export function numbersOf(tokens: readonly Token[], lexicon: Lexicon | null): NumberSeen[] {
  const seen: NumberSeen[] = [];
  for (let at = 0; at < tokens.length && seen.length < MOST_AMOUNTS; at += 1) {
    const found = tokens[at]!.kind === 'number' ? digitsAt(tokens, at, lexicon) : wordAt(tokens, at, lexicon);
    if (found === null) continue;
    seen.push(found);
    at = found.last;
  }
  return seen;
}

function digitsAt(tokens: readonly Token[], at: number, lexicon: Lexicon | null): NumberSeen {
  const unit = unitAt(tokens, at);
  const kind = kindOfDigits(tokens, at, lexicon);
  if (kind.kind !== 'amount') return { kind: kind.kind, first: at, last: kind.last, value: null, unit: '', isWord: false, isNegative: false };
  const bare = valueOf(tokens[at]!.text, lexicon?.language ?? 'unknown');
  const first = isCurrency(tokens[at - 1]) ? at - 1 : at;
  const before = tokens[first - 1];
  const isNegative = (before?.text === '-' || before?.text === '−') && (tokens[first - 2] === undefined || tokens[first - 2]!.end < before.start);
  return { kind: 'amount', first, last: unit.last, value: bare === null ? null : timesMultiple(bare, unit.multiple), unit: first < at ? 'currency' : unit.name, isWord: false, isNegative };
}

function wordAt(tokens: readonly Token[], at: number, lexicon: Lexicon | null): NumberSeen | null {
  const token = tokens[at]!;
  if (isPlaceholder(tokens, at)) return { kind: 'placeholder', first: at, last: at, value: null, unit: '', isWord: true, isNegative: false };
  if (token.kind !== 'word' || lexicon === null || HALVES.has(tokens[at - 1]?.word ?? '')) return null;
  if (lexicon.sets.factors.has(token.word)) return { kind: 'factor', first: at, last: at, value: null, unit: '', isWord: true, isNegative: false };
  const value = lexicon.numberWords.get(token.word);
  if (value === undefined || lexicon.sets.labels.has(tokens[at - 1]?.word ?? '')) return null;
  return { kind: 'amount', first: at, last: unitAt(tokens, at).last, value: valueOf(value, 'en'), unit: unitAt(tokens, at).name, isWord: true, isNegative: false };
}

/** `X%`, `$N`, `XX`, `tbd`, `[N5]`: a place kept free for a number. */
function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const { text, word, kind } = tokens[at]!;
  if (kind !== 'word') return text === '?' && tokens[at + 1]?.text === '%';
  if (UNSET.has(word)) return true;
  if (/^N\d{0,3}$/.test(text) && tokens[at - 1]?.text === '[' && tokens[at + 1]?.text === ']') return true;
  if (!/^[XxYyNnZz]{1,5}$/.test(text)) return false;
  const isMarked = tokens[at + 1]?.text === '%' || isCurrency(tokens[at - 1]);
  return isMarked || /^X{2,5}$/i.test(text);
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && CURRENCY.has(token.word);
}

/** The unit behind a number, where it is one by its look: `%`, a currency, a ratio `8/10`, letters that touch it. */
function unitAt(tokens: readonly Token[], at: number): { name: string; last: number; multiple: string } {
  const next = tokens[at + 1];
  if (next === undefined) return { name: '', last: at, multiple: '' };
  if (next.text === '%' || PERCENT.has(next.word)) return { name: '%', last: at + 1, multiple: '' };
  const touches = next.start === tokens[at]!.end;
  const isMultiple = multipleOf(next.word) !== null && (touches || next.word.length > 2);
  if (isMultiple) {
    const behind = tokens[at + 2];
    const isMoney = isCurrency(behind);
    return { name: behind?.text === '%' ? '%' : isMoney ? 'currency' : '', last: isMoney || behind?.text === '%' ? at + 2 : at + 1, multiple: next.word };
  }
  if (isCurrency(next)) return { name: 'currency', last: at + 1, multiple: '' };
  if (next.text === '/' && tokens[at + 2]?.kind === 'number') return { name: 'ratio', last: at + 2, multiple: '' };
  if (next.kind === 'word' && touches) return { name: next.text, last: at + 1, multiple: '' };
  return { name: '', last: at, multiple: '' };
}

function kindOfDigits(tokens: readonly Token[], at: number, lexicon: Lexicon | null): { kind: NumberKind; last: number } {
  const { text, end } = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const day = dateEnd(tokens, at, lexicon);
  if (day !== null) return { kind: 'date', last: day };
  if (/^\d+\.\d+\.\d/.test(text) && !/^\d{1,3}(\.\d{3})+$/.test(text)) return { kind: 'label', last: at };
  if (before?.text === '#' || (before?.text === '[' && next?.text === ']')) return { kind: 'label', last: at };
  const isMeasured = next !== undefined && (next.text === '%' || PERCENT.has(next.word) || isCurrency(next) || isCurrency(before));
  if (!isMeasured && lexicon?.sets.labels.has(before?.word ?? '')) return { kind: 'label', last: at };
  if (next !== undefined && next.start === end && ORDINAL.has(next.word)) return { kind: 'ordinal', last: at + 1 };
  if (text === '24' && next?.text === '/' && tokens[at + 2]?.text === '7') return { kind: 'label', last: at + 2 };
  if (next?.text === '-' && next.start === end && tokens[at + 2]?.kind === 'word' && tokens[at + 2]!.start === next.end) return { kind: 'label', last: at };
  if (before?.text === '-' && before.end === tokens[at]!.start && tokens[at - 2]?.kind === 'word' && tokens[at - 2]!.end === before.start) return { kind: 'label', last: at };
  return isYear(tokens, at, lexicon) ? { kind: 'date', last: at } : { kind: 'amount', last: at };
}

/** The last token of a date that begins here, or null: `2026-03-31`, `31/03/2026`, `30.09.2025`, `7 March 2026`, `March 7`, `7. März`, `7 de março`. */
function dateEnd(tokens: readonly Token[], at: number, lexicon: Lexicon | null): number | null {
  const text = tokens[at]!.text;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return at;
  const [sign, second, again, third] = tokens.slice(at + 1, at + 5);
  const isThree = (sign?.text === '-' || sign?.text === '/') && again?.text === sign.text && second?.kind === 'number' && third?.kind === 'number';
  if (isThree) return at + 4;
  if (lexicon === null || !/^\d{1,2}$/.test(text)) return null;
  const { months } = lexicon.sets;
  const isMonth = (token: Token | undefined) => token?.kind === 'word' && months.has(token.word);
  if (isMonth(tokens[at - 1]) && tokens[at + 1]?.text !== '%') return at;
  for (let step = 1; step <= 2; step += 1) {
    if (isMonth(tokens[at + step]) && (step === 1 || ['.', 'de', 'th', 'st', 'nd', 'rd', 'of'].includes(tokens[at + 1]!.word))) return at + step;
  }
  return null;
}

/** Four digits of these decades stand for a year, unless things are counted: `2026`, but `2026 users`. */
function isYear(tokens: readonly Token[], at: number, lexicon: Lexicon | null): boolean {
  const year = Number(tokens[at]!.text);
  if (tokens[at]!.text.length !== 4 || year < 2012 || year > 2045) return false;
  const next = tokens[at + 1];
  if (['for', 'in', 'of', 'by', 'until', 'fy', 'em', 'en', 'im', 'fur', 'ano', 'ao', 'jahr', 'year'].includes(tokens[at - 1]?.word ?? '')) return true;
  if (next === undefined || next.kind !== 'word' || lexicon === null) return next?.text !== '%';
  const { people, vanity, activities, timeUnits } = lexicon.sets;
  return !people.has(next.word) && !vanity.has(next.word) && !activities.has(next.word) && !timeUnits.has(next.word);
}
