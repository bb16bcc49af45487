import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE_DEFAULTS, type Cadence } from './cadence.ts';
import { addDays } from './day.ts';
import { checkInsDue, dutyOf, isStale, upcomingOf, URGENCIES, type CheckInRecord } from './due.ts';
import { FIRST_QUARTER } from './samples.ts';
import { scheduleOf, type ScheduleChange } from './schedule.ts';

function record(recordedAt: readonly string[], more: Partial<CheckInRecord> & { cadence?: Partial<Cadence>; changes?: ScheduleChange[] } = {}): CheckInRecord {
  const { cadence = {}, changes = [], ...rest } = more;
  const schedule = scheduleOf(FIRST_QUARTER, { ...CADENCE_DEFAULTS, ...cadence }, changes);
  return { objectiveId: 'o', schedule, recordedAt, agreedOn: null, zone: 'UTC', ...rest };
}
const noon = (day: string) => `${day}T12:00:00Z`;
/** Checked in every week up to 27 February. */
const upToDate = record([noon('2026-02-27')]);

describe('what an objective asks for', () => {
  it.each<[string, CheckInRecord, string, string | null]>([
    ['Monday of a new week', upToDate, '2026-03-02', 'due 2026-03-06'],
    ['on the day', upToDate, '2026-03-06', 'due 2026-03-06'],
    ['Saturday', upToDate, '2026-03-07', 'late 2026-03-06'],
    ['Sunday', upToDate, '2026-03-08', 'late 2026-03-06'],
    ['in the grace of one, after missing another', record([noon('2026-02-20')]), '2026-03-07', 'missed 2026-02-27'],
    ['Monday: missed', upToDate, '2026-03-09', 'missed 2026-03-06'],
    ['done early this week', record([noon('2026-02-27'), noon('2026-03-03')]), '2026-03-06', null],
    ['done in the grace', record([noon('2026-03-07')]), '2026-03-08', null],
    ['made up on Monday: it counts for the new week', record([noon('2026-03-09')]), '2026-03-10', null],
    ['after the last grace, behind', record([noon('2026-02-27')]), '2026-03-31', 'missed 2026-03-06'],
    ['done on the day it opened, then a new week', record([noon('2026-03-02')]), '2026-03-09', 'due 2026-03-13'],
    ['skipped this week', record([noon('2026-02-27')], { changes: [{ planned: '2026-03-06', skippedBecause: 'fair' }] }), '2026-03-06', null],
    ['missed before a skipped week', record([noon('2026-02-20')], { changes: [{ planned: '2026-03-06', skippedBecause: 'fair' }] }), '2026-03-09', 'missed 2026-02-27'],
    ['agreed this week: no old debt', record([], { agreedOn: '2026-03-04' }), '2026-03-05', 'due 2026-03-06'],
    ['before the cycle', record([]), '2025-12-30', null],
    ['after the last grace, up to date', record([noon('2026-03-27')]), '2026-03-31', null],
    ['a monthly one, a month ahead', record([noon('2026-01-30')], { cadence: { frequency: 'monthly' } }), '2026-02-10', null],
    ['a monthly one, in its week', record([noon('2026-01-30')], { cadence: { frequency: 'monthly' } }), '2026-02-21', 'due 2026-02-27'],
  ])('%s', (_name, given, today, expected) => {
    const duty = dutyOf(given, noon(today));
    expect(duty && `${duty.urgency} ${duty.due}`).toBe(expected);
    expect(duty?.urgency === 'missed').toBe(isStale(given, noon(today)));
  });

  it('counts the days in the team’s zone', () => {
    const late = dutyOf({ ...upToDate, zone: 'Pacific/Kiritimati' }, '2026-03-06T11:00:00Z');
    expect(late).toMatchObject({ urgency: 'late', due: '2026-03-06', graceEnds: '2026-03-08', daysLate: 1 });
    expect(dutyOf(upToDate, noon('2026-03-02'))!.daysLate).toBe(-4);
  });

  it('names what comes next once nothing is owed', () => {
    expect(upcomingOf(record([noon('2026-03-03')]), noon('2026-03-04'))).toMatchObject({ urgency: 'upcoming', due: '2026-03-13', daysLate: -9 });
    expect(upcomingOf(upToDate, noon('2026-03-04'))).toBeNull();
    expect(upcomingOf(record([noon('2026-03-27')]), noon('2026-03-30'))).toBeNull();
    expect(upcomingOf(record([noon('2026-01-30')], { cadence: { frequency: 'monthly' } }), noon('2026-02-10'))!.due).toBe('2026-02-27');
  });
});

describe('stale', () => {
  it.each([
    ['in the grace', upToDate, '2026-03-08', false],
    ['from Monday 00:00', upToDate, '2026-03-09', true],
    ['until the next check-in', record([noon('2026-02-27'), noon('2026-03-09')]), '2026-03-09', false],
    ['never checked in, first one over', record([]), '2026-01-05', true],
    ['never checked in, first one open', record([]), '2026-01-02', false],
    ['agreed after the last one', record([], { agreedOn: '2026-03-07' }), '2026-03-09', false],
    ['a skipped one makes nothing stale', record([noon('2026-02-27')], { changes: [{ planned: '2026-03-06', skippedBecause: 'fair' }] }), '2026-03-09', false],
  ])('%s', (_name, given, today, stale) => {
    expect(isStale(given, noon(today))).toBe(stale);
  });
});

describe('the list of a member', () => {
  const all = [
    record([noon('2026-02-27')], { objectiveId: 'late' }),
    record([noon('2026-02-13')], { objectiveId: 'missed longer' }),
    record([noon('2026-03-03')], { objectiveId: 'done' }),
    record([noon('2026-02-27')], { objectiveId: 'due', cadence: { weekday: 'sunday' } }),
  ];

  it('puts the most urgent first', () => {
    const told = (day: string) => checkInsDue(all, noon(day)).map(({ objectiveId, urgency, missed }) => `${objectiveId}: ${urgency} ${missed}`);
    expect(told('2026-03-07')).toEqual(['missed longer: missed 2', 'late: late 0', 'due: due 0']);
    expect(told('2026-03-09')).toEqual(['missed longer: missed 3', 'late: missed 1', 'due: late 0', 'done: due 0']);
  });

  it('has the same order whatever order the objectives come in', () => {
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(fc.property(shuffled, fc.integer({ min: 0, max: 100 }), (given, offset) => {
      const now = noon(addDays('2025-12-28', offset));
      const list = checkInsDue(given, now);
      expect(list).toEqual(checkInsDue(all, now));
      const ranks = list.map(({ urgency }) => URGENCIES.indexOf(urgency));
      expect(ranks).toEqual(ranks.toSorted());
    }));
  });
});
