import { describe, expect, it } from 'vitest';
import type { DecimalSign } from '../mapping.ts';
import { guessDecimalSign } from './decimal-sign.ts';
import { parseNumber, readNumber } from './numbers.ts';

describe('a number as people write it', () => {
  it.each<[string, DecimalSign | null, string]>([
    ['5.000.000', ',', '5000000'],
    ['26.000', ',', '26000'],
    ['26,000', '.', '26000'],
    ['99,65', ',', '99.65'],
    ['88.50', '.', '88.5'],
    ['1.234,5', ',', '1234.5'],
    ["1'250.50", '.', '1250.5'],
    ['1 250 000', null, '1250000'],
    ['1\u202f250,5', ',', '1250.5'],
    ['(5)', '.', '-5'],
    ['−3', null, '-3'],
    ['+4', null, '4'],
    ['25.', '.', '25'],
    ['.5', '.', '0.5'],
    ['007', null, '7'],
    ['0.123456785', '.', '0.12345679'],
    ['-0.123456785', '.', '-0.12345679'],
  ])('%s with %s is %s', (text, sign, value) => {
    expect(parseNumber(text, sign)).toMatchObject({ allowed: true, value: { value } });
  });

  it.each<[string, object]>([
    ['25%', { value: '25', percent: true }],
    ['R$ 1.250,50', { value: '1250.5', currency: 'BRL' }],
    ['$-5', { value: '-5', currency: 'USD' }],
    ['5 €', { value: '5', currency: 'EUR' }],
    ['CHF 12', { value: '12', currency: 'CHF' }],
    ['4h', { value: '4', unit: 'h' }],
    ['8,4 dias', { value: '8.4', unit: 'dias' }],
    ['>= 95 %', { value: '95', percent: true, bound: 'at-least' }],
    ['≤5', { value: '5', bound: 'at-most' }],
  ])('%s keeps what stands around it', (text, expected) => {
    expect(parseNumber(text, ',')).toMatchObject({ allowed: true, value: expected });
  });

  it.each<[string, DecimalSign | null, string]>([
    ['99,1', null, 'number-ambiguous'],
    ['99,1', '.', 'number-ambiguous'],
    ['26.000', null, 'number-ambiguous'],
    ['n/a', '.', 'number-invalid'],
    ['', '.', 'number-invalid'],
    ['$5M', '.', 'number-invalid'],
    ['20 mil', ',', 'number-invalid'],
    ['12.345.67', '.', 'number-invalid'],
    ['1 23', '.', 'number-invalid'],
    ['1.1.1', '.', 'number-invalid'],
    ['12345678901234567', '.', 'number-too-large'],
    ['9'.repeat(200), '.', 'number-invalid'],
  ])('%s with %s is refused as %s', (text, sign, code) => {
    expect(parseNumber(text, sign)).toMatchObject({ allowed: false, code });
  });

  it('never makes 991 of 99,1', () => {
    for (const sign of ['.', ',', null] as const) {
      const read = parseNumber('99,1', sign);
      if (read.allowed) expect(read.value.value).toBe('99.1');
    }
  });

  it('reads a percent cell as people see it', () => {
    expect(readNumber({ kind: 'number', text: '99.7%', raw: '0.9965', percent: true }, null)).toMatchObject({ value: { value: '99.65', percent: true } });
    expect(readNumber({ kind: 'number', text: '5%', raw: '0.05', percent: true }, null)).toMatchObject({ value: { value: '5' } });
    expect(readNumber({ kind: 'error', text: '#DIV/0!', raw: '#DIV/0!' }, null)).toMatchObject({ code: 'cell-has-error' });
  });
});

describe('the decimal sign of a file', () => {
  const rows = (...texts: string[]) => texts.map((text, index) => ({ row: index + 2, text }));

  it.each<[string, string[], ',' | ';' | '\t' | null, DecimalSign | null]>([
    ['thousands dots decide for the comma', ['5.000.000', '26.000'], '\t', ','],
    ['a fraction decides', ['8,4', '7'], ';', ','],
    ['points decide for points', ['99.65', '1,250'], ',', '.'],
    ['two rows of commas outweigh the habit of a comma file', ['2,5', '88,5', '7.500'], ',', ','],
    ['one lone row of commas in a comma file is asked about', ['99,1', '70', '100'], ',', null],
    ['one lone row with the habit of its file is enough', ['2,5', '100'], ';', ','],
    ['numbers that fit both tell nothing', ['26.000', '1.250'], null, null],
    ['whole numbers tell nothing', ['1', '250'], ',', null],
    ['a clear majority wins', ['1.5', '2.5', '3.5', '4,5'], null, '.'],
    ['an even split is asked about', ['1.5', '4,5'], null, null],
    ['texts are no numbers', ['n/a', 'v1.2', 'a,b'], null, null],
  ])('%s', (_, texts, separator, sign) => {
    expect(guessDecimalSign(rows(...texts), separator).sign).toBe(sign);
  });

  it('shows the evidence it went by', () => {
    expect(guessDecimalSign(rows('99,1', '26.000'), ',')).toMatchObject({ commaRows: 1, commaExample: '99,1', pointRows: 0, openRows: 1, openExample: '26.000', suggestion: ',' });
  });

  it('counts a row once, however many of its numbers agree', () => {
    const oneRow = ['99,1', '99,65', '99,8'].map((text) => ({ row: 11, text }));
    expect(guessDecimalSign(oneRow, ',')).toMatchObject({ sign: null, commaRows: 1 });
  });
});
