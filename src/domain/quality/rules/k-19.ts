import { evidenceOf, type Rule } from '../finding.ts';
import type { NumberSeen } from '../numbers.ts';
import type { Reading } from '../reading.ts';

/** Ten percent of what? A relative change of something nobody counts, or of nothing named. */
export const k19: Rule = {
  id: 'K-19', appliesTo: 'key_result', severity: 'warning', kind: 'det', needsWords: true, defect: 'intricate-measure', source: 'Google OKR playbook: unambiguous measures',
  words: {
    en: { title: 'Percent of what?', why: 'A share needs a whole that can be counted. Name the measure with its two values.', bad: '+10 % quality', good: 'Defects per 1,000 from 12 to 10.8' },
    pt: { title: 'Por cento de quê?', why: 'Uma porcentagem precisa de um todo que se possa contar. Diga a medida e os dois valores.', bad: '+10 % de qualidade', good: 'Defeitos por 1.000 de 12 para 10,8' },
    es: { title: '¿Por ciento de qué?', why: 'Un porcentaje necesita un todo que se pueda contar. Diga la medida y sus dos valores.', bad: '+10 % de calidad', good: 'Defectos por 1.000 de 12 a 10,8' },
    de: { title: 'Prozent wovon?', why: 'Ein Anteil braucht ein Ganzes, das man zählen kann. Die Messgröße mit beiden Werten nennen.', bad: '+10 % Qualität', good: 'Fehler je 1.000 von 12 auf 10,8' },
  },
  check: (reading) => {
    if (reading.changes.length > 0 || reading.amounts.length !== 1) return null;
    const percent = reading.amounts.find((each) => each.unit === '%');
    if (percent === undefined) return null;
    const isRelative = reading.lexicon!.sets.by.has(reading.tokens[percent.first - 1]?.word ?? '') || reading.tokens[percent.first - 1]?.text === '+';
    const isOpen = isRelative && (isNothing(reading, percent) || isAbstract(reading, percent));
    return isOpen ? { code: 'percent-of-what', evidence: [evidenceOf(reading, percent.first, percent.last)] } : null;
  },
};

function thingsOf(reading: Reading, percent: NumberSeen): string[] {
  const { tokens, lexicon } = reading;
  return tokens.filter((token, at) => token.kind === 'word' && (at < percent.first || at > percent.last) && !lexicon!.sets.stop.has(token.word) && !lexicon!.verbs.has(token.word) && !lexicon!.sets.articles.has(token.word)).map((token) => token.word);
}

function isNothing(reading: Reading, percent: NumberSeen): boolean {
  return thingsOf(reading, percent).length === 0;
}

/** At most two things, one of them beyond counting: `code quality`, `brand awareness`; `defects in quality tests` is counted. */
function isAbstract(reading: Reading, percent: NumberSeen): boolean {
  const things = thingsOf(reading, percent);
  return things.length <= 2 && things.some((word) => reading.lexicon!.sets.abstract.has(word));
}
