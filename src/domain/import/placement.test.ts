import { describe, expect, it } from 'vitest';
import { cycleAround, dayOfFirstValue, stateOfBroughtCycle } from './placement.ts';

const q1 = { starts: '2026-01-01', ends: '2026-03-31' };
const q2 = { starts: '2026-04-01', ends: '2026-06-30' };
const h1 = { starts: '2026-01-01', ends: '2026-06-30' };
const year = { starts: '2026-01-01', ends: '2026-12-31' };
const years = { starts: '2025-01-01', ends: '2027-12-31' };

describe('the state of a cycle that comes in', () => {
  it.each([
    ['over', q1, '2026-05-12', 'closing'],
    ['on its last day', q2, '2026-06-30', 'running'],
    ['on its first day', q2, '2026-04-01', 'running'],
    ['the day after', q2, '2026-07-01', 'closing'],
    ['the day before', q2, '2026-03-31', 'planning'],
  ] as const)('%s', (_, span, today, state) => expect(stateOfBroughtCycle(span, today)).toBe(state));
});

describe('the day of a first value', () => {
  it.each([
    ['while it lasts', q2, '2026-05-12', '2026-05-12'],
    ['when it is over', q1, '2026-05-12', '2026-03-31'],
    ['before it begins', q2, '2026-03-20', '2026-03-20'],
  ] as const)('%s', (_, span, today, day) => expect(dayOfFirstValue(span, today)).toBe(day));
});

describe('the cycle around another', () => {
  it.each([
    ['the shortest longer one', q2, [years, year, h1], h1],
    ['none of the same length', year, [year], null],
    ['none that only touches it', q2, [q1], null],
    ['none at all', q2, [], null],
  ] as const)('%s', (_, cycle, others, expected) => expect(cycleAround(cycle, others)).toEqual(expected));
});
