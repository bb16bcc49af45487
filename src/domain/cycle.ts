/**
 * A cycle: the span of days for which objectives are set. A year, a half, a quarter, a month, or any other length; a
 * quarter sits inside a year. Both ends belong to it. Its states are in `cycle-state.ts`. Source: method 2, 5.
 */
import { addDays, addMonths, dayOf, isBetween, isDay, lengthInDays, partsOf, type Day } from './day.ts';
import { divide, ONE, whole, ZERO, type Decimal } from './decimal.ts';
import { allowUnless, problem, type Problem, type Verdict } from './verdict.ts';

export const CYCLE_KINDS = ['year', 'half', 'quarter', 'month', 'custom'] as const;
export type CycleKind = (typeof CYCLE_KINDS)[number];

/** Days of a cycle, both ends included. */
export type Span = { readonly starts: Day; readonly ends: Day };

/** A named span: what a new cycle is filled with before anybody edits it. */
export type CycleDraft = Span & { readonly name: string; readonly kind: CycleKind };

/** The longest cycle, in years. A three-year ambition fits; a date typed as 2062 does not. */
export const LONGEST_CYCLE_YEARS = 5;

/** How many months each kind lasts. */
const MONTHS: Readonly<Record<Exclude<CycleKind, 'custom'>, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/**
 * Checks the days of a cycle, and that it sits inside its parent when it has one; all mistakes at once.
 * Example: 2026-04-01 to 2026-03-31 is refused with `cycle-ends-before-start`.
 */
export function checkSpan(span: Span, parent: Span | null = null): Verdict<Span> {
  return allowUnless(spanProblems(span, parent), 'cycle-days-not-valid', span);
}

function spanProblems(span: Span, parent: Span | null): Problem[] {
  const problems: Problem[] = [];
  if (!isDay(span.starts)) problems.push(problem('day-not-valid', 'starts', { value: span.starts }));
  if (!isDay(span.ends)) problems.push(problem('day-not-valid', 'ends', { value: span.ends }));
  if (problems.length > 0) return problems;
  if (span.ends < span.starts) problems.push(problem('cycle-ends-before-start', 'ends', span));
  if (span.ends >= addMonths(span.starts, 12 * LONGEST_CYCLE_YEARS)) {
    problems.push(problem('cycle-too-long', 'ends', { years: LONGEST_CYCLE_YEARS }));
  }
  if (parent && !contains(parent, span)) {
    problems.push(problem('cycle-outside-parent', 'starts', { parentStarts: parent.starts, parentEnds: parent.ends }));
  }
  return problems;
}

/** Whether one span lies inside another. Example: the second quarter of 2026 lies inside 2026. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.starts <= inner.starts && inner.ends <= outer.ends;
}

/** Whether two spans share a day. */
export function overlaps(one: Span, other: Span): boolean {
  return one.starts <= other.ends && other.starts <= one.ends;
}

/**
 * The cycles of the same kind that share days with a new one: a warning, not a refusal, because teams may differ.
 * A year and its quarters overlap by design and are not named.
 */
export function overlapping<C extends Span & { readonly kind: CycleKind }>(cycle: C, others: readonly C[]): readonly C[] {
  return others.filter((other) => other.kind === cycle.kind && overlaps(cycle, other));
}

/**
 * The year that a fiscal year names, from its first month (1–12). Named by the calendar year in which it ends.
 * Example: the fiscal year 2026 that begins in April runs from 2025-04-01 to 2026-03-31; one beginning in January is
 * the calendar year.
 */
export function yearCycle(year: number, firstMonth = 1): CycleDraft {
  const starts = dayOf(firstMonth === 1 ? year : year - 1, firstMonth, 1);
  return { name: String(year), kind: 'year', starts, ends: lastDay(starts, 'year') };
}

/** The four quarters of a fiscal year. Example: `Q2 2026` with first month 1 is 2026-04-01 to 2026-06-30. */
export function quarterCycles(year: number, firstMonth = 1): readonly CycleDraft[] {
  return partsOfYear(year, firstMonth, 'quarter', 'Q');
}

/** The two halves of a fiscal year. Example: `H1 2026` is 2026-01-01 to 2026-06-30. */
export function halfCycles(year: number, firstMonth = 1): readonly CycleDraft[] {
  return partsOfYear(year, firstMonth, 'half', 'H');
}

function partsOfYear(year: number, firstMonth: number, kind: 'half' | 'quarter', letter: string): readonly CycleDraft[] {
  const first = yearCycle(year, firstMonth).starts;
  return Array.from({ length: 12 / MONTHS[kind] }, (_, index) => {
    const starts = addMonths(first, index * MONTHS[kind]);
    return { name: `${letter}${index + 1} ${year}`, kind, starts, ends: lastDay(starts, kind) };
  });
}

/** The fiscal year a day belongs to. Example: 2025-04-01 with first month 4 belongs to 2026. */
export function fiscalYearOf(day: Day, firstMonth = 1): number {
  const { year, month } = partsOf(day);
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year;
}

/** The quarter of the fiscal year a day lies in. Example: 2026-05-20 lies in `Q2 2026`. */
export function quarterAt(day: Day, firstMonth = 1): CycleDraft {
  const quarters = quarterCycles(fiscalYearOf(day, firstMonth), firstMonth);
  return quarters.find((quarter) => isBetween(day, quarter.starts, quarter.ends))!;
}

function lastDay(starts: Day, kind: Exclude<CycleKind, 'custom'>): Day {
  return addDays(addMonths(starts, MONTHS[kind]), -1);
}

/**
 * The share of the span that has passed at the *end* of a day: d ÷ days, 0 before it and 1 after.
 * Example: the first quarter of 2026 has 90 days; at the end of 30 January a third of it has passed.
 */
export function shareElapsed(span: Span, day: Day): Decimal {
  if (day < span.starts) return ZERO;
  if (day >= span.ends) return ONE;
  return divide(whole(lengthInDays(span.starts, day)), whole(lengthInDays(span.starts, span.ends)));
}

/** Which week of the cycle a day is in, counting from 1; null outside. Example: its eighth day is in week 2. */
export function weekOf(span: Span, day: Day): number | null {
  return isBetween(day, span.starts, span.ends) ? Math.ceil(lengthInDays(span.starts, day) / 7) : null;
}

/** How many weeks the cycle touches. Example: 90 days are 13 weeks. */
export function weeksIn(span: Span): number {
  return Math.ceil(lengthInDays(span.starts, span.ends) / 7);
}
