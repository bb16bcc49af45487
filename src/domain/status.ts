/**
 * Status: the word beside the numbers. The product *suggests* it from pace, confidence and bounds; a person *confirms*
 * or changes it at the check-in, with a word why; it holds until the next check-in. A stale status is not a status.
 * Source: method 3, 4, 5; weakest of the key results [P]; staleness [OP].
 */
import { daysFrom, type Day } from './day.ts';
import type { Decimal } from './decimal.ts';
import { statusFromPace } from './pace.ts';
import type { Parameters } from './parameters.ts';

/** Best first, weakest last of those a person may confirm. */
export const CONFIRMABLE_STATUSES = ['on-track', 'at-risk', 'off-track'] as const;
export type ConfirmableStatus = (typeof CONFIRMABLE_STATUSES)[number];

export const STATUSES = [...CONFIRMABLE_STATUSES, 'no-check-in'] as const;
export type Status = (typeof STATUSES)[number];

/** What is known about a key result when a status is suggested; null where there is nothing to go by. */
export type StatusEvidence = {
  readonly pace: Decimal | null;
  /** Share of the time that has passed, 0–1. */
  readonly elapsed: Decimal;
  /** 0–10, whole. */
  readonly confidence: number | null;
  /** Stay-kinds: whether the latest value is inside its bounds. */
  readonly isInside: boolean | null;
};

export const STATUS_SOURCES = ['pace', 'confidence', 'bounds'] as const;
export type StatusSource = (typeof STATUS_SOURCES)[number];

/** A suggestion that explains itself: the weakest of what each source says; null when none says anything. */
export type SuggestedStatus = {
  readonly status: ConfirmableStatus | null;
  readonly because: readonly { readonly source: StatusSource; readonly status: ConfirmableStatus }[];
};

type Thresholds = Pick<
  Parameters,
  'paceOnTrackFrom' | 'paceAtRiskFrom' | 'earlyShare' | 'confidenceOnTrackFrom' | 'confidenceAtRiskFrom'
>;

/**
 * The status suggested for a key result: the weaker of what is available.
 * Example: pace −0.05 says on track, confidence 4 says at risk: at risk, because of confidence.
 */
export function suggestStatus(evidence: StatusEvidence, parameters: Thresholds): SuggestedStatus {
  const because: { source: StatusSource; status: ConfirmableStatus }[] = [];
  const { pace, elapsed, confidence, isInside } = evidence;
  if (pace !== null) because.push({ source: 'pace', status: statusFromPace(pace, elapsed, parameters) });
  if (confidence !== null) because.push({ source: 'confidence', status: statusFromConfidence(confidence, parameters) });
  if (isInside !== null) because.push({ source: 'bounds', status: isInside ? 'on-track' : 'off-track' });
  return { status: weakest(because.map(({ status }) => status)), because };
}

/** What confidence suggests: 5 and more on track, 3–4 at risk, 0–2 off track (parameters) [W]. */
export function statusFromConfidence(
  confidence: number,
  parameters: Pick<Parameters, 'confidenceOnTrackFrom' | 'confidenceAtRiskFrom'>,
): ConfirmableStatus {
  if (confidence >= parameters.confidenceOnTrackFrom) return 'on-track';
  return confidence >= parameters.confidenceAtRiskFrom ? 'at-risk' : 'off-track';
}

/**
 * The weakest of some statuses; unknown ones are passed over. An objective is suggested the weakest of its key results
 * [P]. Example: on track, off track, at risk: off track.
 */
export function weakest(statuses: readonly (ConfirmableStatus | null)[]): ConfirmableStatus | null {
  const ranks = statuses.flatMap((status) => (status === null ? [] : [CONFIRMABLE_STATUSES.indexOf(status)]));
  return ranks.length === 0 ? null : CONFIRMABLE_STATUSES[Math.max(...ranks)]!;
}

/** The status that screens show. Stale or never confirmed, it is `no-check-in`, keeping the last one in words. */
export type ShownStatus = {
  readonly status: Status;
  /** The status last confirmed, also when it is stale by now. */
  readonly last: ConfirmableStatus | null;
  /** Days since the last check-in; null before the first. */
  readonly daysSince: number | null;
  readonly isStale: boolean;
};

/**
 * What to show: the confirmed status while it is fresh; staleness replaces every status everywhere [OP].
 * Example: confirmed on track on 6 March, stale on 15 March: "no check-in for 9 days", last on track.
 */
export function shownStatus(
  confirmed: { readonly status: ConfirmableStatus; readonly day: Day } | null,
  isStale: boolean,
  today: Day,
): ShownStatus {
  if (!confirmed) return { status: 'no-check-in', last: null, daysSince: null, isStale };
  const daysSince = Math.max(0, daysFrom(confirmed.day, today));
  return { status: isStale ? 'no-check-in' : confirmed.status, last: confirmed.status, daysSince, isStale };
}
