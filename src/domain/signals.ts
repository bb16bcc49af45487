/**
 * Signals: patterns in the measurements that deserve a question before the numbers turn red. They advise, they change
 * no status. Source: method 4.
 */
import { ONE, subtract } from './decimal.ts';
import { inOrder, type Measurement } from './measurement.ts';
import type { Metric } from './metric.ts';
import { progressAt } from './progress.ts';
import type { ConfirmableStatus } from './status.ts';

export const SIGNALS = ['steps-shrinking', 'unchanged-while-green'] as const;
export type Signal = (typeof SIGNALS)[number];

/** How many steps, or equal measurements, make a pattern. */
const PATTERN_LENGTH = 3;

/**
 * The signals of a key result whose value moves on a line (from–to, baseline first); none once the target is reached.
 *
 * - steps-shrinking: the last three steps towards the target each shorter than the one before; 0, 400, 600, 700 has
 *   steps of 400, 200, 100.
 * - unchanged-while-green: the last three measurements equal, while its status is on track.
 */
export function signalsOf(
  metric: Metric,
  measurements: readonly Measurement[],
  status: ConfirmableStatus | null,
): readonly Signal[] {
  if (metric.kind !== 'from-to' && metric.kind !== 'baseline-first') return [];
  const way = inOrder(measurements).flatMap((each) => {
    const progress = progressAt(metric, each);
    return progress.known ? [progress.raw] : [];
  });
  if (way.length < PATTERN_LENGTH || way.at(-1)! >= ONE) return [];
  const steps = way.slice(1).map((share, index) => subtract(share, way[index]!)).slice(-PATTERN_LENGTH);
  const signals: Signal[] = [];
  if (steps.length === PATTERN_LENGTH && steps.every((step, index) => index === 0 || step < steps[index - 1]!)) {
    signals.push('steps-shrinking');
  }
  const recent = way.slice(-PATTERN_LENGTH);
  if (status === 'on-track' && recent.every((share) => share === recent[0])) signals.push('unchanged-while-green');
  return signals;
}
