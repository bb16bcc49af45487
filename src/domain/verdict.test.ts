import { describe, expect, it } from 'vitest';
import { allOf, allow, allowUnless, andThen, problem, problemsOf, refuse, refuseAll, within } from './verdict.ts';

describe('a verdict', () => {
  it('allows with a value or refuses with a code and facts', () => {
    expect(allow(3)).toEqual({ allowed: true, value: 3 });
    expect(refuse('cycle-not-running', { state: 'draft' })).toEqual({ allowed: false, code: 'cycle-not-running', facts: { state: 'draft' } });
    expect(refuse('guests-may-not').facts).toEqual({});
  });

  it('tells all problems at once', () => {
    const problems = [problem('baseline-missing', 'baseline'), problem('weights-not-100', undefined, { sum: '80' })];
    expect(allowUnless([], 'not-ready-to-agree', 7)).toEqual(allow(7));
    expect(allowUnless(problems, 'not-ready-to-agree', 7)).toEqual(refuseAll('not-ready-to-agree', problems));
    expect(problemsOf(refuseAll('not-ready-to-agree', problems))).toEqual(problems);
  });

  it('turns a plain refusal into one problem, and an allowed value into none', () => {
    expect(problemsOf(refuse('decimal-malformed', { value: 'x' }), 'target')).toEqual([problem('decimal-malformed', 'target', { value: 'x' })]);
    expect(problemsOf(allow(1))).toEqual([]);
  });

  it('names places from the outside in', () => {
    const [inner, whole] = within('keyResults.0', [problem('target-missing', 'target'), problem('weights-not-100')]);
    expect([inner!.field, whole!.field]).toEqual(['keyResults.0.target', 'keyResults.0']);
  });

  it('goes on only when allowed', () => {
    expect(andThen(allow(2), (two) => allow(two * 2))).toEqual(allow(4));
    expect(andThen(refuse('no'), () => allow(4))).toEqual(refuse('no'));
  });

  it('needs all of several, and says the first that refuses', () => {
    expect(allOf(allow(1), allow(2))).toEqual(allow(true));
    expect(allOf(allow(1), refuse('second'), refuse('third'))).toEqual(refuse('second'));
  });
});
