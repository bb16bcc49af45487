import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../mapping.ts';
import { guessDateOrder, parseDay } from './dates.ts';
import { findPeriod, parsePeriod, periodAround } from './periods.ts';

describe('a day as people write it', () => {
  it.each<[string, DateOrder | null, string]>([
    ['2025-07-01T00:00:00Z', null, '2025-07-01'],
    ['2025/07/01', null, '2025-07-01'],
    ['30/09/2025', 'DMY', '2025-09-30'],
    ['09/30/2025', 'MDY', '2025-09-30'],
    ['30/09/2025', null, '2025-09-30'],
    ['03/03/2025', null, '2025-03-03'],
    ['30.09.25', 'DMY', '2025-09-30'],
    ['30-Sep-2025', null, '2025-09-30'],
    ['Sep 30, 2025', null, '2025-09-30'],
    ['30. September 2025', null, '2025-09-30'],
    ['1 de julho de 2025', null, '2025-07-01'],
    ['1º de março de 2026', null, '2026-03-01'],
    ['15 de enero de 2026', null, '2026-01-15'],
    ['3. März 2026', null, '2026-03-03'],
    ['29/02/2028', 'DMY', '2028-02-29'],
    ['31/03/2026 18:30', 'DMY', '2026-03-31'],
  ])('%s in order %s is %s', (text, order, day) => {
    expect(parseDay(text, order)).toEqual({ allowed: true, value: day });
  });

  it.each<[string, DateOrder | null, string]>([
    ['31/09/2025', 'DMY', 'day-impossible'],
    ['29/02/2026', 'DMY', 'day-impossible'],
    ['2025-13-01', null, 'day-impossible'],
    ['13/13/2025', null, 'day-impossible'],
    ['03/04/2025', null, 'day-order-uncertain'],
    ['soon', null, 'day-not-a-date'],
    ['Q3 2025', null, 'day-not-a-date'],
    ['12/2025', null, 'day-not-a-date'],
    ['1/2/345', 'DMY', 'day-not-a-date'],
  ])('%s in order %s is refused as %s', (text, order, code) => {
    expect(parseDay(text, order)).toMatchObject({ allowed: false, code });
  });
});

describe('the order of a column', () => {
  it.each<[string, string[], DateOrder | null]>([
    ['30/09 can only be day first', ['01/07/2025', '30/09/2025'], 'DMY'],
    ['even an impossible 31/09 tells', ['01/07/2025', '31/09/2025'], 'DMY'],
    ['09/30 can only be month first', ['07/01/2025', '09/30/2025'], 'MDY'],
    ['points are day first', ['01.07.2025'], 'DMY'],
    ['ISO days say nothing about other columns', ['2025-07-01'], null],
    ['days that fit both decide nothing', ['01/07/2025', '02/08/2025'], null],
    ['contradictions decide nothing', ['30/09/2025', '09/30/2025'], null],
  ])('%s', (_, texts, order) => {
    expect(guessDateOrder(texts).order).toBe(order);
  });
});

describe('a period as people name it', () => {
  it.each<[string, string, string, string]>([
    ['Q3 Y2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['Y2025', '2025', '2025-01-01', '2025-12-31'],
    ['Q3 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['2025-Q3', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['2025Q3', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['T3 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['3T25', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ["Q3'25", 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['3. Quartal 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['III Quartal 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['3º trimestre de 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['Tercer trimestre 3 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['Q2 2024 - Apr - Jun', 'Q2 2024', '2024-04-01', '2024-06-30'],
    ['Jul - Sep 2025', 'Q3 2025', '2025-07-01', '2025-09-30'],
    ['H1 2026', 'H1 2026', '2026-01-01', '2026-06-30'],
    ['2º semestre 2025', 'H2 2025', '2025-07-01', '2025-12-31'],
    ['1. Halbjahr 2026', 'H1 2026', '2026-01-01', '2026-06-30'],
    ['Jul 2025', '2025-07', '2025-07-01', '2025-07-31'],
    ['2025-07', '2025-07', '2025-07-01', '2025-07-31'],
    ['OKRs 2026', '2026', '2026-01-01', '2026-12-31'],
    ['FY25 Q1', 'Q1 2025', '2025-01-01', '2025-03-31'],
  ])('%s is %s', (text, name, starts, ends) => {
    expect(parsePeriod(text)).toMatchObject({ allowed: true, value: { name, starts, ends } });
  });

  it('counts fiscal names from the first month of the fiscal year', () => {
    expect(parsePeriod('FY25 Q1', 4)).toMatchObject({ value: { name: 'Q1 FY2025', starts: '2024-04-01', ends: '2024-06-30' } });
    expect(parsePeriod('Q1 2025', 4)).toMatchObject({ value: { name: 'Q1 2025', starts: '2025-01-01' } });
  });

  it.each([['3rd quarter', 'cycle-without-year'], ['Q3', 'cycle-without-year'], ['Rolling', 'cycle-unknown'], ['', 'cycle-unknown'], ['Q5 2025', 'cycle-unknown'], ['30/09/2025', 'cycle-unknown']])(
    '%s is refused as %s', (text, code) => {
      expect(parsePeriod(text)).toMatchObject({ allowed: false, code });
    });

  it('is found in a title or a file name, but a lone year is not enough', () => {
    expect(findPeriod('Our OKRs for Q3 2025')).toMatchObject({ name: 'Q3 2025' });
    expect(findPeriod('okrs_2026_q1_final')).toMatchObject({ name: 'Q1 2026' });
    expect(findPeriod('Goals 2026')).toBeNull();
  });

  it('is the smallest plain one around a span of days', () => {
    expect(periodAround('2026-01-01', '2026-03-31')).toMatchObject({ name: 'Q1 2026' });
    expect(periodAround('2026-02-01', '2026-05-31')).toMatchObject({ name: 'H1 2026' });
    expect(periodAround('2026-02-01', '2027-01-31')).toBeNull();
  });
});
