/**
 * The score: what the group agrees at the end, 0.0–1.0, suggested from progress. Bands are half-open, because the
 * published ones leave gaps (what is 0.65?), and they judge the unrounded value. Source: method 4, [G], [D].
 */
import { clamp, ONE, settle, subtract, toText, weightedMean, ZERO, type Decimal } from './decimal.ts';
import type { Measurement } from './measurement.ts';
import { isStay, type Metric } from './metric.ts';
import type { Ambition } from './objective.ts';
import type { Parameters } from './parameters.ts';
import { progressOf, type SetAside } from './progress.ts';
import { stayScore } from './stay.ts';
import { allow, refuse, type Verdict } from './verdict.ts';

export const BANDS = ['green', 'amber', 'red'] as const;
export type Band = (typeof BANDS)[number];

type BandLimits = Pick<Parameters, 'aspirationalAmberFrom' | 'aspirationalGreenFrom' | 'committedAmberFrom'>;

/**
 * The suggested score of a key result: progress held to 0–1, for stay-kinds how well they were held; null when unknown:
 * then the group scores it by hand or calls it not applicable. Shown with one decimal, kept exact.
 * Example: 8 of 10 is 0.8; −17 % of an error budget left is 0.
 */
export function suggestScore(
  metric: Metric,
  measurements: readonly Measurement[],
  setAside: SetAside | null = null,
): Decimal | null {
  if (setAside === null && isStay(metric)) return stayScore(metric, measurements);
  const progress = progressOf(metric, measurements, setAside);
  return progress.known ? progress.held : null;
}

/** A score as it is shown: one decimal. Example: 0.777… is `0.8`. */
export function scoreText(score: Decimal): string {
  const text = toText(score, 1);
  return text.includes('.') ? text : `${text}.0`;
}

/**
 * The band of a score, by its unrounded value. Aspirational: red [0, 0.4), amber [0.4, 0.7), green [0.7, 1].
 * Committed: only 1.0 is met, amber [0.7, 1), red below. Limits are parameters.
 * Example: 0.65 is amber though it shows as 0.7; 0.9 is green when aspirational and amber when committed.
 */
export function bandOf(score: Decimal, ambition: Ambition, parameters: BandLimits): Band {
  const value = settle(clamp(score, ZERO, ONE));
  const isCommitted = ambition === 'committed';
  if (value >= (isCommitted ? ONE : parameters.aspirationalGreenFrom)) return 'green';
  return value >= (isCommitted ? parameters.committedAmberFrom : parameters.aspirationalAmberFrom) ? 'amber' : 'red';
}

/**
 * Whether the group may agree on a score. It lies in 0–1; further than 0.15 (parameter) from the suggestion, or without
 * one, it needs a reason. Example: 0.5 where 0.85 is suggested is refused with `score-needs-a-reason` until one is given.
 */
export function agreeScore(
  agreed: Decimal,
  suggested: Decimal | null,
  reason: string | null,
  parameters: Pick<Parameters, 'scoreReasonBeyond'>,
): Verdict<Decimal> {
  if (agreed < ZERO || agreed > ONE) return refuse('score-out-of-range', { lowest: '0', highest: '1' });
  const isExplained = (reason ?? '').trim() !== '';
  if (!isExplained && deviates(agreed, suggested, parameters.scoreReasonBeyond)) {
    return refuse('score-needs-a-reason', { suggested: suggested === null ? null : toText(suggested) });
  }
  return allow(agreed);
}

function deviates(agreed: Decimal, suggested: Decimal | null, beyond: Decimal): boolean {
  if (suggested === null) return true;
  const difference = subtract(agreed, suggested);
  return settle(difference < ZERO ? subtract(ZERO, difference) : difference) > beyond;
}

/** The score of a key result and its weight; null is not applicable, or no weight given. */
export type ScoredPart = { readonly score: Decimal | null; readonly weight: Decimal | null };

/**
 * The score of an objective: the weighted mean of its key results' scores; not applicable (null) is left out.
 * Example: 0.7, not applicable and 0.3 with equal weights give 0.5.
 */
export function objectiveScore(scores: readonly ScoredPart[]): Decimal | null {
  const isWeighted = scores.every(({ weight }) => weight !== null);
  const known = scores.filter((part): part is ScoredPart & { score: Decimal } => part.score !== null);
  return weightedMean(known.map(({ score, weight }) => ({ value: score, weight: isWeighted ? weight! : ONE })));
}

/** Whether a committed key result ended short of 1.0, and so asks for a short post-mortem [G]. */
export function asksPostMortem(score: Decimal, ambition: Ambition): boolean {
  return ambition === 'committed' && settle(score) < ONE;
}
