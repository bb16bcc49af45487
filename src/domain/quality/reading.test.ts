import { toText } from '#domain/decimal.ts';
import { describe, expect, it } from 'vitest';
import { languageOf, namedLanguage } from './language.ts';
import { readText } from './reading.ts';
import { tokensOf } from './tokens.ts';

const read = (text: string, language: string) => readText(text, 'key_result', language, {});

/** Language, text, its movement as from, to, unit. */
const MOVEMENTS: [string, string, string][] = [
  ['pt', 'Entregas no prazo de 81 % a 95 %', '81 95 %'],
  ['pt', 'Custo de 1.200,50 € para 900 €', '1200.5 900 currency'],
  ['en', 'Sales from $100K to $1.5M', '100000 1500000 currency'],
  ['en', 'Burn from $2 million to $1.2 million', '2000000 1200000 currency'],
  ['en', 'Falls from 11 days to 4', '11 4 '],
  ['en', 'Retention to 30 % from 18 %', '18 30 %'],
  ['en', 'Payback under 12 months (currently 18 months)', '18 12 '],
  ['en', 'Rating 3.6 → 4.4', '3.6 4.4 '],
  ['en', 'Answers from three to nine', '3 9 '],
  ['es', 'Quejas de 1.500 a 900', '1500 900 '],
  ['de', 'Fehlerquote von 2,5 % auf 1 %', '2.5 1 %'],
  ['de', 'Erhöhung von 10 000 auf 12 000 Nutzer', '10000 12000 '],
];

/** Text and the kinds of its numbers. */
const KINDS: [string, string][] = [
  ['p95 below 200 ms', 'amount'], ['By 31 March 2026', 'date date'], ['Until 2026-03-31', 'date'], ['In Q3 2026', 'date'], ['March 7', 'date'], ['Version 4.1', 'label'],
  ['The 7-day rate', 'label'], ['8/10 in the test', 'amount'], ['The 3rd site', 'ordinal'], ['Halve it', 'factor'], ['Up to X%', 'placeholder'], ['A count, tbd', 'placeholder'],
  ['2026 users', 'amount'], ['Open 24/7', 'label'], ['In the first half of 2026', 'date'], ['Half of them', 'factor'], ['Release 1.2.3', 'label'], ['$1,000', 'amount'], ['five sites', 'amount'],
];

/** Language, text, plain form of the opening verb or none. */
const HEADS: [string, string, string | null][] = [
  ['en', 'KR 2: We will finally launch the app', 'launch'], ['en', 'By 1 March, publish the list', 'publish'], ['en', 'Release frequency from 2 to 9', null], ['en', 'Run satisfaction survey', 'run'],
  ['en', 'Increase adoption by launching a guide', 'increase'], ['en', 'Support is quick', null], ['en', 'Set up a helpdesk', 'set-up'], ['en', 'The launch of the app', null],
  ['de', 'Die Kundenzufriedenheit verbessern', 'verbessern'], ['de', 'Wir führen ein System ein', 'einfuhren'], ['de', 'Einführung eines Systems', 'einfuhren'], ['de', 'Kündigungen senken bis 31. März', 'senken'],
  ['pt', 'Vamos lançar o portal', 'lancar'], ['pt', 'Lançamento do portal', 'lancar'], ['pt', 'Clientes satisfeitos', null], ['es', 'Se publican los datos', 'publicar'], ['es', 'Implementación del sistema', 'implementar'],
];

/** A text and the language it is taken for. */
const TONGUES: [string, string][] = [
  ['Customers order without calling us', 'en'], ['Launch feature X', 'en'], ['Os clientes compram sem ligar para nós', 'pt'], ['Aumentar a satisfação', 'pt'], ['Los clientes compran sin llamarnos', 'es'],
  ['Aumentar la satisfacción', 'es'], ['Kunden bestellen, ohne anzurufen', 'de'], ['Umsatz steigern', 'de'], ['Pendler lassen das Auto stehen', 'de'], ['Reduce food waste', 'en'], ['Cobertura vacinal e adesão', 'pt'], ['Adopciones al mes', 'es'], ['Øke trafikksikkerheten i skolesoner', 'unknown'], ['NPS 40', 'unknown'],
];

describe('numbers', () => {
  it.each(MOVEMENTS)('(%s) "%s" moves %s', (language, text, expected) => {
    const [change] = read(text, language).changes;
    expect(change && `${toText(change.from.value!)} ${toText(change.to.value!)} ${change.to.unit}`).toBe(expected);
  });

  it.each(KINDS)('"%s" holds %s', (text, expected) => {
    expect(read(text, 'en').numbers.map((each) => each.kind).join(' ')).toBe(expected);
  });

  it('a lone sign before three digits follows the language', () => {
    const value = (text: string, language: string) => toText(read(text, language).amounts[0]!.value!);
    expect([value('1.200 sites', 'en'), value('1.200 Orte', 'de'), value('1,200 sites', 'en'), value('1,200 Orte', 'de')]).toEqual(['1.2', '1200', '1200', '1.2']);
  });
});

describe('verbs and languages', () => {
  it.each(HEADS)('(%s) "%s" opens with %s', (language, text, expected) => {
    expect(read(text, language).head?.plain ?? null).toBe(expected);
  });

  it.each(TONGUES)('"%s" is %s', (text, expected) => {
    expect(languageOf(tokensOf(text))).toBe(expected);
  });

  it('takes a language by its name, asks for one it has no words for, and reads the text when none is named', () => {
    expect([namedLanguage('pt-BR'), namedLanguage('EN'), namedLanguage('no'), namedLanguage(undefined)]).toEqual(['pt', 'en', 'unknown', null]);
  });
});
