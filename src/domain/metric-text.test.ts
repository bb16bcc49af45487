import { describe, expect, it } from 'vitest';
import { METRIC_KINDS } from './metric.ts';
import { readMetric, writeMetric, type MetricText } from './metric-text.ts';
import { problemsOf } from './verdict.ts';

const milestones = [
  { id: 'a', title: 'Plan', weight: '40', day: '2026-02-01' },
  { id: 'b', title: 'Do', weight: '60', day: null },
  { id: 'c', title: 'Tell', weight: '0', day: null },
];
const whole: Record<string, MetricText> = {
  'from-to': {
    kind: 'from-to', unit: '%', currency: null, baseline: '81', target: '95', commit: '85.5', stretch: '99',
    intermediateTargets: [{ day: '2026-02-01', value: '85' }],
  },
  'baseline-first': { kind: 'baseline-first', unit: null, currency: 'EUR', baseline: null, target: '70', measureBy: '2026-01-31' },
  'stay-above': { kind: 'stay-above', unit: '%', currency: null, lower: '99.9', heldBy: 'share-inside' },
  'stay-below': { kind: 'stay-below', unit: 'days', currency: null, upper: '3', heldBy: 'inside-at-end' },
  'stay-between': { kind: 'stay-between', unit: 'min', currency: null, lower: '30', upper: '50', heldBy: 'share-inside' },
  milestones: { kind: 'milestones', milestones },
  zones: { kind: 'zones', zones: { commit: 'drafted', target: 'signed', stretch: 'published' } },
  'yes-no': { kind: 'yes-no' },
};

describe('a written metric', () => {
  it.each(METRIC_KINDS)('%s is read and written back unchanged', (kind) => {
    const verdict = readMetric(whole[kind]!);
    expect(verdict.allowed && writeMetric(verdict.value)).toEqual(whole[kind]);
  });

  it.each(METRIC_KINDS)('%s is read with every gap a draft may leave', (kind) => {
    const verdict = readMetric({ kind });
    expect(verdict.allowed && readMetric(writeMetric(verdict.value))).toEqual(verdict);
  });

  it('forgets what its kind does not know', () => {
    const verdict = readMetric({ kind: 'yes-no', baseline: 'nonsense', target: '5' });
    expect(verdict.allowed && verdict.value).toEqual({ kind: 'yes-no' });
  });

  it('names every mistake at once', () => {
    const verdict = readMetric({
      kind: 'from-to', unit: 'u'.repeat(41), currency: 'euro', baseline: '1,5', target: '9o', stretch: '1e9',
      intermediateTargets: [{ day: '2026-02-30', value: 'x' }],
    });
    expect(problemsOf(verdict).map(({ code, field }) => `${field}: ${code}`).sort()).toEqual([
      'baseline: decimal-malformed', 'currency: currency-malformed', 'intermediateTargets.0.day: day-not-valid',
      'intermediateTargets.0.value: decimal-malformed', 'stretch: decimal-malformed', 'target: decimal-malformed', 'unit: text-too-long',
    ]);
  });

  it('takes as many milestones as a person can follow', () => {
    expect(readMetric({ kind: 'milestones', milestones: Array.from({ length: 50 }, (_, id) => ({ id: `${id}`, title: 'x' })) }).allowed).toBe(true);
  });

  it.each<[string, MetricText, string]>([
    ['an unknown kind', { kind: 'wish' as 'yes-no' }, 'metric-kind-unknown'],
    ['a milestone twice', { kind: 'milestones', milestones: [milestones[0]!, milestones[0]!] }, 'milestone-twice'],
    ['too many milestones', { kind: 'milestones', milestones: Array.from({ length: 51 }, (_, id) => ({ id: `${id}`, title: 'x' })) }, 'too-many'],
    ['a long zone text', { kind: 'zones', zones: { target: 'x'.repeat(301) } }, 'text-too-long'],
    ['another way of holding', { kind: 'stay-above', heldBy: 'mostly' as 'share-inside' }, 'held-by-unknown'],
  ])('refuses %s', (_name, text, code) => {
    expect(problemsOf(readMetric(text)).map((each) => each.code)).toEqual([code]);
  });
});
