import { describe, expect, it } from 'vitest';
import { ago, amount, day, percent, span } from './figures.ts';

/** Intl writes narrow and unbreakable spaces; a test reads better without. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('percent', () => {
  it.each([
    ['0.374', 'en', 0, '37%'], ['0.374', 'en', 1, '37.4%'], ['1.25', 'pt-BR', 0, '125%'], ['-0.1', 'en', 0, '-10%'], [null, 'en', 0, '–'], [0, 'en', 0, '0%'],
  ])('%s in %s with %i decimals is %s', (share, locale, decimals, words) => {
    expect(plain(percent(share, locale, decimals))).toBe(words);
  });
});

describe('amount', () => {
  it.each([
    ['1200.5', 'en', { currency: 'EUR' }, '€1,200.50'],
    ['1200', 'pt-BR', { currency: 'BRL' }, 'R$ 1.200'],
    ['12', 'en', { unit: 'days' }, '12 days'],
    ['4.5', 'pt-BR', { unit: '%' }, '4,5%'],
    ['1234567890123456.12345678', 'en', {}, '1,234,567,890,123,456.12345678'],
    ['7', 'en', { currency: 'nonsense' }, '7 nonsense'],
    ['', 'en', {}, '–'],
    [null, 'en', { unit: 'days' }, '–'],
  ])('%s in %s is written in full', (value, locale, measure, words) => {
    expect(plain(amount(value, locale, measure))).toBe(words);
  });
});

describe('days', () => {
  it('are the same in every zone', () => {
    expect(plain(day('2026-03-31', 'en'))).toBe('Mar 31, 2026');
    expect(plain(day('2026-03-31', 'pt-BR', 'long'))).toBe('31 de março de 2026');
    expect(plain(day('2026-01-01', 'en', 'short'))).toBe('Jan 1');
    expect(plain(span('2026-01-01', '2026-03-31', 'en'))).toBe('Jan 1 – Mar 31, 2026');
  });
});

describe('ago', () => {
  const now = Date.parse('2026-02-18T12:00:00Z');
  it.each([
    ['2026-02-18T11:59:30Z', 'now'], ['2026-02-18T11:45:00Z', '15 minutes ago'], ['2026-02-18T09:00:00Z', '3 hours ago'],
    ['2026-02-17T11:00:00Z', 'yesterday'], ['2026-02-09T12:00:00Z', 'last week'], ['2026-02-18T13:30:00Z', 'in 1 hour'],
  ])('%s is %s', (at, words) => {
    expect(ago(at, 'en', now)).toBe(words);
  });
});
