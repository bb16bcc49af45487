import { describe, expect, it } from 'vitest';
import { CYCLE_ACTS, CYCLE_STATES, cyclePermits, moveCycle, nextCycleStates, type CycleAct, type CycleState } from './cycle-state.ts';

describe('what a state permits', () => {
  it.each<[CycleState, CycleAct[]]>([
    ['draft', ['add-objective', 'agree', 'change-structure', 'change-dates']],
    ['planning', ['add-objective', 'agree', 'change-structure', 'change-dates']],
    ['running', ['add-objective', 'agree', 'check-in', 'change-structure', 'change-dates']],
    ['closing', ['check-in', 'change-structure', 'score']],
    ['closed', []],
  ])('%s permits %j', (state, acts) => {
    expect(CYCLE_ACTS.filter((act) => cyclePermits(state, act).allowed)).toEqual(acts);
  });

  it('says what stands in the way', () => {
    expect(cyclePermits('planning', 'check-in')).toMatchObject({ code: 'cycle-not-running', facts: { state: 'planning', permittedIn: ['running', 'closing'] } });
    expect(cyclePermits('closed', 'add-objective')).toMatchObject({ code: 'cycle-frozen' });
  });
});

describe('moving a cycle', () => {
  it('goes one step, forward or back, until it is closed', () => {
    const moves = CYCLE_STATES.flatMap((from) => CYCLE_STATES.filter((to) => moveCycle(from, to).allowed).map((to) => `${from} → ${to}`));
    expect(moves).toEqual([
      'draft → planning', 'planning → draft', 'planning → running', 'running → planning', 'running → closing', 'closing → running', 'closing → closed',
    ]);
    expect(nextCycleStates('closed')).toEqual([]);
  });

  it('names the possible states when it refuses', () => {
    expect(moveCycle('draft', 'running')).toMatchObject({ code: 'cycle-transition-not-allowed', facts: { next: ['planning'] } });
  });
});
