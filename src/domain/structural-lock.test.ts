import { describe, expect, it } from 'vitest';
import type { CycleState } from './cycle-state.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { FIRST_QUARTER } from './samples.ts';
import { changeStructure, isStructural, type StructuralChange } from './structural-lock.ts';

const change: StructuralChange = { fields: ['target'], agreedOn: '2026-01-05', today: '2026-02-01', reason: 'a new law', proposerId: 'ana', consentBy: null };
const answer = (changes: Partial<StructuralChange>, state: CycleState = 'running') => {
  const verdict = changeStructure({ ...change, ...changes }, { ...FIRST_QUARTER, state }, DEFAULT_PARAMETERS);
  return verdict.allowed ? (verdict.value.isCorrection ? 'correction' : 'change') : verdict.code;
};

describe('changing structure', () => {
  it.each<[string, Partial<StructuralChange>, string]>([
    ['with a reason', {}, 'change'],
    ['without one', { reason: null }, 'reason-needed'],
    ['with a blank one', { reason: ' ' }, 'reason-needed'],
    ['of a draft', { agreedOn: null, reason: null }, 'change'],
    ['wording only', { fields: ['title', 'why'], reason: null }, 'change'],
    ['wording and target', { fields: ['title', 'target'], reason: null }, 'reason-needed'],
    ['on the seventh day', { today: '2026-01-12', reason: null }, 'correction'],
    ['on the eighth day', { today: '2026-01-13', reason: null }, 'reason-needed'],
    ['at the end of the second third', { today: '2026-03-01' }, 'change'],
    ['in the last third', { today: '2026-03-02' }, 'consent-needed'],
    ['in the last third, with consent', { today: '2026-03-02', consentBy: 'bo' }, 'change'],
    ['in the last third, consenting to oneself', { today: '2026-03-02', consentBy: 'ana' }, 'consent-needed'],
    ['in the last third, but a correction', { today: '2026-03-10', agreedOn: '2026-03-05', reason: null }, 'correction'],
  ])('%s', (_name, changes, expected) => {
    expect(answer(changes)).toBe(expected);
  });

  it('is over when the cycle is closed; wording is not', () => {
    expect([answer({}, 'closed'), answer({ fields: ['title'] }, 'closed'), answer({}, 'closing')]).toEqual(['cycle-frozen', 'change', 'change']);
  });

  it('tells both needs at once', () => {
    expect(changeStructure({ ...change, today: '2026-03-20', reason: null }, { ...FIRST_QUARTER, state: 'running' }, DEFAULT_PARAMETERS)).toMatchObject({
      code: 'reason-needed', facts: { needsConsent: true },
    });
    expect([isStructural('weight'), isStructural('title')]).toEqual([true, false]);
  });
});
