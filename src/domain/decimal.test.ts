import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add, clamp, compare, decimal, divide, multiply, negate, ONE, parseDecimal, round, settle, subtract, sum, toNumber, toText,
  weightedMean, whole, ZERO, type Decimal,
} from './decimal.ts';

const d = decimal;
/** Decimals as storage can hold them. */
const stored = fc
  .tuple(fc.bigInt({ min: -(10n ** 16n) + 1n, max: 10n ** 16n - 1n }), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([units, fraction]) => d(`${units}.${String(fraction).padStart(8, '0')}`));
const share = fc.integer({ min: -2000, max: 3000 }).map((thousandths) => divide(whole(thousandths), whole(1000)));

describe('reading a decimal', () => {
  it.each([
    ['0', '0'], ['-0', '0'], ['5', '5'], ['-12.50', '-12.5'], ['0.00000001', '0.00000001'], ['007'.slice(2), '7'],
    ['9999999999999999.99999999', '9999999999999999.99999999'], ['1234567890123456', '1234567890123456'],
  ])('reads %s', (text, written) => {
    const verdict = parseDecimal(text);
    expect(verdict.allowed && toText(verdict.value)).toBe(written);
  });

  it.each([
    ['', 'decimal-malformed'], ['abc', 'decimal-malformed'], ['1e3', 'decimal-malformed'], ['+1', 'decimal-malformed'],
    ['.5', 'decimal-malformed'], ['5.', 'decimal-malformed'], ['1,5', 'decimal-malformed'], [' 1', 'decimal-malformed'],
    ['1\n', 'decimal-malformed'], ['01', 'decimal-malformed'], ['--1', 'decimal-malformed'], ['NaN', 'decimal-malformed'],
    ['٣', 'decimal-malformed'], ['−5', 'decimal-malformed'], ['9'.repeat(5000), 'decimal-malformed'],
    ['10000000000000000', 'decimal-too-large'], ['0.000000001', 'decimal-too-fine'],
  ])('refuses %j', (text, code) => {
    expect(parseDecimal(text)).toMatchObject({ allowed: false, code });
  });

  it('throws on a constant that is not a number, because that is a bug', () => {
    expect(() => d('one')).toThrow(RangeError);
  });

  it('reads back whatever it writes', () => {
    fc.assert(fc.property(stored, (value) => d(toText(value)) === value));
  });
});

describe('writing a decimal', () => {
  it.each([
    ['0.7', 1, '0.7'], ['0.65', 1, '0.7'], ['0.649', 1, '0.6'], ['-0.25', 1, '-0.3'], ['-0.04', 1, '0'], ['5', 8, '5'],
    ['100', 0, '100'], ['99.5', 0, '100'], ['-99.5', 0, '-100'], ['0.00000001', 8, '0.00000001'], ['1.10', 8, '1.1'],
  ])('%s with %i decimals is %s', (text, decimals, written) => {
    expect(toText(d(text), decimals)).toBe(written);
  });

  it('rounds thirds half up', () => {
    expect([toText(divide(ONE, d('3')), 4), toText(divide(d('2'), d('3')), 4)]).toEqual(['0.3333', '0.6667']);
  });

  it('is close enough for drawing as a number', () => {
    expect(toNumber(d('-12.5'))).toBe(-12.5);
  });
});

describe('arithmetic', () => {
  it('is decimal, not binary', () => {
    expect(add(d('0.1'), d('0.2'))).toBe(d('0.3'));
    expect(multiply(d('1.1'), d('1.1'))).toBe(d('1.21'));
    expect(divide(d('2.1'), d('3'))).toBe(d('0.7'));
    expect(subtract(d('0.3'), d('0.1'))).toBe(d('0.2'));
  });

  it.each([
    ['1', '3', '0.333333333333333333'], ['-1', '3', '-0.333333333333333333'], ['2', '3', '0.666666666666666667'],
    ['2', '-3', '-0.666666666666666667'], ['-2', '-3', '0.666666666666666667'], ['0', '-7', '0'],
  ])('%s ÷ %s is %s', (a, b, quotient) => {
    expect(toText(divide(d(a), d(b)), 18)).toBe(quotient);
  });

  it('adds, in any order, to the same sum', () => {
    fc.assert(fc.property(fc.array(stored), (values) => sum(values) === sum(values.toReversed())));
  });

  it('undoes what it does', () => {
    fc.assert(fc.property(stored, stored, (a, b) => {
      expect(subtract(add(a, b), b)).toBe(a);
      expect(add(a, negate(a))).toBe(ZERO);
      expect(compare(a, b)).toBe(-compare(b, a) + 0);
    }));
  });

  it('multiplies back to within half a unit what it divides', () => {
    fc.assert(fc.property(share, stored.filter((b) => b !== ZERO), (a, b) => {
      const back = multiply(divide(a, b), b) - a;
      const unit = (b < 0n ? -b : b) / 10n ** 18n + 1n;
      expect(back <= unit && back >= -unit).toBe(true);
    }));
  });

  it('holds values between limits', () => {
    fc.assert(fc.property(share, (value) => {
      const held = clamp(value, ZERO, ONE);
      expect(held >= ZERO && held <= ONE).toBe(true);
      if (value >= ZERO && value <= ONE) expect(held).toBe(value);
    }));
  });

  it('settles what rounding left behind, and nothing else', () => {
    expect(settle(add(d('-0.1'), -1n as Decimal))).toBe(d('-0.1'));
    expect(settle(d('0.69999999'))).toBe(d('0.69999999'));
    expect(round(d('0.7499'), 1)).toBe(d('0.7'));
  });
});

describe('weighted mean', () => {
  const even = (values: readonly Decimal[]) => weightedMean(values.map((value) => ({ value, weight: ONE })));

  it('is null without anything to weigh', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ value: ONE, weight: ZERO }])).toBeNull();
  });

  it('brings thirds together again', () => {
    const thirds = [divide(ONE, d('3')), divide(d('2'), d('3')), d('1.1')];
    expect(even(thirds)).toBe(d('0.7'));
    expect(even([divide(d('2'), d('3')), divide(d('2'), d('3')), divide(d('23'), d('30'))])).toBe(d('0.7'));
  });

  it('does not depend on order or on the scale of the weights', () => {
    const parts = fc.array(fc.record({ value: share, weight: fc.integer({ min: 1, max: 100 }).map(whole) }), { minLength: 1 });
    fc.assert(fc.property(parts, fc.integer({ min: 1, max: 50 }), (given, factor) => {
      const mean = weightedMean(given);
      expect(weightedMean(given.toReversed())).toBe(mean);
      expect(weightedMean(given.map(({ value, weight }) => ({ value, weight: multiply(weight, whole(factor)) })))).toBe(mean);
    }));
  });

  it('lies between the lowest and the highest value', () => {
    fc.assert(fc.property(fc.array(share, { minLength: 1 }), (values) => {
      const mean = even(values)!;
      expect(values.some((value) => value <= mean) && values.some((value) => value >= mean)).toBe(true);
    }));
  });
});
