import { FARTHEST_JOINER, joinerAt } from '../conjunctions.ts';
import { evidenceOf, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Two metrics in one key result cannot be scored: each side of `and` has a number and a name of its own. */
export const k14: Rule = {
  id: 'K-14', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'intricate-measure', source: 'Scoring: one number per key result',
  words: {
    en: { title: 'Two metrics in one', why: 'When one rises and the other falls there is no score. Write two key results.', bad: 'Cut cost 10 % and errors 5 %', good: 'Cost per order from 4.00 to 3.60; errors in a key result of their own' },
    pt: { title: 'Duas métricas em uma', why: 'Se uma sobe e a outra cai, não há nota. Escreva dois resultados-chave.', bad: 'Reduzir custo em 10 % e erros em 5 %', good: 'Custo por pedido de 4,00 para 3,60; erros em outro resultado-chave' },
    es: { title: 'Dos métricas en una', why: 'Si una sube y la otra baja, no hay nota. Escriba dos resultados clave.', bad: 'Reducir el coste un 10 % y los errores un 5 %', good: 'Coste por pedido de 4,00 a 3,60; los errores en otro resultado clave' },
    de: { title: 'Zwei Kennzahlen in einer', why: 'Steigt die eine und fällt die andere, gibt es keine Wertung. Zwei Schlüsselergebnisse schreiben.', bad: 'Kosten um 10 % und Fehler um 5 % senken', good: 'Kosten je Auftrag von 4,00 auf 3,60; Fehler in einem eigenen Schlüsselergebnis' },
  },
  check: (reading) => {
    const { tokens, lexicon } = reading;
    if (reading.amounts.length < 2) return null;
    for (let at = 1; at < Math.min(tokens.length - 1, FARTHEST_JOINER); at += 1) {
      if (tokens[at]!.text === ',' || joinerAt(tokens, at, lexicon!) === 0 || isRange(reading, at) || isInBrackets(reading, at)) continue;
      if (isMetric(reading, 0, at) && isMetric(reading, at + 1, tokens.length)) return { code: 'two-metrics', evidence: [evidenceOf(reading, at)] };
    }
    return null;
  },
};

/** The part has an amount, and a noun that is neither a unit nor a small word. A part that only adds a time (`and 9 months`) is none. */
function isMetric({ amounts, tokens, lexicon }: Reading, from: number, to: number): boolean {
  const inside = amounts.filter((each) => each.first >= from && each.last < to);
  if (inside.length === 0) return false;
  const { stop, timeUnits, articles, bounds } = lexicon!.sets;
  const counted = new Set(inside.flatMap((each) => tokens.slice(each.first, each.last + 1)));
  return tokens.slice(from, to).some((token) => token.kind === 'word' && !counted.has(token)
    && !stop.has(token.word) && !timeUnits.has(token.word) && !articles.has(token.word) && !bounds.has(token.word) && !lexicon!.verbs.has(token.word));
}

/** A remark in brackets explains the metric before it. */
function isInBrackets({ tokens }: Reading, at: number): boolean {
  const opened = tokens.findLastIndex((token, place) => place < at && token.text === '(');
  return opened >= 0 && !tokens.slice(opened, at).some((token) => token.text === ')');
}

/** `between 5 and 10`, `10 and 20 users`. */
function isRange({ amounts, tokens }: Reading, at: number): boolean {
  const left = amounts.find((each) => each.last === at - 1);
  return left !== undefined && amounts.some((each) => each.first === at + 1) && ['between', 'entre', 'zwischen'].includes(tokens[left.first - 1]?.word ?? '');
}
