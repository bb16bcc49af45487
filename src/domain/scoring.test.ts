import { describe, expect, it } from 'vitest';
import { decimal, divide, toText } from './decimal.ts';
import type { Metric } from './metric.ts';
import type { Ambition } from './objective.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { fromTo, metricOf, weekly } from './samples.ts';
import { agreeScore, asksPostMortem, bandOf, objectiveScore, scoreText, suggestScore, type Band } from './scoring.ts';

const d = decimal;

describe('the suggested score', () => {
  it.each<[string, Metric, string[], string | null]>([
    ['8 of 10', fromTo('0', '10'), ['8'], '0.8'],
    ['6 of 5 is held to 1', fromTo('0', '5'), ['6'], '1'],
    ['an overspent budget is held to 0', fromTo('0', '100'), ['-17'], '0'],
    ['no value yet', fromTo('0', '10'), [], '0'],
    ['no baseline', fromTo(null, '10'), ['5'], null],
    ['a guarded value, 3 of 4 inside', metricOf({ kind: 'stay-above', lower: '95' }), ['96', '96', '90', '97'], '0.75'],
    ['a guarded value never measured', metricOf({ kind: 'stay-above', lower: '95' }), [], null],
  ])('%s', (_name, metric, values, score) => {
    const suggested = suggestScore(metric, weekly(...values));
    expect(suggested === null ? null : toText(suggested)).toBe(score);
  });

  it('is nothing for what is not applicable', () => {
    expect(suggestScore(fromTo('0', '10'), weekly('8'), 'not-applicable')).toBeNull();
    expect(suggestScore(metricOf({ kind: 'stay-above', lower: '95' }), weekly('96'), 'not-applicable')).toBeNull();
  });

  it.each([['0.77777777', '0.8'], ['1', '1.0'], ['0', '0.0'], ['0.65', '0.7'], ['0.04', '0.0']])('%s shows as %s', (score, text) => {
    expect(scoreText(d(score))).toBe(text);
  });
});

describe('bands', () => {
  it.each<[string, Ambition, Band]>([
    ['0', 'aspirational', 'red'], ['0.3', 'aspirational', 'red'], ['0.35', 'aspirational', 'red'], ['0.39999999', 'aspirational', 'red'],
    ['0.4', 'aspirational', 'amber'], ['0.65', 'aspirational', 'amber'], ['0.69999999', 'aspirational', 'amber'],
    ['0.7', 'aspirational', 'green'], ['1', 'aspirational', 'green'], ['1.3', 'aspirational', 'green'], ['-0.17', 'aspirational', 'red'],
    ['1', 'committed', 'green'], ['0.99999999', 'committed', 'amber'], ['0.7', 'committed', 'amber'], ['0.69999999', 'committed', 'red'], ['1.05', 'committed', 'green'],
  ])('%s, %s, is %s', (score, ambition, band) => {
    expect(bandOf(d(score), ambition, DEFAULT_PARAMETERS)).toBe(band);
  });

  it('calls 0.7 reached 0.7, however it was reached', () => {
    const mean = objectiveScore(['2', '2', '2.3'].map((third) => ({ score: divide(d(third), d('3')), weight: null })))!;
    expect([bandOf(mean, 'aspirational', DEFAULT_PARAMETERS), toText(mean)]).toEqual(['green', '0.7']);
  });
});

describe('agreeing a score', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['as suggested', '0.85', '0.85', null, null],
    ['0.15 away', '0.7', '0.85', null, null],
    ['0.15 away in thirds', '0.48333333', '0.33333333', null, null],
    ['nothing at all', '0', '0', null, null],
    ['all of it', '1', '1', null, null],
    ['further, without a reason', '0.5', '0.85', null, 'score-needs-a-reason'],
    ['further, blank reason', '0.5', '0.85', '  ', 'score-needs-a-reason'],
    ['further, with a reason', '0.5', '0.85', 'the last week was luck', null],
    ['upwards too', '1', '0.8', null, 'score-needs-a-reason'],
    ['by hand, without a suggestion', '0.5', null, null, 'score-needs-a-reason'],
    ['above 1', '1.05', '1', 'great', 'score-out-of-range'],
    ['below 0', '-0.1', '0', 'sad', 'score-out-of-range'],
  ])('%s', (_name, agreed, suggested, reason, code) => {
    const verdict = agreeScore(d(agreed), suggested === null ? null : d(suggested), reason, DEFAULT_PARAMETERS);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });

  it('asks a short post-mortem of a committed miss only', () => {
    expect([asksPostMortem(d('0.9'), 'committed'), asksPostMortem(d('1'), 'committed'), asksPostMortem(d('0.3'), 'aspirational')]).toEqual([true, false, false]);
  });
});

describe('the score of an objective', () => {
  it('leaves out what is not applicable', () => {
    const scores = [d('0.7'), null, d('0.3')].map((score) => ({ score, weight: null }));
    expect(toText(objectiveScore(scores)!)).toBe('0.5');
    expect(objectiveScore([{ score: null, weight: null }])).toBeNull();
    expect(toText(objectiveScore([{ score: d('1'), weight: d('25') }, { score: d('0.6'), weight: d('75') }])!)).toBe('0.7');
  });
});
