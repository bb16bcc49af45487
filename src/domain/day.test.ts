import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysFrom, isBetween, isDay, lengthInDays, nextWeekday, weekdayOf, WEEKDAYS } from './day.ts';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1900-01-01', count));

describe('a day', () => {
  it.each([
    ['2026-02-28', true], ['2028-02-29', true], ['2000-02-29', true], ['2026-02-29', false], ['1900-02-29', false],
    ['2026-13-01', false], ['2026-00-10', false], ['2026-04-31', false], ['2026-4-1', false], ['26-04-01', false],
    ['0999-01-01', false], ['2026-04-01T00:00', false], [' 2026-04-01', false], ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  it.each([
    ['2028-02-28', 2, '2028-03-01'], ['2027-02-28', 1, '2027-03-01'], ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'], ['2026-01-01', 365, '2027-01-01'], ['2028-01-01', 366, '2029-01-01'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'], ['2026-01-31', -14, '2024-11-30'], ['2026-05-31', 24, '2028-05-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('counts both ends of a span', () => {
    expect(lengthInDays('2026-01-01', '2026-03-31')).toBe(90);
    expect(lengthInDays('2028-01-01', '2028-03-31')).toBe(91);
    expect(lengthInDays('2026-05-05', '2026-05-05')).toBe(1);
    expect(daysFrom('2026-05-05', '2026-05-04')).toBe(-1);
    expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((day) => isBetween(day, '2026-01-01', '2026-03-31'))).toEqual([false, true, true, false]);
  });

  it.each([['2026-03-06', 'friday'], ['1970-01-01', 'thursday'], ['1969-12-31', 'wednesday'], ['2028-02-29', 'tuesday']])(
    '%s is a %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday),
  );

  it('finds the next weekday, today included', () => {
    expect(nextWeekday('2026-03-04', 'friday')).toBe('2026-03-06');
    expect(nextWeekday('2026-03-06', 'friday')).toBe('2026-03-06');
    expect(nextWeekday('2026-03-07', 'friday')).toBe('2026-03-13');
  });

  it('is put together from its parts', () => {
    expect(dayOf(2026, 3, 31)).toBe('2026-03-31');
  });

  it('goes forth and back, and sorts as text', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const other = addDays(day, days);
      expect(isDay(other)).toBe(true);
      expect(addDays(other, -days)).toBe(day);
      expect(daysFrom(day, other)).toBe(days);
      expect(day < other).toBe(days > 0);
      expect(WEEKDAYS.indexOf(weekdayOf(addDays(day, 7)))).toBe(WEEKDAYS.indexOf(weekdayOf(day)));
    }));
  });
});
