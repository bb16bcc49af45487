/**
 * A key result: how we will know that the objective came true. It belongs to one objective, has one metric, an owner,
 * and may have days of its own inside its cycle. Source: method 2, 4, 5.
 */
import { contains, type Span } from './cycle.ts';
import { isDay, type Day } from './day.ts';
import type { Decimal } from './decimal.ts';
import { spanOf } from './expected.ts';
import type { Metric } from './metric.ts';
import { metricProblems } from './metric-agreement.ts';
import { titleProblems, type Ambition } from './objective.ts';
import { allowUnless, problem, within, type Problem, type Verdict } from './verdict.ts';

/**
 * An open key result lives with its objective: draft with a draft, agreed with an agreed one. Closed, parked and
 * dropped ones stay in the record and take no values.
 */
export const KEY_RESULT_STATES = ['open', 'closed', 'parked', 'dropped'] as const;
export type KeyResultState = (typeof KEY_RESULT_STATES)[number];

/** What a rule needs to know of a key result. */
export type KeyResult = {
  readonly id: string;
  readonly title: string;
  readonly metric: Metric;
  readonly weight: Decimal | null;
  readonly ownerId: string | null;
  /** Days of its own; null means its cycle's. */
  readonly starts: Day | null;
  readonly ends: Day | null;
};

/** Whether a draft may be saved: it has a title, and days that exist in the right order. */
export function checkKeyResultDraft(draft: Pick<KeyResult, 'title' | 'starts' | 'ends'>): Verdict<true> {
  const { starts, ends } = draft;
  const problems = [...titleProblems(draft.title)];
  if (starts !== null && !isDay(starts)) problems.push(problem('day-not-valid', 'starts', { value: starts }));
  if (ends !== null && !isDay(ends)) problems.push(problem('day-not-valid', 'ends', { value: ends }));
  if (starts !== null && ends !== null && ends < starts) {
    problems.push(problem('ends-before-it-starts', 'ends', { starts, ends }));
  }
  return allowUnless(problems, 'key-result-not-valid', true);
}

/**
 * Everything that stands in the way of agreeing on a key result: its title, its days, its metric.
 * Example: days until 2026-07-15 in a cycle that ends on 2026-06-30 give `days-outside-cycle` at `ends`.
 */
export function keyResultProblems(keyResult: KeyResult, ambition: Ambition, cycle: Span): readonly Problem[] {
  const span = spanOf(keyResult, cycle);
  const problems = [...titleProblems(keyResult.title)];
  if (span.ends < span.starts) problems.push(problem('ends-before-it-starts', 'ends', span));
  else if (!contains(cycle, span)) {
    const field = span.starts < cycle.starts ? 'starts' : 'ends';
    problems.push(problem('days-outside-cycle', field, { cycleStarts: cycle.starts, cycleEnds: cycle.ends }));
  }
  return [...problems, ...within('metric', metricProblems(keyResult.metric, ambition, span))];
}
