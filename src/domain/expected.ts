/**
 * Expected progress: how far a key result should be at the end of a day, if it is to end where its ambition says. The
 * line runs from 0 to E over its own dates, else its cycle's; E is 1.0 for committed and 0.7 for aspirational
 * (parameters). Intermediate targets bend the line, dated milestones make it a staircase. Source: method 4, [G].
 */
import { shareElapsed, type Span } from './cycle.ts';
import { daysFrom, type Day } from './day.ts';
import { add, divide, HUNDRED, multiply, ONE, subtract, weightedMean, whole, ZERO, type Decimal } from './decimal.ts';
import { milestoneWeights, type FromTo, type Metric, type Milestones } from './metric.ts';
import type { Ambition } from './objective.ts';
import type { Parameters } from './parameters.ts';
import { leadsNowhere, shareOfWay, wayPoints } from './progress.ts';

type Expecting = Pick<Parameters, 'expectedCommitted' | 'expectedAspirational'>;

/** The days of a key result: its own where given, else its cycle's, each end for itself. */
export function spanOf(own: { readonly starts: Day | null; readonly ends: Day | null }, cycle: Span): Span {
  return { starts: own.starts ?? cycle.starts, ends: own.ends ?? cycle.ends };
}

/** E: what is expected at the end. Example: aspirational 0.7. */
export function expectedAtEnd(ambition: Ambition, parameters: Expecting): Decimal {
  return ambition === 'committed' ? parameters.expectedCommitted : parameters.expectedAspirational;
}

/**
 * Expected progress at the end of a day, 0–E; null for stay-kinds, which expect nothing but to stay.
 * Example: committed, 90 days: at the end of day 30 it is 1 × 30 ÷ 90 = 0.333…; aspirational 0.7 × 30 ÷ 90 = 0.233….
 */
export function expectedAt(
  metric: Metric,
  ambition: Ambition,
  span: Span,
  day: Day,
  parameters: Expecting,
): Decimal | null {
  const share = plannedShare(metric, span, day);
  return share === null ? null : multiply(expectedAtEnd(ambition, parameters), share);
}

/** The planned share of the whole way at the end of a day, 0–1, before ambition scales it. */
function plannedShare(metric: Metric, span: Span, day: Day): Decimal | null {
  switch (metric.kind) {
    case 'from-to':
      return day >= span.ends ? ONE : bentLine(metric, span, day);
    case 'milestones':
      return day >= span.ends ? ONE : stairs(metric, day);
    case 'yes-no':
    case 'zones':
    case 'baseline-first':
      return day >= span.ends ? ONE : ZERO;
    default:
      return null;
  }
}

/** A place of the planned line: after so many days, so much of the way. */
type Corner = { readonly days: number; readonly share: Decimal };

/**
 * A straight line through the start, the intermediate targets and the end.
 * Example: 0 to 100 in 100 days with 20 due on day 50: at the end of day 25 it is 0.1, on day 75 it is 0.6.
 */
function bentLine(metric: FromTo, span: Span, day: Day): Decimal {
  if (metric.intermediateTargets.length === 0) return shareElapsed(span, day);
  const passed = daysFrom(span.starts, day) + 1;
  if (passed <= 0) return ZERO;
  const corners = cornersOf(metric, span);
  const next = corners.findIndex((corner) => corner.days >= passed);
  const from = corners[next - 1]!;
  const to = corners[next]!;
  const part = divide(whole(passed - from.days), whole(to.days - from.days));
  return add(from.share, multiply(part, subtract(to.share, from.share)));
}

/** A draft may name two values for one day, or places of the way that coincide: the last value counts, and a way that leads nowhere stays straight. */
function cornersOf(metric: FromTo, span: Span): readonly Corner[] {
  const { baseline } = metric;
  const points = wayPoints(metric);
  const length = daysFrom(span.starts, span.ends) + 1;
  const valueOn = new Map(metric.intermediateTargets.map(({ day, value }) => [day, value]));
  const bends = [...valueOn]
    .map(([day, value]) => ({ days: daysFrom(span.starts, day) + 1, value }))
    .filter(({ days }) => days > 0 && days < length)
    .sort((a, b) => a.days - b.days);
  const canBend = baseline !== null && points.length > 0 && !leadsNowhere(baseline, points);
  const between = canBend ? bends.map(({ days, value }) => ({ days, share: shareOfWay(baseline, points, value) })) : [];
  return [{ days: 0, share: ZERO }, ...between, { days: length, share: ONE }];
}

/** Each dated milestone is expected from the end of its day on; undated ones wait for the end of the span. */
function stairs(metric: Milestones, day: Day): Decimal {
  const weights = milestoneWeights(metric.milestones);
  let due = ZERO;
  metric.milestones.forEach((milestone, index) => {
    if (milestone.day !== null && milestone.day <= day) due = add(due, weights[index]!);
  });
  return divide(due, HUNDRED);
}

/** What one key result expects, and the share it has in the mean of its objective (`MeanInput.share`). */
export type ExpectedPart = { readonly expected: Decimal | null; readonly share: Decimal };

/**
 * What an objective expects: the weighted mean of what its key results expect. Those left out of its progress have no
 * share, and so are left out here too: pace compares like with like.
 * Example: 0.5 with share 0.25 and 1 with share 0.75 expect 0.875.
 */
export function expectedMean(parts: readonly ExpectedPart[]): Decimal | null {
  return weightedMean(
    parts.flatMap(({ expected, share }) => (expected === null ? [] : [{ value: expected, weight: share }])),
  );
}
