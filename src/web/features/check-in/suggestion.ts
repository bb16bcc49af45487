import type { Day } from '#domain/day.ts';
import { parseDecimal, toNumber, ZERO, type Decimal } from '#domain/decimal.ts';
import { spanOf } from '#domain/expected.ts';
import type { Measurement } from '#domain/measurement.ts';
import type { Metric } from '#domain/metric.ts';
import { readMetric } from '#domain/metric-text.ts';
import { ambitionOf } from '#domain/objective.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { standingOf } from '#domain/standing.ts';
import { weakest, type ConfirmableStatus, type SuggestedStatus } from '#domain/status.ts';
import { finishedIn, hasValue, valueOf, type CheckInDraft } from './draft.ts';
import type { CheckInSubject, SubjectKeyResult } from './subject.ts';

/** What one key result would stand at with what is typed. Shares are for drawing, 0–1; null is unknown. */
export type LiveFigures = {
  readonly keyResultId: string;
  readonly progress: number | null;
  readonly expected: number | null;
  /** Stay-kinds: whether the value is inside its bounds. */
  readonly isInside: boolean | null;
  readonly suggested: SuggestedStatus;
};

export type LiveSuggestion = { readonly status: ConfirmableStatus | null; readonly keyResults: readonly LiveFigures[] };

/**
 * The status that the numbers suggest while they are being typed, by the same rules the server applies when they are
 * saved: the weakest of the key results. Example: 88 typed for "from 81 to 95" with 62 % expected has a pace of −0.12:
 * at risk.
 */
export function liveSuggestion(subject: CheckInSubject, draft: CheckInDraft): LiveSuggestion {
  const keyResults = subject.keyResults.map((keyResult) => liveFigures(subject, keyResult, draft));
  return { status: weakest(keyResults.map(({ suggested }) => suggested.status)), keyResults };
}

function liveFigures(subject: CheckInSubject, keyResult: SubjectKeyResult, draft: CheckInDraft): LiveFigures {
  const read = readMetric(keyResult.metric);
  if (!read.allowed)
    return { keyResultId: keyResult.id, progress: null, expected: null, isInside: null, suggested: NOTHING_SAID };
  const { today } = subject;
  const counts = countsNow(draft.day ?? today, keyResult);
  const measured = measuredIn(counts ? draft : { values: {} }, keyResult, read.value, today);
  // Whoever does not know the first value takes the latest: from a baseline on, only standing below it could tell more.
  const firstValue = numberOf(keyResult.firstValue ?? keyResult.value) ?? measured?.value ?? null;
  const confidence = (counts ? valueOf(draft, keyResult.id).confidence : null) ?? keyResult.confidence;
  const span = spanOf({ starts: keyResult.startsOn, ends: keyResult.endsOn }, subject.cycle);
  const standing = standingOf(
    read.value,
    { measured, confidence, firstValue },
    { ambition: ambitionOf(subject.ambition), span, day: today, parameters: DEFAULT_PARAMETERS },
  );
  const isGuess = read.value.kind === 'baseline-first' && read.value.baseline === null && keyResult.firstValue === null;
  return {
    keyResultId: keyResult.id,
    progress: standing.progress.known && !isGuess ? toNumber(standing.progress.held) : null,
    expected: standing.expected === null ? null : toNumber(standing.expected),
    isInside: standing.isInside,
    suggested: standing.suggested,
  };
}

/** A value for an earlier day than the one known changes history, not where things stand now. */
function countsNow(day: Day, { valueDay }: SubjectKeyResult): boolean {
  return valueDay === null || day >= valueDay;
}

const NOTHING_SAID: SuggestedStatus = { status: null, because: [] };

/** The measurement that would count: what is typed, else the latest one known; null at the baseline. */
function measuredIn(
  draft: Pick<CheckInDraft, 'values'>,
  keyResult: SubjectKeyResult,
  metric: Metric,
  day: string,
): Measurement | null {
  const typed = valueOf(draft, keyResult.id);
  const recordedAt = '9999-12-31T00:00:00.000Z';
  if (metric.kind === 'milestones' && (typed.finished !== null || keyResult.finished !== null)) {
    return { day, recordedAt, value: ZERO, finished: finishedIn(draft, keyResult) };
  }
  const value = numberOf(hasValue(typed) ? typed.value : keyResult.value);
  return value === null ? null : { day, recordedAt, value };
}

function numberOf(text: string | null): Decimal | null {
  const read = text === null ? null : parseDecimal(text);
  return read?.allowed ? read.value : null;
}
