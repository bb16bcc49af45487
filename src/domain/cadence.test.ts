import { describe, expect, it } from 'vitest';
import { CADENCE_DEFAULTS, checkCadence, inheritCadence, organisationCadence, type Cadence } from './cadence.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { problemsOf } from './verdict.ts';

describe('a cadence', () => {
  it.each<[string, Partial<Cadence>, string[]]>([
    ['the default', {}, []],
    ['fortnightly on Monday at nine', { frequency: 'fortnightly', weekday: 'monday', time: '09:00', graceDays: 13 }, []],
    ['no grace', { graceDays: 0 }, []],
    ['a week of grace every week', { graceDays: 7 }, ['grace-too-long']],
    ['half a day of grace', { graceDays: 0.5 }, ['grace-not-whole']],
    ['negative grace', { graceDays: -1 }, ['grace-not-whole']],
    ['at 25 o’clock', { time: '25:00' }, ['time-malformed']],
    ['at nine', { time: '9:00' }, ['time-malformed']],
    ['nonsense', { frequency: 'daily' as 'weekly', weekday: 'someday' as 'friday' }, ['frequency-unknown', 'weekday-unknown', 'grace-too-long']],
  ])('%s', (_name, changes, codes) => {
    expect(problemsOf(checkCadence({ ...CADENCE_DEFAULTS, ...changes })).map(({ code }) => code)).toEqual(codes);
  });

  it('is weekly for a quarter and monthly for a year', () => {
    expect(organisationCadence(DEFAULT_PARAMETERS, 'quarter')).toEqual(CADENCE_DEFAULTS);
    expect(organisationCadence(DEFAULT_PARAMETERS, 'year').frequency).toBe('monthly');
  });

  it('comes down the tree, field by field, unless a team sets its own', () => {
    const settings = [{ weekday: 'tuesday' as const }, { frequency: 'fortnightly' as const, weekday: undefined }, null];
    expect(inheritCadence(CADENCE_DEFAULTS, settings)).toEqual({ ...CADENCE_DEFAULTS, weekday: 'tuesday', frequency: 'fortnightly' });
    expect(inheritCadence(CADENCE_DEFAULTS, [...settings, { graceDays: 0 }]).graceDays).toBe(0);
    expect(inheritCadence(CADENCE_DEFAULTS, [])).toEqual(CADENCE_DEFAULTS);
  });
});
