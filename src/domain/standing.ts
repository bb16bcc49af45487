/**
 * Where a key result stands: its progress, what was expected by the day, the pace between them, and the status they
 * suggest, put together once, so that a list, a page, a check-in and the form that is being typed say the same.
 * Source: method 4.
 */
import { shareElapsed, type Span } from './cycle.ts';
import type { Day } from './day.ts';
import type { Decimal } from './decimal.ts';
import { expectedAt } from './expected.ts';
import type { Measurement } from './measurement.ts';
import { isStay, type Metric } from './metric.ts';
import type { Ambition } from './objective.ts';
import { paceOf } from './pace.ts';
import type { Parameters } from './parameters.ts';
import { progressAt, withMeasuredBaseline, type Progress } from './progress.ts';
import { suggestStatus, type SuggestedStatus } from './status.ts';
import { isInside } from './stay.ts';

/** What is known of a key result now. */
export type LatestKnown = {
  /** The latest measurement; null before the first. */
  readonly measured: Measurement | null;
  /** The latest confidence, 0–10; null when nobody said any. */
  readonly confidence: number | null;
  /** The first value ever measured: the baseline of "baseline first" while none is written into the metric. */
  readonly firstValue: Decimal | null;
};

/** Against what it is judged. */
export type StandingScene = {
  readonly ambition: Ambition;
  /** The key result's own days, else its cycle's. */
  readonly span: Span;
  /** The day at whose end it is judged. */
  readonly day: Day;
  readonly parameters: Parameters;
};

export type Standing = {
  readonly progress: Progress;
  /** 0–1; null where nothing is expected. */
  readonly expected: Decimal | null;
  /** Progress minus expected; null where one of them is. */
  readonly pace: Decimal | null;
  /** Stay-kinds: whether the latest value is inside; null for other kinds and before the first value. */
  readonly isInside: boolean | null;
  readonly suggested: SuggestedStatus;
};

/**
 * Where a key result stands at the end of a day.
 * Example: from 81 to 95, committed, 88 measured, half of the time gone: progress 0.5, expected 0.5, pace 0, on track;
 * with a confidence of 4 it is at risk, because of confidence.
 */
export function standingOf(metric: Metric, known: LatestKnown, scene: StandingScene): Standing {
  const { ambition, span, day, parameters } = scene;
  return standingAgainst(metric, known, { expected: expectedAt(metric, ambition, span, day, parameters), elapsed: shareElapsed(span, day), parameters });
}

/** What a key result is held against: worked out once where thousands of them share their days and ambition. */
export type Yardstick = { readonly expected: Decimal | null; readonly elapsed: Decimal; readonly parameters: Parameters };

/** The same standing against a yardstick that is known already. */
export function standingAgainst(metric: Metric, known: LatestKnown, { expected, elapsed, parameters }: Yardstick): Standing {
  const { measured, confidence } = known;
  const progress = progressAt(withMeasuredBaseline(metric, known.firstValue), measured);
  const pace = progress.known && expected !== null ? paceOf(progress.held, expected) : null;
  const inside = measured && isStay(metric) ? isInside(metric, measured.value) : null;
  const suggested = suggestStatus({ pace, elapsed, confidence, isInside: inside }, parameters);
  return { progress, expected, pace, isInside: inside, suggested };
}
