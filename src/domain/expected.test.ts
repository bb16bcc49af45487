import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { decimal, ONE, toText, ZERO } from './decimal.ts';
import { expectedAt, expectedMean, spanOf } from './expected.ts';
import type { MetricText } from './metric-text.ts';
import type { Ambition } from './objective.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { FIRST_QUARTER, fromTo, metricOf } from './samples.ts';

const at = (text: MetricText, day: string, ambition: Ambition = 'committed', span = FIRST_QUARTER as { starts: string; ends: string }) => {
  const expected = expectedAt(metricOf(text), ambition, span, day, DEFAULT_PARAMETERS);
  return expected === null ? null : toText(expected, 4);
};
const way: MetricText = { kind: 'from-to', baseline: '0', target: '100' };
/** 100 days: 1 January to 10 April. */
const hundred = { starts: '2026-01-01', ends: '2026-04-10' };

describe('a straight line', () => {
  it.each<[string, Ambition, string]>([
    ['2025-12-31', 'committed', '0'], ['2026-01-01', 'committed', '0.0111'], ['2026-01-30', 'committed', '0.3333'],
    ['2026-02-14', 'committed', '0.5'], ['2026-03-31', 'committed', '1'], ['2026-05-01', 'committed', '1'],
    ['2026-01-30', 'aspirational', '0.2333'], ['2026-02-14', 'aspirational', '0.35'], ['2026-03-31', 'aspirational', '0.7'],
  ])('at the end of %s, %s, expects %s', (day, ambition, expected) => {
    expect(at(way, day, ambition)).toBe(expected);
  });

  it('expects the same of a way down, or of one with gaps', () => {
    expect(at({ ...way, baseline: '12', target: '4' }, '2026-02-14')).toBe('0.5');
    expect(at({ kind: 'from-to' }, '2026-02-14')).toBe('0.5');
  });

  it('counts the leap day', () => {
    const february = { starts: '2028-02-01', ends: '2028-02-29' };
    expect(at(way, '2028-02-28', 'committed', february)).toBe('0.9655');
    expect(at(way, '2028-02-29', 'committed', february)).toBe('1');
  });

  it('runs over days of its own, each end for itself', () => {
    expect(spanOf({ starts: null, ends: '2026-02-28' }, FIRST_QUARTER)).toEqual({ starts: '2026-01-01', ends: '2026-02-28' });
    expect(spanOf({ starts: '2026-02-01', ends: null }, FIRST_QUARTER)).toEqual({ starts: '2026-02-01', ends: '2026-03-31' });
    expect(at(way, '2026-01-31', 'committed', { starts: '2026-02-01', ends: '2026-02-28' })).toBe('0');
    expect(at(way, '2026-02-14', 'committed', { starts: '2026-02-01', ends: '2026-02-28' })).toBe('0.5');
  });

  it('takes what it expects at the end from a parameter', () => {
    const eight = { ...DEFAULT_PARAMETERS, expectedAspirational: decimal('0.8') };
    expect(toText(expectedAt(fromTo('0', '1'), 'aspirational', FIRST_QUARTER, '2026-02-14', eight)!)).toBe('0.4');
  });
});

describe('a bent line', () => {
  /** Day 50 is 19 February, day 80 is 21 March. */
  const bent: MetricText = { ...way, intermediateTargets: [{ day: '2026-03-21', value: '60' }, { day: '2026-02-19', value: '20' }] };

  it.each([
    ['2026-01-25', '0.1'], ['2026-02-19', '0.2'], ['2026-03-06', '0.4'], ['2026-03-21', '0.6'], ['2026-03-31', '0.8'], ['2026-04-10', '1'],
  ])('at the end of %s expects %s', (day, expected) => {
    expect(at(bent, day, 'committed', hundred)).toBe(expected);
  });

  it('is scaled by ambition like any other', () => {
    expect(at(bent, '2026-02-19', 'aspirational', hundred)).toBe('0.14');
  });

  it.each([[null, '100'], ['0', null], ['100', '100']])('is straight while nobody knows the way: from %s to %s', (baseline, target) => {
    const unknown: MetricText = { ...bent, baseline, target };
    expect(at(unknown, '2026-02-19', 'committed', hundred)).toBe('0.5');
  });

  it.each<[string, Partial<MetricText>, string]>([
    ['two values for one day: the last counts', { intermediateTargets: [{ day: '2026-02-19', value: '90' }, { day: '2026-02-19', value: '20' }] }, '0.1'],
    ['a commit at the baseline', { commit: '0', target: '50', stretch: '100', intermediateTargets: [{ day: '2026-02-19', value: '0' }] }, '0.25'],
    ['a target at the stretch', { target: '100', stretch: '100', intermediateTargets: [{ day: '2026-02-19', value: '120' }] }, '0.25'],
  ])('is never broken by a draft: %s', (_words, more, expected) => {
    expect(at({ ...way, ...more }, '2026-01-25', 'committed', hundred)).toBe(expected);
  });

  it('passes over targets outside the time', () => {
    const outside: MetricText = { ...way, intermediateTargets: [{ day: '2025-12-01', value: '50' }, { day: '2026-06-01', value: '60' }] };
    expect(at(outside, '2026-02-19', 'committed', hundred)).toBe('0.5');
  });
});

describe('what expects nothing before its day', () => {
  const milestones: MetricText = {
    kind: 'milestones',
    milestones: [{ id: 'a', title: 'a', weight: '30', day: '2026-02-01' }, { id: 'b', title: 'b', weight: '30', day: '2026-03-01' }, { id: 'c', title: 'c', weight: '40' }],
  };

  it.each<[string, MetricText, string, string | null]>([
    ['dated milestones before the first', milestones, '2026-01-31', '0'],
    ['from the end of its day on', milestones, '2026-02-01', '0.3'],
    ['on the second step', milestones, '2026-03-30', '0.6'],
    ['undated ones at the end', milestones, '2026-03-31', '1'],
    ['yes or no', { kind: 'yes-no' }, '2026-03-30', '0'],
    ['yes or no, due', { kind: 'yes-no' }, '2026-03-31', '1'],
    ['zones', { kind: 'zones' }, '2026-03-30', '0'],
    ['baseline first', { kind: 'baseline-first', target: '70' }, '2026-03-30', '0'],
    ['stay above: never anything', { kind: 'stay-above', lower: '95' }, '2026-03-31', null],
  ])('%s', (_name, text, day, expected) => {
    expect(at(text, day)).toBe(expected);
  });
});

describe('an objective', () => {
  it('expects the weighted mean of what its key results expect', () => {
    expect(toText(expectedMean([{ expected: decimal('0.5'), share: decimal('0.25') }, { expected: ONE, share: decimal('0.75') }])!)).toBe('0.875');
    expect(expectedMean([{ expected: null, share: ONE }])).toBeNull();
    expect(toText(expectedMean([{ expected: decimal('0.5'), share: decimal('0.5') }, { expected: null, share: decimal('0.5') }])!)).toBe('0.5');
  });
});

describe('expectation, whatever the day', () => {
  it('never falls, and stays within 0 and E', () => {
    const end = decimal('0.7');
    const bends = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 });
    fc.assert(fc.property(bends, fc.integer({ min: -5, max: 110 }), (days, offset) => {
      const intermediateTargets = [...new Set(days)].map((day) => ({ day: addDays(hundred.starts, day - 1), value: String(day / 2) }));
      const metric = fromTo('0', '100', { intermediateTargets });
      const on = (day: string) => expectedAt(metric, 'aspirational', hundred, day, DEFAULT_PARAMETERS)!;
      const day = addDays(hundred.starts, offset);
      expect(on(day) >= ZERO && on(day) <= end && on(day) <= on(addDays(day, 1))).toBe(true);
    }));
  });
});
