import { describe, expect, it } from 'vitest';
import { decimal, toText } from './decimal.ts';
import type { Stay } from './metric.ts';
import type { MetricText } from './metric-text.ts';
import { metricOf, weekly } from './samples.ts';
import { heldOver, isInside, stayScore } from './stay.ts';

const stay = (text: MetricText) => metricOf(text) as Stay;
const above = stay({ kind: 'stay-above', lower: '95' });
const between = stay({ kind: 'stay-between', lower: '30', upper: '50' });

describe('a guarded value', () => {
  it.each<[string, Stay, string, boolean]>([
    ['above', above, '96', true], ['on the bound', above, '95', true], ['just under', above, '94.99999999', false],
    ['below', stay({ kind: 'stay-below', upper: '5' }), '5', true], ['over', stay({ kind: 'stay-below', upper: '5' }), '5.00000001', false],
    ['between', between, '40', true], ['on the lower edge', between, '30', true], ['on the upper edge', between, '50', true],
    ['under both', between, '29', false], ['over both', between, '51', false], ['without bounds', stay({ kind: 'stay-between' }), '7', true],
  ])('%s', (_name, metric, value, inside) => {
    expect(isInside(metric, decimal(value))).toBe(inside);
  });

  const nine = weekly('96', '97', '95', '94', '99', '98', '96', '95', '90');

  it('is held 7 of 9 measurements', () => {
    expect(heldOver(above, nine)).toEqual({ isInside: false, inside: 7, of: 9 });
    expect(heldOver(above, [])).toEqual({ isInside: null, inside: 0, of: 0 });
  });

  it('scores by the share inside, or by the end', () => {
    expect(toText(stayScore(above, nine)!, 4)).toBe('0.7778');
    expect(toText(stayScore({ ...above, heldBy: 'inside-at-end' }, nine)!)).toBe('0');
    expect(toText(stayScore({ ...above, heldBy: 'inside-at-end' }, weekly('90', '96'))!)).toBe('1');
    expect(stayScore(above, [])).toBeNull();
  });
});
