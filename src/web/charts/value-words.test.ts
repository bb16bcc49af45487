import { expect, it } from 'vitest';
import { axisWords, valueWords } from './value-words.ts';

it.each([
  [52, '%', 'en', '52%'],
  [52.125, '%', 'pt-BR', '52,13%'],
  [1250, 'EUR', 'en', '€1,250'],
  [1250.5, 'EUR', 'en', '€1,250.50'],
  [12.5, 'days', 'pt-BR', '12,5 days'],
  [-3, undefined, 'en', '-3'],
])('%d in %s reads in %s as %s', (value, unit, locale, words) => expect(valueWords(value, unit, locale)).toBe(words));

it.each([
  [12_500, 'EUR', 'en', '12.5K'],
  [12_500, undefined, 'pt-BR', '12,5\u00a0mil'],
  [9_999, undefined, 'en', '9,999'],
  [40, '%', 'en', '40%'],
])('%d in %s stands on a %s axis as %s', (value, unit, locale, words) =>
  expect(axisWords(value, unit, locale)).toBe(words),
);
