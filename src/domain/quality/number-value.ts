import { decimal, divide, multiply, parseDecimal, type Decimal } from '#domain/decimal.ts';
import type { Language } from './words/word-list.ts';

const MULTIPLES: Readonly<Record<string, string>> = {
  k: '1000', tsd: '1000', mil: '1000', thousand: '1000', tausend: '1000', m: '1000000', mm: '1000000', mi: '1000000', mio: '1000000', million: '1000000', millions: '1000000',
  millionen: '1000000', milhao: '1000000', milhoes: '1000000', millon: '1000000', millones: '1000000', b: '1000000000', bn: '1000000000', mrd: '1000000000', billion: '1000000000',
};

/** Whether a word behind a number multiplies it: `50K`, `2 million`. A lone capital K or M only when it touches the number. */
export function multipleOf(word: string): Decimal | null {
  const found = MULTIPLES[word];
  return found === undefined ? null : decimal(found);
}

/**
 * The value of a written number, or null where it cannot be one. A sign that stands twice groups thousands; where two signs
 * stand the later one is the decimal sign; one sign before exactly three digits follows the habit of the language.
 * Examples: `1.200,50` is 1200.5; `10,000` is ten thousand in English and ten in German.
 */
export function valueOf(written: string, language: Language | 'unknown'): Decimal | null {
  const text = written.replace(/[\s'’]/gu, '');
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const plain = dots > 0 && commas > 0 ? twoSigns(text) : dots + commas === 0 ? text : oneSign(text, dots > 0 ? '.' : ',', dots + commas, language);
  if (plain === null || plain.length > 15) return null;
  const parsed = parseDecimal(plain);
  return parsed.allowed ? parsed.value : null;
}

function twoSigns(text: string): string | null {
  const decimalSign = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const grouped = text.replaceAll(decimalSign === '.' ? ',' : '.', '');
  return grouped.split(decimalSign).length === 2 ? grouped.replace(',', '.') : null;
}

function oneSign(text: string, sign: '.' | ',', times: number, language: Language | 'unknown'): string {
  if (times > 1) return text.replaceAll(sign, '');
  const [whole = '', rest = ''] = text.split(sign);
  const isThousandsSign = language === 'unknown' || (language === 'en' ? sign === ',' : sign === '.');
  const groups = rest.length === 3 && whole.length <= 3 && whole !== '0' && isThousandsSign;
  return groups ? whole + rest : `${whole}.${rest}`;
}

/** A value times what stands behind it. */
export function timesMultiple(value: Decimal, word: string): Decimal {
  const factor = multipleOf(word);
  return factor === null ? value : multiply(value, factor);
}

/** A share as a number: 8/10 is 0.8. */
export function ratioOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole === 0n ? null : divide(part, whole);
}
