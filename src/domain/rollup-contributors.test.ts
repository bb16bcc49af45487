import { describe, expect, it } from 'vitest';
import { decimal, ONE, toText } from './decimal.ts';
import { known, unknown, type Progress } from './progress.ts';
import { contributedProgress, type Contributor } from './rollup-contributors.ts';
import { FIRST_QUARTER } from './samples.ts';

const year = { starts: '2026-01-01', ends: '2026-12-31' };
const held = { overachievementCounts: false };
const at = (share: string): Progress => known(decimal(share));
const by = (progress: Progress, more: Partial<Contributor> = {}): Contributor => ({ id: 'x', progress, weight: ONE, span: null, ...more });
const secondQuarter = { starts: '2026-04-01', ends: '2026-06-30' };

describe('contributions', () => {
  it.each<[string, Progress | null, Contributor[], string | null, string]>([
    ['own 34 % with 50 % and 75 % gives 53 %', at('0.34'), [by(at('0.5')), by(at('0.75'))], '0.53', '0'],
    ['contributors alone', null, [by(at('0.5')), by(at('0.75'))], '0.625', '0'],
    ['by weight', null, [by(at('0.5'), { weight: decimal('3') }), by(at('0.9'))], '0.6', '0'],
    ['an unknown one is left out', at('0.4'), [by(unknown('blank')), by(at('0.8'))], '0.6', '0'],
    ['unknown itself', unknown('blank'), [by(at('0.5'))], '0.5', '0'],
    ['nothing known', unknown('blank'), [by(unknown('nothing-measured'))], null, '0'],
    ['nobody', null, [], null, '1'],
    ['a finished first quarter does not finish the year', null, [by(at('1'), { span: FIRST_QUARTER })], '0.2466', '0.7534'],
    ['two finished quarters: a finished half', null, [by(at('1'), { span: FIRST_QUARTER }), by(at('1'), { span: secondQuarter })], '0.4959', '0.5041'],
    ['two teams in one quarter count once', null, [by(at('1'), { span: FIRST_QUARTER }), by(at('0'), { span: FIRST_QUARTER })], '0.1233', '0.7534'],
    ['a quarter beside a whole year', null, [by(at('0.5')), by(at('1'), { span: FIRST_QUARTER })], '0.5616', '0'],
    ['a cycle beyond the parent', null, [by(at('1'), { span: { starts: '2027-01-01', ends: '2027-03-31' } })], '0', '1'],
  ])('%s', (_name, own, contributors, value, uncovered) => {
    const result = contributedProgress(own, contributors, year, held);
    expect(result.value === null ? null : toText(result.value, 4)).toBe(value);
    expect(toText(result.uncovered, 4)).toBe(uncovered);
  });

  it('says how many were measured', () => {
    expect(contributedProgress(at('0.4'), [by(unknown('blank')), by(at('0.8'))], year, held)).toMatchObject({ measured: 2, of: 3 });
  });
});
