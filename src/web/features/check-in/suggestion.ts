import { shareElapsed } from '#domain/cycle.ts';
import { parseDecimal, toNumber, ZERO, type Decimal } from '#domain/decimal.ts';
import { expectedAt, spanOf } from '#domain/expected.ts';
import type { Measurement } from '#domain/measurement.ts';
import { isStay, type Metric } from '#domain/metric.ts';
import { readMetric } from '#domain/metric-text.ts';
import { paceOf } from '#domain/pace.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { progressAt } from '#domain/progress.ts';
import { suggestStatus, weakest, type ConfirmableStatus, type SuggestedStatus } from '#domain/status.ts';
import { isInside } from '#domain/stay.ts';
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
  const nothing = { keyResultId: keyResult.id, progress: null, expected: null, isInside: null };
  const read = readMetric(keyResult.metric);
  if (!read.allowed) return { ...nothing, suggested: { status: null, because: [] } };
  const metric = read.value;
  const day = draft.day ?? subject.today;
  const span = spanOf({ starts: keyResult.startsOn, ends: keyResult.endsOn }, subject.cycle);
  const measured = measuredIn(draft, keyResult, metric, day);
  const progress = progressAt(metric, measured);
  const expected = expectedAt(metric, subject.ambition ?? 'committed', span, day, DEFAULT_PARAMETERS);
  const inside = measured && isStay(metric) ? isInside(metric, measured.value) : null;
  const suggested = suggestStatus(
    {
      pace: progress.known && expected !== null ? paceOf(progress.held, expected) : null,
      elapsed: shareElapsed(span, day),
      confidence: valueOf(draft, keyResult.id).confidence ?? keyResult.confidence,
      isInside: inside,
    },
    DEFAULT_PARAMETERS,
  );
  return {
    keyResultId: keyResult.id,
    progress: progress.known ? toNumber(progress.held) : null,
    expected: expected === null ? null : toNumber(expected),
    isInside: inside,
    suggested,
  };
}

/** The measurement that would count: what is typed, else the latest one known; null at the baseline. */
function measuredIn(draft: CheckInDraft, keyResult: SubjectKeyResult, metric: Metric, day: string): Measurement | null {
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
