import { describe, expect, it } from 'vitest';
import { isOpen, setKeyResultState, setObjectiveState, takeAgreementBack, type ObjectiveMove } from './objective-state.ts';

const code = (verdict: { allowed: boolean; code?: string }) => (verdict.allowed ? null : verdict.code);

describe('setObjectiveState', () => {
  it.each<[ObjectiveMove['from'], ObjectiveMove['to'], boolean, string, string | null]>([
    ['draft', 'parked', false, '', null],
    ['draft', 'dropped', false, '', null],
    ['draft', 'agreed', false, 'why not', 'state-not-reachable'],
    ['agreed', 'draft', true, 'oh', 'state-not-reachable'],
    ['agreed', 'agreed', true, 'oh', 'state-not-reachable'],
    ['agreed', 'parked', true, ' ', 'reason-needed'],
    ['agreed', 'parked', true, 'The budget moved to autumn', null],
    ['agreed', 'dropped', true, '', 'reason-needed'],
    ['parked', 'agreed', true, '', null],
    ['parked', 'agreed', false, '', 'state-not-reachable'],
    ['parked', 'draft', false, '', null],
    ['parked', 'dropped', true, '', 'reason-needed'],
    ['dropped', 'draft', true, '', null],
    ['dropped', 'agreed', true, '', 'state-not-reachable'],
    ['closed', 'agreed', true, 'again', 'state-not-reachable'],
  ])('%s → %s, agreed before: %s, because %j', (from, to, wasAgreed, reason, expected) => {
    expect(code(setObjectiveState({ from, to, wasAgreed, reason }))).toBe(expected);
  });
});

describe('takeAgreementBack', () => {
  it.each([['agreed', 0, null], ['agreed', 1, 'has-check-ins'], ['draft', 0, 'objective-not-agreed']] as const)('%s with %i check-ins', (state, checkIns, expected) => {
    expect(code(takeAgreementBack(state, checkIns))).toBe(expected);
  });
});

describe('isOpen', () => {
  it.each([
    ['draft', false, true], ['agreed', false, true], ['agreed', true, false], ['parked', false, false], ['dropped', false, false], ['closed', false, false],
  ] as const)('%s, archived: %s', (state, isArchived, expected) => {
    expect(isOpen({ state, isArchived }).allowed).toBe(expected);
  });
});

describe('setKeyResultState', () => {
  it.each([['open', 'parked', true], ['dropped', 'open', true], ['closed', 'open', false]] as const)('%s → %s', (from, to, expected) => {
    expect(setKeyResultState(from, to).allowed).toBe(expected);
  });
});
