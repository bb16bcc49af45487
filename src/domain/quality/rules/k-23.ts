import { evidenceOf, wholeText, type Rule } from '../finding.ts';

const MOST_WORDS = 30;
const MOST_AMOUNTS = 3;

/** A measure that has to be explained steers nobody: an index of many, several conditions, more than 30 words. */
export const k23: Rule = {
  id: 'K-23', appliesTo: 'key_result', severity: 'warning', kind: 'det', needsWords: false, defect: 'intricate-measure', source: 'Early defects of the implementation seed',
  words: {
    en: { title: 'An intricate measure', why: 'When the number moves nobody sees why. One plain share or count is enough.', bad: 'Weighted index of 6 indicators above 0.8 in 3 of 5 regions', good: 'Share of requests answered in 2 days from 60 % to 85 %' },
    pt: { title: 'Uma medida rebuscada', why: 'Quando o número se move, ninguém vê por quê. Basta uma parcela ou contagem simples.', bad: 'Índice ponderado de 6 indicadores acima de 0,8 em 3 de 5 regiões', good: 'Pedidos respondidos em 2 dias de 60 % para 85 %' },
    es: { title: 'Una medida rebuscada', why: 'Cuando el número se mueve, nadie ve por qué. Basta una proporción o un recuento sencillo.', bad: 'Índice ponderado de 6 indicadores por encima de 0,8 en 3 de 5 regiones', good: 'Solicitudes respondidas en 2 días de 60 % a 85 %' },
    de: { title: 'Ein verwickeltes Maß', why: 'Bewegt sich die Zahl, sieht niemand, warum. Ein einfacher Anteil oder eine Anzahl genügt.', bad: 'Gewichteter Index aus 6 Indikatoren über 0,8 in 3 von 5 Regionen', good: 'Anteil der Anfragen, die in 2 Tagen beantwortet sind, von 60 % auf 85 %' },
  },
  check: (reading) => {
    const { words, amounts, changes, lexicon, tokens } = reading;
    if (words.length > MOST_WORDS) return { code: 'too-many-words', evidence: [wholeText(reading)] };
    const conditions = amounts.length - changes.length;
    if (conditions > MOST_AMOUNTS) return { code: 'many-conditions', evidence: amounts.slice(0, 6).map((each) => evidenceOf(reading, each.first, each.last)) };
    const composite = lexicon === null ? [] : tokens.map((_, at) => at).filter((at) => lexicon.sets.composite.has(tokens[at]!.word));
    const isMade = composite.length > 1 || (composite.length === 1 && conditions > 2);
    return isMade ? { code: 'composite', evidence: composite.slice(0, 3).map((at) => evidenceOf(reading, at)) } : null;
  },
};
