import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { dayAt, endOfDay, instantAt, isInstant, isZone, startOfDay } from './zone.ts';

const HOUR = 3_600_000;
const zones = ['UTC', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Havana', 'Australia/Lord_Howe'];
const hoursOf = (day: string, zone: string) => (Date.parse(endOfDay(day, zone)) - Date.parse(startOfDay(day, zone))) / HOUR;

describe('a zone', () => {
  it.each([['Europe/Berlin', true], ['America/Sao_Paulo', true], ['UTC', true], ['Berlin', false], ['', false], ['+02:00', false], ['x'.repeat(500), false]])(
    '%j is known: %s', (name, known) => expect(isZone(name)).toBe(known),
  );

  it.each([
    ['2026-03-06T02:30:00Z', 'America/Sao_Paulo', '2026-03-05'],
    ['2026-03-06T03:00:00Z', 'America/Sao_Paulo', '2026-03-06'],
    ['2026-03-06T02:30:00Z', 'Europe/Berlin', '2026-03-06'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['2026-01-01T10:00:00Z', 'Pacific/Pago_Pago', '2025-12-31'],
    ['2028-02-29T23:59:59.999Z', 'UTC', '2028-02-29'],
  ])('at %s in %s it is %s', (instant, zone, day) => {
    expect(dayAt(instant, zone)).toBe(day);
  });

  it.each([
    ['2026-03-06', 'America/Sao_Paulo', '2026-03-06T03:00:00.000Z', 24],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', 25],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 23],
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00:00.000Z', 25],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', 24.5],
  ])('%s in %s begins at %s and has %d hours', (day, zone, begins, hours) => {
    expect(startOfDay(day, zone)).toBe(begins);
    expect(hoursOf(day, zone)).toBe(hours);
  });

  it.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-07-01', '09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it('knows an instant from other texts', () => {
    expect(['2026-03-06T18:30:00Z', '2026-03-06T18:30:00.123Z', '2026-03-06T18:30:00', '2026-03-06', '2026-13-06T18:30:00Z'].map(isInstant))
      .toEqual([true, true, false, false, false]);
  });

  it('puts every instant of a day into that day, and its end into the next', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(fc.property(day, fc.constantFrom(...zones), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (on, zone, share) => {
      const begins = Date.parse(startOfDay(on, zone));
      const ends = Date.parse(endOfDay(on, zone));
      const within = new Date(begins + Math.floor((ends - begins) * share)).toISOString();
      if (ends > begins) expect(dayAt(within, zone)).toBe(on);
      expect(dayAt(endOfDay(on, zone), zone) > on).toBe(true);
    }));
  });
});
