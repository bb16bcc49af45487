import { describe, expect, it } from 'vitest';
import { carriedPlans, prefilledPlans, threePsProblems, type ThreePs } from './three-ps.ts';

const empty: ThreePs = { progress: [], problems: [], plans: [] };
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`);

describe('the three Ps', () => {
  it.each<[string, Partial<ThreePs>, string[]]>([
    ['nothing to say', {}, []],
    ['one line each', { progress: ['Signed two'], problems: [{ text: 'No contract' }], plans: [{ text: 'Call Ana' }] }, []],
    ['five', { progress: lines(5) }, []],
    ['six', { progress: lines(6) }, ['progress: too-many']],
    ['500 characters', { plans: [{ text: 'é'.repeat(500) }] }, []],
    ['500 characters of two units', { plans: [{ text: '👍'.repeat(500) }] }, []],
    ['501 characters', { plans: [{ text: 'x'.repeat(501) }] }, ['plans.0: text-too-long']],
    ['an empty line', { progress: ['done', ' '] }, ['progress.1: entry-empty']],
    ['a long next step', { problems: [{ text: 'stuck', nextStep: 'x'.repeat(501) }] }, ['problems.0.nextStep: text-too-long']],
  ])('%s', (_name, given, expected) => {
    expect(threePsProblems({ ...empty, ...given }).map(({ code, field }) => `${field}: ${code}`)).toEqual(expected);
  });

  it('carry last week’s plans on top, and take along only what was moved', () => {
    const carried = carriedPlans([{ text: 'a' }, { text: 'b' }, { text: 'c' }], [{ text: 'b', outcome: 'moved' }, { text: 'a', outcome: 'done' }]);
    expect(carried).toEqual([{ text: 'a', outcome: 'done' }, { text: 'b', outcome: 'moved' }, { text: 'c', outcome: null }]);
    expect(prefilledPlans(carried)).toEqual([{ text: 'b' }]);
    expect(prefilledPlans(lines(7).map((text) => ({ text, outcome: 'moved' as const })))).toHaveLength(5);
  });
});
