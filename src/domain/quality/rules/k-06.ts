import { compare } from '#domain/decimal.ts';
import { evidenceOf, wholeText, type Rule } from '../finding.ts';
import { fieldValue } from './field-value.ts';

/** From 40 to 40 nothing moves, and progress cannot be worked out. */
export const k06: Rule = {
  id: 'K-06', appliesTo: 'key_result', severity: 'error', kind: 'det', needsWords: false, defect: 'timid-target', source: 'The formula of progress',
  words: {
    en: { title: 'Start and target are the same', why: 'Nothing would move, and progress cannot be worked out.', bad: '40 to 40', good: '40 to 55' },
    pt: { title: 'Início e meta são iguais', why: 'Nada se moveria, e o progresso não pode ser calculado.', bad: '40 a 40', good: '40 a 55' },
    es: { title: 'Inicio y meta son iguales', why: 'Nada se movería, y el progreso no se puede calcular.', bad: '40 a 40', good: '40 a 55' },
    de: { title: 'Ausgangswert und Zielwert sind gleich', why: 'Nichts würde sich bewegen, und Fortschritt lässt sich nicht rechnen.', bad: '40 auf 40', good: '40 auf 55' },
  },
  check: (reading) => {
    const [baseline, target] = [fieldValue(reading.fields.baseline), fieldValue(reading.fields.target)];
    if (baseline !== null && target !== null && compare(baseline, target) === 0) return { code: 'no-movement', evidence: [wholeText(reading)] };
    const still = reading.changes.find(({ from, to }) => from.value !== null && to.value !== null && from.unit === to.unit && from.isNegative === to.isNegative && compare(from.value, to.value) === 0);
    return still === undefined ? null : { code: 'no-movement', evidence: [evidenceOf(reading, Math.min(still.from.first, still.to.first), Math.max(still.from.last, still.to.last))] };
  },
};
