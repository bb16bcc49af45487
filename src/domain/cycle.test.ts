import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSpan, contains, fiscalYearOf, halfCycles, overlapping, overlaps, quarterAt, quarterCycles, shareElapsed, weekOf, weeksIn, yearCycle,
} from './cycle.ts';
import { addDays, isBetween, lengthInDays } from './day.ts';
import { ONE, toText, ZERO } from './decimal.ts';
import { problemsOf } from './verdict.ts';

const q1 = { starts: '2026-01-01', ends: '2026-03-31' };
const year = { starts: '2026-01-01', ends: '2026-12-31' };
const codes = (span: typeof q1, parent: typeof q1 | null = null) => problemsOf(checkSpan(span, parent)).map(({ code }) => code);

describe('the days of a cycle', () => {
  it.each([
    ['a quarter', q1, null, []],
    ['one day', { starts: '2026-05-05', ends: '2026-05-05' }, null, []],
    ['backwards', { starts: '2026-04-01', ends: '2026-03-31' }, null, ['cycle-ends-before-start']],
    ['no days at all', { starts: '2026-02-30', ends: 'soon' }, null, ['day-not-valid', 'day-not-valid']],
    ['five years', { starts: '2026-01-01', ends: '2030-12-31' }, null, []],
    ['five years and a day', { starts: '2026-01-01', ends: '2031-01-01' }, null, ['cycle-too-long']],
    ['inside its year', q1, year, []],
    ['beyond its year', { starts: '2026-10-01', ends: '2027-01-02' }, year, ['cycle-outside-parent']],
  ])('%s', (_name, span, parent, expected) => {
    expect(codes(span, parent)).toEqual(expected);
  });
});

describe('years, halves and quarters', () => {
  it.each([
    [2026, 1, '2026-01-01', '2026-12-31'], [2026, 4, '2025-04-01', '2026-03-31'], [2028, 2, '2027-02-01', '2028-01-31'],
    [2024, 10, '2023-10-01', '2024-09-30'],
  ])('%i from month %i runs %s to %s', (name, firstMonth, starts, ends) => {
    expect(yearCycle(name, firstMonth)).toEqual({ name: String(name), kind: 'year', starts, ends });
  });

  it('cuts the year into quarters and halves without a gap', () => {
    expect(quarterCycles(2026).map(({ name, starts, ends }) => `${name} ${starts} ${ends}`)).toEqual([
      'Q1 2026 2026-01-01 2026-03-31', 'Q2 2026 2026-04-01 2026-06-30', 'Q3 2026 2026-07-01 2026-09-30', 'Q4 2026 2026-10-01 2026-12-31',
    ]);
    expect(halfCycles(2026, 4).map(({ starts, ends }) => [starts, ends])).toEqual([['2025-04-01', '2025-09-30'], ['2025-10-01', '2026-03-31']]);
  });

  it('has one quarter for every day, inside its fiscal year', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2010-01-01', count));
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 12 }), (on, firstMonth) => {
      const quarter = quarterAt(on, firstMonth);
      expect(isBetween(on, quarter.starts, quarter.ends)).toBe(true);
      expect(contains(yearCycle(fiscalYearOf(on, firstMonth), firstMonth), quarter)).toBe(true);
    }));
  });
});

describe('time that passes', () => {
  it.each([
    ['2025-12-31', '0', null], ['2026-01-01', '0.01111111', 1], ['2026-01-07', '0.07777778', 1], ['2026-01-08', '0.08888889', 2],
    ['2026-01-30', '0.33333333', 5], ['2026-02-14', '0.5', 7], ['2026-03-31', '1', 13], ['2026-04-01', '1', null],
  ])('at the end of %s %s has passed, week %s', (day, share, week) => {
    expect(toText(shareElapsed(q1, day))).toBe(share);
    expect(weekOf(q1, day)).toBe(week);
  });

  it('counts the leap day', () => {
    const leap = { starts: '2028-01-01', ends: '2028-03-31' };
    expect(lengthInDays(leap.starts, leap.ends)).toBe(91);
    expect(toText(shareElapsed(leap, '2028-02-29'), 4)).toBe('0.6593');
    expect(weeksIn(q1)).toBe(13);
  });

  it('never runs backwards and stays within 0 and 1', () => {
    fc.assert(fc.property(fc.integer({ min: -10, max: 110 }), (offset) => {
      const day = addDays(q1.starts, offset);
      const share = shareElapsed(q1, day);
      expect(share >= ZERO && share <= ONE && share <= shareElapsed(q1, addDays(day, 1))).toBe(true);
    }));
  });
});

describe('overlap', () => {
  it('names cycles of the same kind that share days, and leaves the year alone', () => {
    const next = { ...q1, kind: 'quarter' as const, id: 'new' };
    const others = [
      { ...year, kind: 'year' as const, id: 'year' },
      { starts: '2026-03-31', ends: '2026-06-30', kind: 'quarter' as const, id: 'touching' },
      { starts: '2026-04-01', ends: '2026-06-30', kind: 'quarter' as const, id: 'after' },
    ];
    expect(overlapping(next, others).map(({ id }) => id)).toEqual(['touching']);
    expect([overlaps(q1, q1), overlaps(q1, others[1]!), overlaps(others[1]!, q1), overlaps(q1, others[2]!), overlaps(others[2]!, q1)])
      .toEqual([true, true, true, false, false]);
  });
});
