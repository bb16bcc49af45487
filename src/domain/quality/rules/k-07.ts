import { compare } from '#domain/decimal.ts';
import { evidenceOf, wholeText, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { fieldValue } from './field-value.ts';

/** Reduce from 5 to 9: word and values disagree. An error where the fields disagree; a warning where a verb is the witness. */
export const k07: Rule = {
  id: 'K-07', appliesTo: 'key_result', severity: 'error', kind: 'det', needsWords: false, defect: 'other', source: 'The formula of progress',
  words: {
    en: { title: 'Direction and values disagree', why: 'The words say one direction, the values the other; one of them is a slip.', bad: 'Reduce waiting from 5 to 9 days', good: 'Reduce waiting from 9 to 5 days' },
    pt: { title: 'Direção e valores se contradizem', why: 'As palavras dizem uma direção, os valores a outra; um dos dois é engano.', bad: 'Reduzir a espera de 5 para 9 dias', good: 'Reduzir a espera de 9 para 5 dias' },
    es: { title: 'Dirección y valores se contradicen', why: 'Las palabras dicen una dirección y los valores otra; uno de los dos es un error.', bad: 'Reducir la espera de 5 a 9 días', good: 'Reducir la espera de 9 a 5 días' },
    de: { title: 'Richtung und Werte widersprechen sich', why: 'Die Worte sagen die eine Richtung, die Werte die andere; eines ist ein Versehen.', bad: 'Wartezeit von 5 auf 9 Tage senken', good: 'Wartezeit von 9 auf 5 Tage senken' },
  },
  check: (reading) => {
    const [baseline, target] = [fieldValue(reading.fields.baseline), fieldValue(reading.fields.target)];
    const wanted = reading.fields.direction === 'increase' ? 1 : reading.fields.direction === 'decrease' ? -1 : 0;
    if (wanted !== 0 && baseline !== null && target !== null && compare(target, baseline) === -wanted) return { code: 'direction-contradicts', evidence: [wholeText(reading)] };
    return contradiction(reading);
  },
};

function contradiction(reading: Reading) {
  const { head, changes } = reading;
  const [change] = changes;
  if (head === null || changes.length !== 1 || change === undefined || change.from.value === null || change.to.value === null) return null;
  if (change.from.unit !== change.to.unit || change.from.isNegative || change.to.isNegative || !sameTime(reading)) return null;
  const moves = compare(change.to.value, change.from.value);
  const isContrary = (head.class === 'up' && moves < 0) || (head.class === 'down' && moves > 0);
  const first = Math.min(change.from.first, change.to.first);
  return isContrary ? { code: 'direction-contradicts', evidence: [evidenceOf(reading, head.first, head.last), evidenceOf(reading, first, Math.max(change.from.last, change.to.last))], severity: 'warning' as const } : null;
}

/** `from 2 hours to 30 minutes`: values in different units of time do not compare. A word behind only one of them does. */
function sameTime({ tokens, changes, lexicon }: Reading): boolean {
  const unit = (last: number) => tokens[last + 1]?.word ?? '';
  const { timeUnits } = lexicon!.sets;
  const [from, to] = [unit(changes[0]!.from.last), unit(changes[0]!.to.last)];
  return !timeUnits.has(from) || !timeUnits.has(to) || from.slice(0, 3) === to.slice(0, 3);
}
