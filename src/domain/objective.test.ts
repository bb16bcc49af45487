import { describe, expect, it } from 'vitest';
import { ambitionOf, checkWords, moveObjective, OBJECTIVE_STATES } from './objective.ts';
import { problemsOf } from './verdict.ts';

describe('the words of an objective', () => {
  it.each([
    ['title and why', { title: 'Customers love us', why: 'they leave' }, []],
    ['no why', { title: 'Customers love us' }, []],
    ['no title', { title: ' ', why: null }, ['title-missing']],
    ['300 characters', { title: 'ã'.repeat(300) }, []],
    ['both too long', { title: 'x'.repeat(301), why: 'x'.repeat(4001) }, ['text-too-long', 'text-too-long']],
  ])('%s', (_name, words, codes) => {
    expect(problemsOf(checkWords(words)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the life of an objective', () => {
  it('goes where it may', () => {
    const moves = OBJECTIVE_STATES.flatMap((from) => OBJECTIVE_STATES.filter((to) => moveObjective(from, to).allowed).map((to) => `${from} → ${to}`));
    expect(moves).toEqual([
      'draft → agreed', 'draft → parked', 'draft → dropped', 'agreed → draft', 'agreed → closed', 'agreed → parked', 'agreed → dropped',
      'closed → agreed', 'parked → draft', 'parked → agreed', 'parked → dropped', 'dropped → draft',
    ]);
    expect(moveObjective('draft', 'closed')).toMatchObject({ code: 'state-not-reachable', facts: { next: ['agreed', 'parked', 'dropped'] } });
  });

  it('counts as committed until somebody marks it', () => {
    expect([ambitionOf(null), ambitionOf('aspirational')]).toEqual(['committed', 'aspirational']);
  });
});
