import { describe, expect, it } from 'vitest';
import { decimal, toText } from './decimal.ts';
import { readMetric, type MetricText } from './metric-text.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { standingOf, type LatestKnown } from './standing.ts';

// 90 days; at the end of 14 February half of them have passed.
const scene = { ambition: 'committed', span: { starts: '2026-01-01', ends: '2026-03-31' }, day: '2026-02-14', parameters: DEFAULT_PARAMETERS } as const;
const fromTo: MetricText = { kind: 'from-to', baseline: '81', target: '95' };
const stayBelow: MetricText = { kind: 'stay-below', upper: '2' };

function stand(text: MetricText, value: string | null, more: Partial<LatestKnown> = {}) {
  const metric = readMetric(text);
  if (!metric.allowed) throw new Error(metric.code);
  const measured = value === null ? null : { day: '2026-02-13', recordedAt: '2026-02-13T10:00:00Z', value: decimal(value) };
  const standing = standingOf(metric.value, { measured, confidence: null, firstValue: null, ...more }, scene);
  const { progress, expected, pace, isInside, suggested } = standing;
  return [
    progress.known ? toText(progress.raw, 2) : progress.reason, expected === null ? null : toText(expected, 2),
    pace === null ? null : toText(pace, 2), isInside, suggested.status,
  ];
}

describe('standingOf', () => {
  it.each([
    ['half of the way in half of the time', fromTo, '88', {}, ['0.5', '0.5', '0', null, 'on-track']],
    ['the weaker of pace and confidence', fromTo, '88', { confidence: 4 }, ['0.5', '0.5', '0', null, 'at-risk']],
    ['raw progress beyond the target, pace from held progress', fromTo, '102', {}, ['1.5', '0.5', '0.5', null, 'on-track']],
    ['standing at the baseline is 0, not unknown', fromTo, null, {}, ['0', '0.5', '-0.5', null, 'off-track']],
    ['a draft without a target expects, but knows nothing', { kind: 'from-to', baseline: '1' } as const, '2', {}, ['target-missing', '0.5', null, null, null]],
    ['a guard inside', stayBelow, '1.9', {}, ['guarded', null, null, true, 'on-track']],
    ['a guard outside', stayBelow, '2.1', { confidence: 9 }, ['guarded', null, null, false, 'off-track']],
    ['a guard before its first value', stayBelow, null, {}, ['guarded', null, null, null, null]],
    ['baseline first, before it is measured', { kind: 'baseline-first', target: '70' } as const, null, {}, ['baseline-missing', '0', null, null, null]],
    ['baseline first, from the first value', { kind: 'baseline-first', target: '70' } as const, '55', { firstValue: decimal('40') }, ['0.5', '0', '0.5', null, 'on-track']],
    ['a written baseline counts before the first value', { kind: 'baseline-first', baseline: '50', target: '70' } as const, '55', { firstValue: decimal('40') }, ['0.25', '0', '0.25', null, 'on-track']],
  ])('%s', (_words, metric, value, more, expected) => {
    expect(stand(metric, value, more)).toEqual(expected);
  });
});
