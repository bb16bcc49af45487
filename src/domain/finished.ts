/** What finishing milestones measures: the percent finished, so that milestones fit the one column every value has. */
import { add, HUNDRED, min, ZERO, type Decimal } from './decimal.ts';
import type { MeasuredValue } from './measurement.ts';
import { milestoneWeights, type Milestones } from './metric.ts';

/**
 * The measured value of some finished milestones: the sum of their weights in percent, at most 100.
 * Example: of four equal ones a and c are finished: 50, and it names a and c.
 */
export function measuredByFinishing(metric: Milestones, finished: readonly string[]): MeasuredValue {
  const weights = milestoneWeights(metric.milestones);
  const percent = metric.milestones.reduce<Decimal>(
    (total, milestone, index) => (finished.includes(milestone.id) ? add(total, weights[index]!) : total), ZERO);
  return { value: min(percent, HUNDRED), finished };
}
