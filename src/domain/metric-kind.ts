/**
 * Changing the kind of a metric that has values. A value keeps its meaning only among kinds that measure alike: 88 is a
 * number to from–to and to the guards, but no zone, no yes, and no percent of milestones. Source: method 4.
 */
import type { MetricKind } from './metric.ts';
import { allow, refuse, type Verdict } from './verdict.ts';

/** What one measured value is, by kind; see `measurement.ts`. */
const READ_AS: Readonly<Record<MetricKind, 'number' | 'percent' | 'yes-no' | 'zone'>> = {
  'from-to': 'number', 'baseline-first': 'number', 'stay-above': 'number', 'stay-below': 'number', 'stay-between': 'number',
  milestones: 'percent', 'yes-no': 'yes-no', zones: 'zone',
};

/**
 * Whether a key result may be measured in another way. Without values always; with values only where they still mean
 * the same. Example: from–to becomes stay above after three values; it cannot become milestones (`values-lose-meaning`).
 */
export function changeKind(from: MetricKind, to: MetricKind, measurements: number): Verdict<MetricKind> {
  if (measurements === 0 || READ_AS[from] === READ_AS[to]) return allow(to);
  return refuse('values-lose-meaning', { from, to, measurements });
}
