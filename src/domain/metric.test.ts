import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNDRED, sum, toText } from './decimal.ts';
import { isStay, METRIC_KINDS, milestoneWeights, type Milestones } from './metric.ts';
import { metricOf } from './samples.ts';

const steps = (...weights: (string | null)[]) =>
  (metricOf({ kind: 'milestones', milestones: weights.map((weight, id) => ({ id: `${id}`, title: 'x', weight })) }) as Milestones).milestones;

describe('metrics', () => {
  it('guard a value in three kinds and move it in the others', () => {
    expect(METRIC_KINDS.filter((kind) => isStay(metricOf({ kind })))).toEqual(['stay-above', 'stay-below', 'stay-between']);
  });

  it.each([
    [['30', '70'], ['30', '70']], [[null, null], ['50', '50']], [['30', null], ['30', '0']], [[], []],
  ])('milestones weighing %j count %j', (given, counted) => {
    expect(milestoneWeights(steps(...given)).map((weight) => toText(weight))).toEqual(counted);
  });

  it('share out exactly 100, however many milestones there are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), (count) => sum(milestoneWeights(steps(...Array<null>(count).fill(null)))) === HUNDRED));
  });
});
