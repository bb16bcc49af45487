import { describe, expect, it } from 'vitest';
import { decimal, divide, ONE, subtract } from './decimal.ts';
import { paceOf, statusFromPace } from './pace.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import type { ConfirmableStatus } from './status.ts';

const half = decimal('0.5');

describe('pace', () => {
  it.each([['0.34', '0.5', '-0.16'], ['0.6', '0.5', '0.1'], ['0', '0', '0'], ['1', '0.7', '0.3']])(
    '%s where %s was expected is %s', (progress, expected, pace) => expect(paceOf(decimal(progress), decimal(expected))).toBe(decimal(pace)),
  );

  it.each<[string, string, ConfirmableStatus]>([
    ['0.2', '0.5', 'on-track'], ['-0.09999999', '0.5', 'on-track'], ['-0.1', '0.5', 'on-track'], ['-0.10000001', '0.5', 'at-risk'],
    ['-0.25', '0.5', 'at-risk'], ['-0.25000001', '0.5', 'off-track'], ['-1', '1', 'off-track'],
    ['-0.3', '0.2', 'at-risk'], ['-0.3', '0.20000001', 'off-track'], ['-0.05', '0.1', 'on-track'],
  ])('of %s after %s of the time suggests %s', (pace, elapsed, status) => {
    expect(statusFromPace(decimal(pace), decimal(elapsed), DEFAULT_PARAMETERS)).toBe(status);
  });

  it('is on the threshold when the fractions say so', () => {
    const third = divide(ONE, decimal('3'));
    expect(statusFromPace(paceOf(subtract(third, decimal('0.1')), third), half, DEFAULT_PARAMETERS)).toBe('on-track');
    expect(paceOf(divide(decimal('7'), decimal('30')), third)).toBe(decimal('-0.1'));
  });
});
