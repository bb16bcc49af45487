/**
 * Weights of key results, of milestones, of objectives in a team: all equal (none given), or all given and summing to
 * 100. From three weights on, a hundredth is forgiven per weight, so that thirds may be typed: 33.33 × 3. Source: method 4.
 */
import { compare, HUNDRED, subtract, sum, toText, ZERO, decimal, type Decimal } from './decimal.ts';
import { problem, type Problem } from './verdict.ts';

/** What a typed third (33.33) may differ from its exact share. */
const FORGIVEN_PER_WEIGHT = decimal('0.01');

/**
 * What is wrong with a set of weights; nothing when none is given.
 * Examples: 40, 20, 40 is right; 50, 30 is `weights-not-100` with sum 80; 50 and none is `weights-incomplete`.
 */
export function weightProblems(weights: readonly (Decimal | null)[], field = 'weight'): readonly Problem[] {
  const given = weights.filter((weight) => weight !== null);
  if (given.length === 0) return [];
  if (given.length < weights.length) {
    return [problem('weights-incomplete', field, { given: given.length, of: weights.length })];
  }
  if (given.some((weight) => weight < ZERO)) return [problem('weight-negative', field)];
  const total = sum(given);
  return isHundred(total, given.length) ? [] : [problem('weights-not-100', field, { sum: toText(total) })];
}

function isHundred(total: Decimal, count: number): boolean {
  const gap = subtract(total, HUNDRED);
  const forgiven = count < 3 ? ZERO : ((FORGIVEN_PER_WEIGHT * BigInt(count)) as Decimal);
  return compare(gap < ZERO ? subtract(ZERO, gap) : gap, forgiven) <= 0;
}
