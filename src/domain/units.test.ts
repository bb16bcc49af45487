import { describe, expect, it } from 'vitest';
import { toText } from './decimal.ts';
import { rangeOfUnit } from './units.ts';

describe('units that state their range', () => {
  it.each([
    ['/5', '0–5'], ['/ 10', '0–10'], ['NPS', '-100–100'], ['nps', '-100–100'], ['0-100 %', '0–100'], ['1–5', '1–5'], [' 0-10 ', '0–10'],
    ['%', null], ['days', null], ['EUR', null], ['', null], [null, null], ['5-1', null], ['5-5', null], ['24/7', null], ['m/s', null],
  ])('%j states %s', (unit, range) => {
    const found = rangeOfUnit(unit);
    expect(found && `${toText(found.lowest)}–${toText(found.highest)}`).toBe(range);
  });
});
