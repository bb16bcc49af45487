import type { Span } from '#domain/cycle.ts';
import type { Day } from '#domain/day.ts';
import type { MetricText } from '#domain/metric-text.ts';
import type { Ambition } from '#domain/objective.ts';

/**
 * What a check-in is made on, as the form needs to know it. My week and the objective page each bring theirs into this
 * one shape, so that the same form stands in both places.
 */
export type CheckInSubject = {
  readonly objectiveId: string;
  readonly title: string;
  readonly ambition: Ambition | null;
  readonly cycle: Span;
  /** Today in the team's zone: the day of a check-in that names none. */
  readonly today: Day;
  /** What was planned at the last check-in, in its order. */
  readonly lastPlans: readonly string[];
  readonly keyResults: readonly SubjectKeyResult[];
};

/** A key result with what is known of it before anything is typed. */
export type SubjectKeyResult = {
  readonly id: string;
  readonly title: string;
  readonly metric: MetricText;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** Latest value as decimal text; null before the first. */
  readonly value: string | null;
  readonly valueDay: Day | null;
  /** The first value ever, where it is known: the baseline of "baseline first". */
  readonly firstValue: string | null;
  /** Milestones finished so far. */
  readonly finished: readonly string[] | null;
  /** 0–10, as said last; null when never said. */
  readonly confidence: number | null;
  /** Who owns it when it is somebody else. */
  readonly otherOwner: string | null;
};
