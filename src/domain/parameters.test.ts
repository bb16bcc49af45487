import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { DEFAULT_PARAMETERS, type ParametersText } from './parameters.ts';
import { parametersOf, readParameters, writeParameters } from './parameters-text.ts';
import { problemsOf } from './verdict.ts';

describe('parameters', () => {
  it('are the printed defaults until an organisation changes some', () => {
    expect(readParameters({})).toEqual({ allowed: true, value: DEFAULT_PARAMETERS });
    expect(readParameters({ fiscalYearFirstMonth: 12, confidenceOnTrackFrom: 10, confidenceAtRiskFrom: 0 }).allowed).toBe(true);
    expect(readParameters({ paceOnTrackFrom: '-0.05', checkInGraceDays: 1 })).toMatchObject({ value: { paceOnTrackFrom: decimal('-0.05'), checkInGraceDays: 1 } });
  });

  it('are written and read back unchanged', () => {
    expect(writeParameters(DEFAULT_PARAMETERS)).toMatchObject({ expectedAspirational: '0.7', paceAtRiskFrom: '-0.25', checkInFrequency: 'weekly', overachievementCounts: false });
    expect(readParameters(writeParameters(DEFAULT_PARAMETERS))).toEqual({ allowed: true, value: DEFAULT_PARAMETERS });
  });

  it.each<[string, Partial<ParametersText> | Record<string, unknown>, string[]]>([
    ['unknown', { speed: 9 }, ['speed: parameter-unknown']],
    ['inherited names are unknown too', { constructor: 1, toString: 1 }, ['constructor: parameter-unknown', 'toString: parameter-unknown']],
    ['not a number', { earlyShare: 'a fifth' }, ['earlyShare: decimal-malformed']],
    ['more than a whole', { earlyShare: '1.2' }, ['earlyShare: parameter-out-of-range']],
    ['a negative band', { aspirationalAmberFrom: '-0.1' }, ['aspirationalAmberFrom: parameter-out-of-range']],
    ['a thirteenth month', { fiscalYearFirstMonth: 13 }, ['fiscalYearFirstMonth: parameter-out-of-range']],
    ['half a confidence', { confidenceOnTrackFrom: 5.5 }, ['confidenceOnTrackFrom: parameter-out-of-range']],
    ['the wrong type', { overachievementCounts: 'no' }, ['overachievementCounts: parameter-wrong-type']],
    ['on track below at risk', { paceOnTrackFrom: '-0.3' }, ['paceAtRiskFrom: parameters-out-of-order']],
    ['bands out of order', { aspirationalGreenFrom: '0.4' }, ['aspirationalAmberFrom: parameters-out-of-order']],
    ['confidence out of order', { confidenceAtRiskFrom: 5 }, ['confidenceAtRiskFrom: parameters-out-of-order']],
    ['too much grace', { checkInGraceDays: 9 }, ['graceDays: grace-too-long']],
    ['several at once', { earlyShare: 'x', fiscalYearFirstMonth: 0 }, ['earlyShare: decimal-malformed', 'fiscalYearFirstMonth: parameter-out-of-range']],
  ])('refuses %s', (_name, changed, expected) => {
    expect(problemsOf(readParameters(changed)).map(({ code, field }) => `${field}: ${code}`)).toEqual(expected);
  });

  it('are read from what was stored, or are the defaults where that cannot be read any more', () => {
    const stored = { privateDrafts: true };
    expect(parametersOf(stored)).toEqual({ ...DEFAULT_PARAMETERS, privateDrafts: true });
    expect(parametersOf(stored)).toBe(parametersOf(stored));
    expect(parametersOf({ privateDrafts: true, longForgotten: 1 })).toEqual(DEFAULT_PARAMETERS);
  });
});
