import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE_DEFAULTS, FREQUENCIES, type Cadence } from './cadence.ts';
import { addDays, isBetween, WEEKDAYS, weekdayOf } from './day.ts';
import { FIRST_QUARTER } from './samples.ts';
import { nextOccurrence, occurrenceOn, plannedDays, scheduleOf, timesOf } from './schedule.ts';

const weekly: Cadence = CADENCE_DEFAULTS;
const year = { starts: '2026-01-01', ends: '2026-12-31' };

describe('the planned days', () => {
  it.each<[string, Partial<Cadence>, number, string, string]>([
    ['weekly on Friday', {}, 13, '2026-01-02', '2026-03-27'],
    ['weekly on Thursday, the first day', { weekday: 'thursday' }, 13, '2026-01-01', '2026-03-26'],
    ['weekly on Tuesday, the last day', { weekday: 'tuesday' }, 13, '2026-01-06', '2026-03-31'],
    ['fortnightly from the second Friday', { frequency: 'fortnightly' }, 6, '2026-01-09', '2026-03-20'],
    ['the last Friday of each month', { frequency: 'monthly' }, 3, '2026-01-30', '2026-03-27'],
    ['the last Tuesday of each month', { frequency: 'monthly', weekday: 'tuesday' }, 3, '2026-01-27', '2026-03-31'],
  ])('%s', (_name, changes, count, first, last) => {
    const days = plannedDays(FIRST_QUARTER, { ...weekly, ...changes });
    expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last]);
  });

  it('has twelve in a monthly year, and none in a cycle without the weekday', () => {
    expect(plannedDays(year, { frequency: 'monthly', weekday: 'friday' })).toHaveLength(12);
    expect(plannedDays({ starts: '2026-01-05', ends: '2026-01-07' }, weekly)).toEqual([]);
  });
});

describe('the schedule', () => {
  it('opens each occurrence when the grace of the one before has ended', () => {
    const [first, second] = scheduleOf(FIRST_QUARTER, weekly);
    expect(first).toEqual({ planned: '2026-01-02', due: '2026-01-02', opens: '2026-01-01', graceEnds: '2026-01-04', week: 1, skippedBecause: null });
    expect(second).toMatchObject({ due: '2026-01-09', opens: '2026-01-05', graceEnds: '2026-01-11', week: 2 });
  });

  it('moves and skips what people touched, and keeps the rest', () => {
    const schedule = scheduleOf(FIRST_QUARTER, weekly, [
      { planned: '2026-01-09', movedTo: '2026-01-08' }, { planned: '2026-01-16', skippedBecause: 'company holiday' }, { planned: '1999-01-01', movedTo: '1999-01-02' },
    ]);
    expect(schedule).toHaveLength(13);
    expect(schedule[1]).toMatchObject({ planned: '2026-01-09', due: '2026-01-08', graceEnds: '2026-01-10' });
    expect(schedule[2]).toMatchObject({ due: '2026-01-16', opens: '2026-01-11', skippedBecause: 'company holiday' });
    expect(nextOccurrence(schedule, '2026-01-12')!.due).toBe('2026-01-23');
  });

  it('tells which occurrence a day counts for', () => {
    const schedule = scheduleOf(FIRST_QUARTER, weekly);
    expect(['2026-01-05', '2026-01-09', '2026-01-11', '2026-01-12'].map((day) => occurrenceOn(schedule, day)!.due)).toEqual([
      '2026-01-09', '2026-01-09', '2026-01-09', '2026-01-16',
    ]);
    expect(occurrenceOn(schedule, '2026-03-30')).toBeNull();
    expect(nextOccurrence(schedule, '2026-03-28')).toBeNull();
  });

  it('knows its instants in the team’s zone', () => {
    const schedule = scheduleOf(FIRST_QUARTER, weekly);
    const sixthOfMarch = schedule.find(({ due }) => due === '2026-03-06')!;
    expect(timesOf(sixthOfMarch, weekly, 'America/Sao_Paulo')).toEqual({
      meets: '2026-03-06T18:00:00.000Z', dueEnds: '2026-03-07T03:00:00.000Z', graceEnds: '2026-03-09T03:00:00.000Z',
    });
    const clocksChange = schedule.find(({ due }) => due === '2026-03-27')!;
    expect(timesOf(clocksChange, weekly, 'Europe/Berlin')).toEqual({
      meets: '2026-03-27T14:00:00.000Z', dueEnds: '2026-03-27T23:00:00.000Z', graceEnds: '2026-03-29T22:00:00.000Z',
    });
  });

  it('falls inside the cycle, on its weekday, in order, one window at a time', () => {
    const cadence = fc.record({ frequency: fc.constantFrom(...FREQUENCIES), weekday: fc.constantFrom(...WEEKDAYS), time: fc.constant('15:00'), graceDays: fc.integer({ min: 0, max: 6 }) });
    const cycle = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }))
      .map(([start, length]) => ({ starts: addDays('2024-01-01', start), ends: addDays('2024-01-01', start + length) }));
    fc.assert(fc.property(cycle, cadence, (span, given) => {
      const schedule = scheduleOf(span, given);
      schedule.forEach(({ due, opens, graceEnds }, index) => {
        expect(isBetween(due, span.starts, span.ends) && weekdayOf(due) === given.weekday).toBe(true);
        expect(opens <= due && due <= graceEnds).toBe(true);
        if (index > 0) expect(opens).toBe(addDays(schedule[index - 1]!.graceEnds, 1));
      });
    }));
  });
});
