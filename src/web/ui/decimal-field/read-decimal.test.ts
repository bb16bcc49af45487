import { describe, expect, it } from 'vitest';
import { readDecimal, writeDecimal } from './read-decimal.ts';

describe('readDecimal', () => {
  it.each([
    // typed, language, decimal
    ['', 'en', ''],
    ['   ', 'pt-BR', ''],
    ['12', 'en', '12'],
    ['12.5', 'en', '12.5'],
    ['12,5', 'en', '12.5'],
    ['12.5', 'pt-BR', '12.5'],
    ['12,5', 'pt-BR', '12.5'],
    ['1,234', 'en', '1234'],
    ['1,234', 'pt-BR', '1.234'],
    ['1.234', 'pt-BR', '1234'],
    ['1.234', 'en', '1.234'],
    ['0.250', 'pt-BR', '0.25'],
    ['0,250', 'en', '0.25'],
    ['1,234.5', 'en', '1234.5'],
    ['1.234,5', 'en', '1234.5'],
    ['1.234,5', 'pt-BR', '1234.5'],
    ['1.234.567', 'pt-BR', '1234567'],
    ['1.234.567', 'en', '1234567'],
    ['12.345.678,9', 'pt-BR', '12345678.9'],
    ["1'234.5", 'en', '1234.5'],
    ['1 234,5', 'pt-BR', '1234.5'],
    ['1\u00a0234', 'pt-BR', '1234'],
    ['-3', 'en', '-3'],
    ['−3,5', 'pt-BR', '-3.5'],
    ['+4', 'en', '4'],
    ['-0', 'en', '0'],
    ['007.10', 'en', '7.1'],
    ['.5', 'en', '0.5'],
    ['5.', 'en', '5'],
    ['12 %', 'pt-BR', '12'],
    ['99999999999999999999.123456789', 'en', '99999999999999999999.123456789'],
  ])('reads %j in %s as %j', (typed, locale, decimal) => expect(readDecimal(typed, locale)).toBe(decimal));

  it.each(['abc', '1,2.3,4', '1.23.4', '--3', '12 apples', '1e5', ',', '-', '%', '1,23,456'])(
    'takes %j for no number',
    (typed) => expect(readDecimal(typed, 'en')).toBeNull(),
  );

  it('leaves out the unit of the field', () => {
    expect(readDecimal('R$', 'pt-BR', 'R$')).toBeNull();
    expect(readDecimal('R$ 1.500,50', 'pt-BR', 'R$')).toBe('1500.5');
    expect(readDecimal('12,5 Reais', 'pt-BR', 'reais')).toBe('12.5');
  });
});

describe('writeDecimal', () => {
  it('writes the mark of the language and groups nothing', () => {
    expect(writeDecimal('1234.5', 'pt-BR')).toBe('1234,5');
    expect(writeDecimal('1234.5', 'en')).toBe('1234.5');
  });
});
