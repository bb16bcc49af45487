import { describe, expect, it } from 'vitest';
import { decimal } from '../../decimal.ts';
import type { ReadNumber } from '../cells/numbers.ts';
import { inferMetric, type MeasureCells } from './metrics.ts';

const number = (value: string, around: Partial<ReadNumber> = {}): ReadNumber => ({ value, percent: false, currency: null, unit: null, bound: null, ...around });
const cells = (given: Partial<MeasureCells>): MeasureCells => ({
  baseline: null, target: null, current: null, share: null, hasShare: false, shareIsError: false, unit: null, currency: null, kind: null, zeroOneIsYesNo: true, ...given,
});
const row = (baseline: string | null, target: string | null, current: string | null, rest: Partial<MeasureCells> = {}) =>
  inferMetric(cells({ baseline: baseline === null ? null : number(baseline), target: target === null ? null : number(target), current: current === null ? null : number(current), ...rest }));

describe('what a key result measures', () => {
  it.each<[string, ReturnType<typeof row>, object]>([
    ['up', row('70', '75', '73'), { metric: { kind: 'from-to', baseline: '70', target: '75' }, current: '73', progress: '0.6', remark: null }],
    ['down', row('8.4', '7', '7.6'), { metric: { kind: 'from-to' }, progress: '0.57142857' }],
    ['beyond the target', row('8', '11.5', '11.9'), { progress: '1.11428571' }],
    ['no value yet is unknown, not 0', row('0', '10', null), { current: null, progress: null, remark: null }],
    ['0 to 1 in whole steps is yes or no', row('0', '1', '1'), { metric: { kind: 'yes-no' }, current: '1', progress: '1' }],
    ['0 to 1 in a file with 0.9 is from–to', row('0', '1', '1', { zeroOneIsYesNo: false }), { metric: { kind: 'from-to' } }],
    ['start, target and value equal is kept constant', row('0', '0', '0'), { metric: { kind: 'stay-between', lower: '0', upper: '0' }, remark: { code: 'read-as-keep-constant', place: 'target' } }],
    ['start equals target elsewhere is a mistake', row('11', '11', '8'), { remark: { code: 'start-equals-target', place: 'target' } }],
    ['with an error in its progress too', row('5', '5', '5', { shareIsError: true, hasShare: true }), { remark: { code: 'cell-has-error', place: 'share', facts: { startEqualsTarget: true } } }],
    ['only progress is 0 to 100 %', row(null, null, null, { share: decimal('0.6'), hasShare: true }), { metric: { kind: 'from-to', baseline: '0', target: '100', unit: '%' }, current: '60', progress: '0.6' }],
    ['a blank progress is unknown', row(null, null, null, { hasShare: true }), { metric: { unit: '%' }, current: null, progress: null, remark: null }],
    ['value from progress', row('0', '50', null, { share: decimal('0.4'), hasShare: true }), { current: '20', remark: { code: 'current-from-progress' } }],
    ['no numbers at all', row(null, null, null), { metric: { kind: 'from-to', baseline: null, target: null }, remark: { code: 'no-measure' } }],
    ['no start', row(null, '10', '5'), { progress: null, remark: { code: 'baseline-missing', place: 'baseline' } }],
    ['a lower bound', inferMetric(cells({ target: number('99.5', { bound: 'at-least', percent: true }) })), { metric: { kind: 'stay-above', lower: '99.5', unit: '%' } }],
    ['an upper bound', inferMetric(cells({ target: number('5', { bound: 'at-most' }) })), { metric: { kind: 'stay-below', upper: '5' } }],
  ])('%s', (_, inferred, expected) => {
    expect(inferred).toMatchObject(expected);
  });

  it('takes unit and currency from the numbers, the unit column first', () => {
    const money = { baseline: number('0', { currency: 'BRL' }), target: number('5', { currency: 'BRL' }) };
    expect(inferMetric(cells(money)).metric).toMatchObject({ currency: 'BRL', unit: null });
    expect(inferMetric(cells({ baseline: number('4', { unit: 'h' }), target: number('1', { unit: 'h' }) })).metric).toMatchObject({ unit: 'h' });
    expect(inferMetric(cells({ baseline: number('4'), target: number('1', { percent: true }), unit: 'points' })).metric).toMatchObject({ unit: 'points' });
  });

  it('tells when the file computes another progress, but not about rounding or holding to 1', () => {
    expect(row('8.4', '7', '7.6', { share: decimal('1'), hasShare: true }).remark).toEqual({ place: 'share', code: 'progress-differs', facts: { computed: '57.1', written: '100' } });
    expect(row('0', '3', '1', { share: decimal('0.33'), hasShare: true }).remark).toBeNull();
    expect(row('8', '11.5', '11.9', { share: decimal('1'), hasShare: true }).remark).toBeNull();
  });
});
