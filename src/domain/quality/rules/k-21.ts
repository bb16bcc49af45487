import { compare, decimal, HUNDRED, ZERO } from '#domain/decimal.ts';
import { evidenceOf, wholeText, type Rule } from '../finding.ts';
import type { NumberSeen } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import { fieldValue } from './field-value.ts';

/** A target no value can reach: 12 out of 10, an uptime of 120 %. An error in fields and ratios; a warning where a word is the witness. */
export const k21: Rule = {
  id: 'K-21', appliesTo: 'key_result', severity: 'error', kind: 'det', needsWords: false, defect: 'unrealistic-target', source: 'Ranges of units',
  words: {
    en: { title: 'Outside the possible range', why: 'The measure cannot have this value; it is probably a slip.', bad: 'Uptime 120 %', good: 'Uptime 99.5 %' },
    pt: { title: 'Fora da faixa possível', why: 'A medida não pode ter este valor; provavelmente é engano.', bad: 'Disponibilidade de 120 %', good: 'Disponibilidade de 99,5 %' },
    es: { title: 'Fuera del rango posible', why: 'La medida no puede tener este valor; probablemente es un error.', bad: 'Disponibilidad del 120 %', good: 'Disponibilidad del 99,5 %' },
    de: { title: 'Außerhalb des Möglichen', why: 'Die Messgröße kann diesen Wert nicht haben; vermutlich ein Versehen.', bad: 'Verfügbarkeit 120 %', good: 'Verfügbarkeit 99,5 %' },
  },
  check: (reading) => {
    const { fields, amounts } = reading;
    const target = fieldValue(fields.target);
    const unit = (fields.unit ?? '').trim().toLowerCase();
    if (target !== null && unit === 'count' && compare(target, ZERO) < 0) return { code: 'outside-range', evidence: [wholeText(reading)] };
    const ratio = amounts.find((each) => each.unit === 'ratio' && exceedsWhole(reading, each));
    if (ratio) return { code: 'outside-range', evidence: [evidenceOf(reading, ratio.first, ratio.last)] };
    const share = amounts.find((each) => each.unit === '%' && each.value !== null && compare(each.value, HUNDRED) > 0 && isBounded(reading, each));
    return share === undefined ? null : { code: 'outside-range', evidence: [evidenceOf(reading, share.first, share.last)], severity: 'warning' };
  },
};

/** `12/10`: marks out of 5, 10 or 100 end there. */
function exceedsWhole({ tokens }: Reading, ratio: NumberSeen): boolean {
  const whole = tokens[ratio.last]!.text;
  return ['5', '10', '100'].includes(whole) && ratio.value !== null && compare(ratio.value, decimal(whole)) > 0;
}

/** A measure that ends at 100 stands within two words, and the percentage is no growth of it. */
function isBounded({ tokens, lexicon }: Reading, share: NumberSeen): boolean {
  if (lexicon === null || lexicon.sets.by.has(tokens[share.first - 1]?.word ?? '')) return false;
  const near = [...tokens.slice(Math.max(0, share.first - 3), share.first), ...tokens.slice(share.last + 1, share.last + 3)];
  return near.some((token) => lexicon.sets.bounded.has(token.word));
}
