/** What finishing milestones measures: the percent finished, so that milestones fit the one column every value has. */
import { divide, HUNDRED, multiply, sum, ZERO, type Decimal } from './decimal.ts';
import type { MeasuredValue } from './measurement.ts';
import { milestoneWeights, type Milestones } from './metric.ts';

/**
 * The percent that the finished milestones weigh of all, 0–100. All finished are 100 exactly, also when three were
 * typed as 33.33. Ids of milestones that are no longer part of the metric weigh nothing.
 * Example: of four equal ones a and c are finished: 50.
 */
export function finishedPercent(metric: Milestones, finished: readonly string[]): Decimal {
  const weights = milestoneWeights(metric.milestones);
  const all = sum(weights);
  const reached = sum(weights.filter((_, index) => finished.includes(metric.milestones[index]!.id)));
  return all === ZERO ? ZERO : divide(multiply(reached, HUNDRED), all);
}

/** The measured value of some finished milestones. Example: a and c of four equal ones are 50, and it names a and c. */
export function measuredByFinishing(metric: Milestones, finished: readonly string[]): MeasuredValue {
  return { value: finishedPercent(metric, finished), finished };
}
