import { describe, expect, it } from 'vitest';
import { homeOf, type Known, proposal } from './proposal.ts';

const year: Known = { id: 'y26', kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' };
const q2: Known = { id: 'q2', kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30' };

describe('proposal', () => {
  it.each([
    ['the running quarter when it is missing', 'quarter', '2026-05-20', 1, [year], { name: 'Q2 2026', startsOn: '2026-04-01', endsOn: '2026-06-30', parentId: 'y26' }],
    ['the next quarter when the running one is there', 'quarter', '2026-05-20', 1, [year, q2], { name: 'Q3 2026', startsOn: '2026-07-01', endsOn: '2026-09-30', parentId: 'y26' }],
    ['the next year, inside nothing', 'year', '2026-05-20', 1, [year], { name: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31', parentId: null }],
    ['a fiscal year that begins in April', 'year', '2026-05-20', 4, [], { name: '2027', startsOn: '2026-04-01', endsOn: '2027-03-31', parentId: null }],
    ['the half that is not over', 'half', '2026-05-20', 1, [year], { name: 'H1 2026', startsOn: '2026-01-01', endsOn: '2026-06-30', parentId: 'y26' }],
    ['this month, with February right in a leap year', 'month', '2028-02-10', 1, [], { name: 'February 2028', startsOn: '2028-02-01', endsOn: '2028-02-29', parentId: null }],
    ['six weeks from today for other lengths', 'custom', '2026-05-20', 1, [year, q2], { name: '', startsOn: '2026-05-20', endsOn: '2026-06-30', parentId: 'q2' }],
  ] as const)('proposes %s', (_what, kind, today, firstMonth, known, expected) => {
    expect(proposal(kind, today, firstMonth, known, 'en')).toEqual(expected);
  });
});

describe('homeOf', () => {
  it('is the shortest cycle that holds the days, never the same days', () => {
    expect(homeOf({ starts: '2026-05-01', ends: '2026-05-31' }, [year, q2])).toBe('q2');
    expect(homeOf({ starts: '2026-04-01', ends: '2026-06-30' }, [year, q2])).toBe('y26');
    expect(homeOf({ starts: '2026-06-15', ends: '2026-07-15' }, [q2])).toBeNull();
  });
});
