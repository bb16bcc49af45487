import { addMonths, addDays, dayOf, lastOfMonth } from '../../day.ts';
import { halfCycles, quarterCycles, yearCycle, type CycleDraft } from '../../cycle.ts';
import { allow, refuse, type Verdict } from '../../verdict.ts';
import { monthOf } from './dates.ts';
import { fold } from '../words/fold.ts';

const QUARTER = [
  /(?:^| )(?:q|t|kw?q|quarter|quartal|trimestre|trim|tri) ?([1-4])(?= |$|y|fy)/,
  /(?:^| )([1-4]) ?(?:st|nd|rd|th|o|a|er|e|do|to)? ?(?:q|t|quarter|quartal|trimestre|trim|tri)(?= |$)/,
];
const HALF = [
  /(?:^| )(?:h|s|hy|half|halbjahr|semestre|sem) ?([12])(?= |$|y)/,
  /(?:^| )([12]) ?(?:st|nd|o|er|do)? ?(?:h|half|halbjahr|semestre|sem)(?= |$)/,
];
const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * Reads a time period as people name it. Examples: `Q3 Y2025`, `Q3 2025`, `2025-Q3`, `T3 2025`, `3. Quartal 2025`,
 * `Q2 2024 - Apr - Jun`, `3º trimestre de 2025`, `Y2025`, `2025`, `H1 2025`, `FY25 Q1`, `Jul 2025`.
 * `3rd quarter` is `cycle-without-year`; `Rolling` is `cycle-unknown`. Fiscal names count from the fiscal year's first month.
 */
export function parsePeriod(text: string, fiscalYearStartMonth = 1): Verdict<CycleDraft> {
  if (text.length > 80) return refuse('cycle-unknown');
  const words = unglued(
    fold(text).replace(/\b(i{1,3}|iv)(?= (?:quartal|trimestre|quarter|semestre))/g, (roman) => ROMAN[roman]!),
  );
  const quarter = firstMatch(QUARTER, words);
  const half = quarter ? null : firstMatch(HALF, words);
  const year = yearIn(words);
  if (!year) return refuse(quarter || half ? 'cycle-without-year' : 'cycle-unknown');
  const firstMonth = year.fiscal ? fiscalYearStartMonth : 1;
  if (quarter) return allow(named(quarterCycles(year.year, firstMonth)[Number(quarter) - 1]!, year, firstMonth));
  if (half) return allow(named(halfCycles(year.year, firstMonth)[Number(half) - 1]!, year, firstMonth));
  const months = words
    .split(' ')
    .map(monthOf)
    .filter((month) => month !== null);
  if (months.length > 0)
    return months.length <= 2 ? allow(monthsCycle(year.year, months[0]!, months.at(-1)!)) : refuse('cycle-unknown');
  const numericMonth =
    /^(?:19|20)\d\d (0?[1-9]|1[0-2])$/.exec(words)?.[1] ?? /^(0?[1-9]|1[0-2]) (?:19|20)\d\d$/.exec(words)?.[1];
  if (numericMonth) return allow(monthsCycle(year.year, Number(numericMonth), Number(numericMonth)));
  return isOnlyYear(words) ? allow(named(yearCycle(year.year, firstMonth), year, firstMonth)) : refuse('cycle-unknown');
}

/** A period somewhere in a longer text, such as a title row or a file name: `Our OKRs for Q3 2025`. Quarters, halves and months only. */
export function findPeriod(text: string, fiscalYearStartMonth = 1): CycleDraft | null {
  if (text.length > 200) return null;
  const words = unglued(fold(text));
  if (!yearIn(words) || (!firstMatch(QUARTER, words) && !firstMatch(HALF, words))) return null;
  const period = parsePeriod(words.slice(0, 80), fiscalYearStartMonth);
  return period.allowed ? period.value : null;
}

/** The plain cycle that a span of days is, or the smallest plain one it lies in: quarter, half, year. */
export function periodAround(starts: string, ends: string): CycleDraft | null {
  const year = Number(starts.slice(0, 4));
  if (ends < starts) return null;
  const candidates = [...quarterCycles(year), ...halfCycles(year), yearCycle(year)];
  return candidates.find((cycle) => cycle.starts <= starts && ends <= cycle.ends) ?? null;
}

/** `y2025q3`, `q3y2025` and `4t25` become words of their own. */
function unglued(words: string): string {
  return words
    .replace(/\b(?:y|fy|cy)?(?=(?:19|20)\d\d)/g, (prefix) => ` ${prefix}`)
    .replace(/((?:y|fy|cy)?(?:19|20)\d\d)(?=[qth]\d)/g, '$1 ')
    .replace(/\b([1-4])([qt])(?=(?:\d{2}){1,2}\b)/g, '$2$1 ')
    .replace(/\b([qth][1-4])(?=(?:y|fy|cy)?\d)/g, '$1 ')
    .replace(/ +/g, ' ')
    .trim();
}

function firstMatch(patterns: RegExp[], words: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words)?.[1];
    if (found) return found;
  }
  return null;
}

type NamedYear = { year: number; fiscal: boolean };

function yearIn(words: string): NamedYear | null {
  const long = /(?:^| )(fy|fiscal year|fiscal|y|cy|gj)? ?((?:19|20)\d\d)(?= |$|q|h|t)/.exec(words);
  if (long) return { year: Number(long[2]), fiscal: /^f|gj/.test(long[1] ?? '') };
  const short = /(?:^| )(fy|y|cy)? ?(\d\d)$/.exec(words) ?? /(?:^| )(fy|y|cy) ?(\d\d)(?= |$)/.exec(words);
  if (!short || (!short[1] && !/(?:^| )[qth] ?[1-4] \d\d$/.test(words))) return null;
  return { year: 2000 + Number(short[2]), fiscal: short[1] === 'fy' };
}

function isOnlyYear(words: string): boolean {
  return /^(?:fy|fiscal year|fiscal|y|cy|gj|year|ano|jahr|annual|anual|okrs?|goals|ziele|objetivos|metas|company|para|for|of|de| )* ?\d{2,4}$/.test(
    words,
  );
}

function named(cycle: CycleDraft, year: NamedYear, firstMonth: number): CycleDraft {
  return year.fiscal && firstMonth !== 1
    ? { ...cycle, name: cycle.kind === 'year' ? `FY${year.year}` : cycle.name.replace(' ', ' FY') }
    : cycle;
}

/** One month, or a span of months that ends in the named year. */
function monthsCycle(year: number, first: number, last: number): CycleDraft {
  const starts = dayOf(first > last ? year - 1 : year, first, 1);
  const ends = dayOf(year, last, lastOfMonth(year, last));
  const months = ((last - first + 12) % 12) + 1;
  const plain = [...quarterCycles(year), ...halfCycles(year), yearCycle(year)].find(
    (cycle) => cycle.starts === starts && cycle.ends === ends,
  );
  if (plain) return plain;
  const name = months === 1 ? starts.slice(0, 7) : `${starts.slice(0, 7)} – ${ends.slice(0, 7)}`;
  return { name, kind: months === 1 && addDays(addMonths(starts, 1), -1) === ends ? 'month' : 'custom', starts, ends };
}
