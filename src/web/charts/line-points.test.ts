import { describe, expect, it } from 'vitest';
import { dayNumber, dayTicks, dayWords, spread, valueAt } from './line-points.ts';

const line = [
  { day: '2026-03-01', value: 0 },
  { day: '2026-03-11', value: 20 },
  { day: '2026-03-31', value: 20 },
];

describe('valueAt', () => {
  it.each([
    ['2026-02-28', null],
    ['2026-03-01', 0],
    ['2026-03-03', 4],
    ['2026-03-11', 20],
    ['2026-03-20', 20],
    ['2026-03-31', 20],
    ['2026-04-01', null],
  ])('on %s it is %j', (day, value) => expect(valueAt(line, day)).toBe(value));

  it('knows nothing of an empty line', () => expect(valueAt([], '2026-03-01')).toBeNull());
});

describe('dayTicks', () => {
  const ticks = (from: string, to: string) =>
    dayTicks(dayNumber(from), dayNumber(to)).map((day) => dayWords(day, 'en'));
  it.each([
    ['2026-03-02', '2026-03-29', ['Mar 2', 'Mar 9', 'Mar 16', 'Mar 23']],
    ['2026-01-01', '2026-03-31', ['Jan 1', 'Feb 1', 'Mar 1']],
    ['2026-01-15', '2026-06-30', ['Feb 1', 'Mar 1', 'Apr 1', 'May 1', 'Jun 1']],
    ['2026-01-01', '2026-12-31', ['Jan 1', 'Mar 1', 'May 1', 'Jul 1', 'Sep 1', 'Nov 1']],
    ['2025-01-01', '2026-12-31', ['Jan 1', 'Apr 1', 'Jul 1', 'Oct 1', 'Jan 1', 'Apr 1', 'Jul 1', 'Oct 1']],
  ])('%s to %s: %j', (from, to, words) => expect(ticks(from, to)).toEqual(words));
});

describe('spread', () => {
  it.each([
    [
      [10, 12, 50],
      [10, 24, 50],
    ],
    [
      [12, 10],
      [24, 10],
    ],
    [
      [95, 96, 97],
      [72, 86, 100],
    ],
    [[], []],
  ])('%j becomes %j', (heights, moved) => expect(spread(heights, 14, 100)).toEqual(moved));
});
