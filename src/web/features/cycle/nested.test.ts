import { describe, expect, it } from 'vitest';
import { nested } from './nested.ts';
import type { Cycle } from './queries.ts';

const cycle = (id: string, startsOn: string, parentId: string | null = null) => ({ id, startsOn, parentId }) as Cycle;
const drawn = (cycles: readonly Cycle[]) => nested(cycles).map(({ cycle: { id }, depth }) => '-'.repeat(depth) + id);

describe('nested', () => {
  it('lists the latest year first and its quarters from the first on', () => {
    const cycles = [cycle('q2', '2026-04-01', 'y26'), cycle('q1', '2026-01-01', 'y26'), cycle('y25', '2025-01-01'), cycle('y26', '2026-01-01')];
    expect(drawn(cycles)).toEqual(['y26', '-q1', '-q2', 'y25']);
  });

  it('keeps a cycle in sight whose year is not there', () => {
    expect(drawn([cycle('q1', '2026-01-01', 'gone')])).toEqual(['q1']);
  });
});
