import { describe, expect, it } from 'vitest';
import { agreeObjective, type AgreeableObjective } from './agreement.ts';
import type { CycleState } from './cycle-state.ts';
import { decimal } from './decimal.ts';
import { checkKeyResultDraft, type KeyResult } from './key-result.ts';
import { FIRST_QUARTER, fromTo } from './samples.ts';
import { problemsOf } from './verdict.ts';

const keyResult: KeyResult = { id: 'a', title: 'Answer in two days', metric: fromTo('12', '4'), weight: null, ownerId: null, starts: null, ends: null };
const objective: AgreeableObjective = { title: 'Customers love to call us', ambition: 'committed', state: 'draft', ownerId: 'ana', keyResults: [keyResult] };
const found = (changes: Partial<AgreeableObjective>, state: CycleState = 'planning') =>
  problemsOf(agreeObjective({ ...objective, ...changes }, { ...FIRST_QUARTER, state })).map(({ code, field }) => `${field}: ${code}`);
const withKeyResult = (changes: Partial<KeyResult>) => ({ keyResults: [{ ...keyResult, ...changes }] });
const weighing = (...weights: (string | null)[]) => ({ keyResults: weights.map((weight) => ({ ...keyResult, weight: weight === null ? null : decimal(weight) })) });

describe('agreeing an objective', () => {
  it.each<[string, Partial<AgreeableObjective>, string[]]>([
    ['as it should be', {}, []],
    ['nobody marked its ambition: committed', { ambition: null }, []],
    ['no owner', { ownerId: null }, ['ownerId: owner-missing']],
    ['no title', { title: '  ' }, ['title: title-missing']],
    ['a title of 301 characters', { title: 'x'.repeat(301) }, ['title: text-too-long']],
    ['no key results', { keyResults: [] }, ['keyResults: key-results-missing']],
    ['agreed already', { state: 'agreed' }, ['state: objective-not-draft']],
    ['parked', { state: 'parked' }, ['state: objective-not-draft']],
    ['closed', { state: 'closed' }, ['state: objective-not-draft']],
    ['baseline equal to target', withKeyResult({ metric: fromTo('4', '4') }), ['keyResults.0.metric.target: target-at-baseline']],
    ['a key result without a title', withKeyResult({ title: '' }), ['keyResults.0.title: title-missing']],
    ['days beyond the cycle', withKeyResult({ ends: '2026-04-15' }), ['keyResults.0.ends: days-outside-cycle']],
    ['days before the cycle', withKeyResult({ starts: '2025-12-15' }), ['keyResults.0.starts: days-outside-cycle']],
    ['days reversed', withKeyResult({ starts: '2026-03-01', ends: '2026-02-01' }), ['keyResults.0.ends: ends-before-it-starts']],
    ['days of its own', withKeyResult({ starts: '2026-02-01', ends: '2026-02-28' }), []],
    ['weights of 100', weighing('40', '60'), []],
    ['three typed thirds', weighing('33.33', '33.33', '33.33'), []],
    ['weights of 80', weighing('50', '30'), ['keyResults: weights-not-100']],
    ['weights of 99.99 for two', weighing('50', '49.99'), ['keyResults: weights-not-100']],
    ['a weight forgotten', weighing('50', null), ['keyResults: weights-incomplete']],
    ['a negative weight', weighing('110', '-10'), ['keyResults: weight-negative']],
  ])('%s', (_name, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('names everything at once', () => {
    expect(found({ ownerId: null, title: '', ...weighing('50', '30'), state: 'draft' })).toEqual([
      'title: title-missing', 'ownerId: owner-missing', 'keyResults: weights-not-100',
    ]);
    expect(agreeObjective({ ...objective, ownerId: null }, { ...FIRST_QUARTER, state: 'running' })).toMatchObject({ code: 'not-ready-to-agree' });
  });

  it('needs a cycle that still takes agreements', () => {
    expect([found({}, 'running'), found({}, 'closing'), found({}, 'closed')]).toEqual([[], ['cycle: cycle-frozen'], ['cycle: cycle-frozen']]);
  });
});

describe('a draft of a key result', () => {
  it.each([
    ['a title is enough', { title: 'x', starts: null, ends: null }, []],
    ['no title', { title: '', starts: null, ends: null }, ['title-missing']],
    ['days that do not exist', { title: 'x', starts: '2026-02-30', ends: 'soon' }, ['day-not-valid', 'day-not-valid']],
    ['days reversed', { title: 'x', starts: '2026-03-01', ends: '2026-02-01' }, ['ends-before-it-starts']],
  ])('%s', (_name, draft, codes) => {
    expect(problemsOf(checkKeyResultDraft(draft)).map(({ code }) => code)).toEqual(codes);
  });
});
