import { describe, expect, it } from 'vitest';
import { CADENCE_DEFAULTS } from './cadence.ts';
import { toText } from './decimal.ts';
import { disciplineOf, punctualityOf, keptOccurrences, type Punctuality } from './discipline.ts';
import { FIRST_QUARTER } from './samples.ts';
import { scheduleOf, type Occurrence } from './schedule.ts';

/** Due on Friday 6 March, open from Monday, two days of grace. */
const friday: Occurrence = { planned: '2026-03-06', due: '2026-03-06', opens: '2026-03-02', graceEnds: '2026-03-08', week: 10, skippedBecause: null };

describe('how an occurrence stands', () => {
  it.each<[string, string | null, string, Punctuality, boolean]>([
    ['not open yet', null, '2026-03-01', 'not-due', false],
    ['open', null, '2026-03-02', 'due', false],
    ['due today', null, '2026-03-06', 'due', false],
    ['in its grace', null, '2026-03-07', 'late', false],
    ['last day of grace', null, '2026-03-08', 'late', false],
    ['over', null, '2026-03-09', 'missed', false],
    ['done early', '2026-03-02', '2026-03-09', 'on-time', true],
    ['done on the day', '2026-03-06', '2026-03-09', 'on-time', true],
    ['done late', '2026-03-08', '2026-03-09', 'late', true],
    ['done too late', '2026-03-09', '2026-03-10', 'missed', true],
  ])('%s', (_name, recordedOn, today, punctuality, done) => {
    expect(punctualityOf(friday, recordedOn, today)).toEqual({ occurrence: friday, punctuality, done });
  });

  it('is skipped whatever happens', () => {
    const skipped = { ...friday, skippedBecause: 'strike' };
    expect([punctualityOf(skipped, null, '2026-03-20').punctuality, punctualityOf(skipped, '2026-03-06', '2026-03-20').punctuality]).toEqual(['skipped', 'skipped']);
  });

  it.each([
    ['America/Sao_Paulo', '2026-03-09T02:59:59Z', 'late'],
    ['America/Sao_Paulo', '2026-03-09T03:00:00Z', 'missed'],
    ['Pacific/Kiritimati', '2026-03-08T09:59:59Z', 'late'],
    ['Pacific/Kiritimati', '2026-03-08T10:00:00Z', 'missed'],
  ])('turns from late to missed on Monday 00:00 in %s', (zone, now, punctuality) => {
    const occurrences = keptOccurrences(scheduleOf(FIRST_QUARTER, CADENCE_DEFAULTS), [], now, zone);
    expect(occurrences.find(({ occurrence }) => occurrence.due === '2026-03-06')!.punctuality).toBe(punctuality);
  });
});

describe('discipline', () => {
  const schedule = scheduleOf(FIRST_QUARTER, CADENCE_DEFAULTS, [{ planned: '2026-01-23', skippedBecause: 'move' }]);
  const recorded = ['2026-01-02T10:00:00Z', '2026-01-10T10:00:00Z', '2026-01-10T18:00:00Z', '2026-01-28T10:00:00Z'];

  it('counts what became of each', () => {
    const discipline = disciplineOf(keptOccurrences(schedule, recorded, '2026-02-07T12:00:00Z', 'UTC'));
    expect(discipline).toMatchObject({ 'on-time': 2, late: 2, missed: 1, skipped: 1, due: 0, 'not-due': 7 });
    expect(toText(discipline.share!)).toBe('0.75');
  });

  it('has no share before anything is over', () => {
    expect(disciplineOf(keptOccurrences(schedule, [], '2026-01-01T12:00:00Z', 'UTC')).share).toBeNull();
  });

  it('leaves out what fell due before the objective was agreed', () => {
    expect(keptOccurrences(schedule, [], '2026-02-07T12:00:00Z', 'UTC', '2026-02-01').map(({ occurrence }) => occurrence.due)[0]).toBe('2026-02-06');
  });
});
