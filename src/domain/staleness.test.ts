import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { isStale } from './due.ts';
import { scheduleOf } from './schedule.ts';
import { isStaleAt, staleLine } from './staleness.ts';
import { dayAt } from './zone.ts';

const quarter = { starts: '2026-01-01', ends: '2026-03-31' };
const weekly = { frequency: 'weekly', weekday: 'friday', time: '10:00', graceDays: 2 } as const;
const zone = 'America/Sao_Paulo';
const schedule = scheduleOf(quarter, weekly);

describe('staleness of a table row', () => {
  it.each([
    ['before any occurrence is over', '2026-01-03T12:00:00.000Z', null, null, false],
    ['never checked in', '2026-03-09T12:00:00.000Z', null, null, true],
    ['checked in while the last one was open', '2026-03-09T12:00:00.000Z', '2026-03-02T03:00:00.000Z', null, false],
    ['checked in a moment before it opened', '2026-03-09T12:00:00.000Z', '2026-03-02T02:59:59.000Z', null, true],
    ['grace still running', '2026-03-08T12:00:00.000Z', '2026-02-27T12:00:00.000Z', null, false],
    ['agreed after the line fell due', '2026-03-09T12:00:00.000Z', null, '2026-03-07T03:00:00.000Z', false],
  ])('%s', (_case, now, recorded, agreed, stale) => {
    expect(isStaleAt(staleLine(schedule, now, zone), recorded, agreed)).toBe(stale);
  });

  it('agrees with the due list, whatever the moment', () => {
    const moment = fc.integer({ min: 0, max: 95 * 24 }).map((hours) => new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000).toISOString());
    fc.assert(fc.property(moment, fc.option(moment), fc.option(fc.integer({ min: 0, max: 89 })), (now, recorded, agreedAfter) => {
      const recordedAt = recorded !== null && recorded <= now ? recorded : null;
      const agreedOn = agreedAfter === null ? null : addDays(quarter.starts, agreedAfter);
      const agreedAt = agreedOn && `${agreedOn}T15:00:00.000Z`;
      fc.pre(recordedAt === null || agreedOn === null || dayAt(recordedAt, zone) >= agreedOn);
      const record = { objectiveId: 'a', schedule, recordedAt: recordedAt === null ? [] : [recordedAt], agreedOn, zone };
      expect(isStaleAt(staleLine(schedule, now, zone), recordedAt, agreedAt)).toBe(isStale(record, now));
    }), { numRuns: 400 });
  });
});
