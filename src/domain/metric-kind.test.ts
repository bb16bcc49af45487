import { describe, expect, it } from 'vitest';
import { changeKind } from './metric-kind.ts';

describe('changeKind', () => {
  it.each([
    ['from-to', 'milestones', 0, true],
    ['from-to', 'stay-above', 3, true],
    ['baseline-first', 'from-to', 1, true],
    ['from-to', 'milestones', 1, false],
    ['yes-no', 'zones', 1, false],
    ['zones', 'zones', 9, true],
  ] as const)('%s → %s with %i values: %s', (from, to, measurements, allowed) => {
    expect(changeKind(from, to, measurements).allowed).toBe(allowed);
  });
});
