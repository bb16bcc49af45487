import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { weightProblems } from './weights.ts';

describe('a set of weights', () => {
  it.each<[string, (string | null)[], string | null]>([
    ['nothing to weigh', [], null],
    ['none given: equal', [null, null, null], null],
    ['40, 20, 40', ['40', '20', '40'], null],
    ['one that weighs nothing', ['100', '0'], null],
    ['thirds typed with two digits', ['33.33', '33.33', '33.33'], null],
    ['thirds rounded up', ['33.34', '33.34', '33.34'], null],
    ['thirds typed with one digit', ['33.3', '33.3', '33.3'], 'weights-not-100'],
    ['two that miss a hundredth', ['50', '49.99'], 'weights-not-100'],
    ['one that misses all', ['0'], 'weights-not-100'],
    ['80', ['50', '30'], 'weights-not-100'],
    ['120', ['50', '70'], 'weights-not-100'],
    ['one forgotten', ['50', '50', null], 'weights-incomplete'],
    ['a negative one', ['150', '-50'], 'weight-negative'],
  ])('%s', (_name, weights, code) => {
    const problems = weightProblems(weights.map((weight) => (weight === null ? null : decimal(weight))));
    expect(problems[0]?.code ?? null).toBe(code);
    expect(problems.length).toBeLessThanOrEqual(1);
  });
});
