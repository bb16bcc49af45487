import { evidenceOf, type Hit, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';

const ACTIVE = /^(active|ativ[oa]s?|activ[oa]s?|aktive[nr]?)$/;

/** A number needs a name: what is counted, and active users since when. Numbers that stand alone are warned. */
export const k08: Rule = {
  id: 'K-08', appliesTo: 'key_result', severity: 'warning', kind: 'det', needsWords: false, defect: 'intricate-measure', source: 'Google OKR playbook; early defects of the implementation seed',
  words: {
    en: { title: 'What is measured is not said', why: 'A number without a name, or active users without a period, can be read in many ways.', bad: 'Active users 500', good: 'Weekly active users (CRM report 7) 300 to 500' },
    pt: { title: 'Não se diz o que é medido', why: 'Um número sem nome, ou usuários ativos sem período, pode ser lido de muitas formas.', bad: 'Usuários ativos 500', good: 'Usuários ativos por semana (relatório 7 do CRM) de 300 para 500' },
    es: { title: 'No se dice qué se mide', why: 'Un número sin nombre, o usuarios activos sin periodo, se puede leer de muchas formas.', bad: 'Usuarios activos 500', good: 'Usuarios activos por semana (informe 7 del CRM) de 300 a 500' },
    de: { title: 'Was gemessen wird, steht nicht da', why: 'Eine Zahl ohne Namen oder aktive Nutzer ohne Zeitraum lassen sich vielfach lesen.', bad: 'Aktive Nutzer 500', good: 'Wöchentlich aktive Nutzer (CRM-Bericht 7) von 300 auf 500' },
  },
  check: (reading) => (reading.amounts.length === 0 || (reading.fields.unit ?? '').trim() !== '' ? null : nameless(reading) ?? withoutPeriod(reading)),
};

function nameless(reading: Reading): Hit | null {
  const { words, lexicon, numbers, tokens } = reading;
  const inNumbers = new Set(numbers.flatMap((each) => tokens.slice(each.first, each.last + 1)));
  const names = words.filter((token) => !inNumbers.has(token) && !isSmall(reading, token.word));
  const isNameless = names.length === 0 && (lexicon !== null || words.length <= 1);
  return isNameless ? { code: 'no-measure-named', evidence: [evidenceOf(reading, reading.amounts[0]!.first, reading.amounts[0]!.last)] } : null;
}

function isSmall({ lexicon }: Reading, word: string): boolean {
  if (lexicon === null) return false;
  const { stop, from, to, by, bounds, current, timeUnits, months } = lexicon.sets;
  return [stop, from, to, by, bounds, current, timeUnits, months].some((set) => set.has(word)) || lexicon.verbs.has(word);
}

function withoutPeriod(reading: Reading): Hit | null {
  const { lexicon, tokens } = reading;
  if (lexicon === null || tokens.some((token) => lexicon.sets.windows.has(token.word))) return null;
  const at = tokens.findIndex((token) => ACTIVE.test(token.word));
  const near = [at - 1, at + 1].find((place) => lexicon.sets.people.has(tokens[place]?.word ?? ''));
  return at < 0 || near === undefined ? null : { code: 'no-period', evidence: [evidenceOf(reading, Math.min(at, near), Math.max(at, near))], severity: 'info' };
}
