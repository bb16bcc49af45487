import { describe, expect, it } from 'vitest';
import { currentCycle } from './current-cycle.ts';

const cycle = (name: string, starts: string, ends: string, state = 'running') => ({ name, starts, ends, state });
const year = cycle('2026', '2026-01-01', '2026-12-31');
const second = cycle('Q2', '2026-04-01', '2026-06-30');
const first = cycle('Q1', '2026-01-01', '2026-03-31');

describe('the current cycle', () => {
  it.each([
    ['the shortest that contains the day', [year, second], '2026-05-12', 'Q2'],
    ['the year in a quarter that does not run', [year, { ...second, state: 'planning' }], '2026-05-12', '2026'],
    ['the one that ended last, when none contains the day', [first, second], '2026-08-01', 'Q2'],
    ['none, when none runs', [{ ...year, state: 'closing' }], '2026-05-12', undefined],
    ['none of nothing', [], '2026-05-12', undefined],
    ['the later of two equally long ones', [cycle('one', '2026-05-01', '2026-05-31'), cycle('two', '2026-05-02', '2026-06-01')], '2026-05-12', 'two'],
  ])('is %s', (_why, cycles, today, name) => {
    expect(currentCycle(cycles, today)?.name).toBe(name);
  });
});
