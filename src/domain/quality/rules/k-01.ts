import { evidenceOf, wholeText, type Rule } from '../finding.ts';
import { isNumberKind, readsAsYesNo } from '../outcome.ts';

/**
 * A key result that is measured has a number, in its text or its fields. Without fields nobody has said how it is measured, so a bare
 * text is warned; the error is for a kind that carries numbers. What reads as done-or-not is only asked for its proof.
 */
export const k01: Rule = {
  id: 'K-01', appliesTo: 'key_result', severity: 'error', kind: 'det', needsWords: false, defect: 'other', source: 'Google OKR playbook; Mayer',
  words: {
    en: { title: 'No number', why: 'Without a number nobody can say whether it was reached. Measured by what, from what, to what?', bad: 'Improve satisfaction', good: 'Raise NPS from 32 to 50' },
    pt: { title: 'Sem número', why: 'Sem um número ninguém sabe dizer se foi alcançado. Medido por quê, de quanto, para quanto?', bad: 'Melhorar a satisfação', good: 'Elevar o NPS de 32 para 50' },
    es: { title: 'Sin número', why: 'Sin un número nadie puede decir si se alcanzó. ¿Medido por qué, de cuánto, a cuánto?', bad: 'Mejorar la satisfacción', good: 'Subir el NPS de 32 a 50' },
    de: { title: 'Keine Zahl', why: 'Ohne Zahl kann niemand sagen, ob es erreicht ist. Woran gemessen, von welchem Wert, auf welchen?', bad: 'Zufriedenheit verbessern', good: 'NPS von 32 auf 50 steigern' },
  },
  check: (reading) => {
    const { fields, numbers, words } = reading;
    const isMeasured = isNumberKind(reading);
    if (isMeasured === false || words.length === 0 || hasValue(fields.baseline) || hasValue(fields.target)) return null;
    const unset = numbers.find((each) => each.kind === 'placeholder');
    if (unset) return { code: 'number-not-set', evidence: [evidenceOf(reading, unset.first, unset.last)], severity: isMeasured ? 'error' : 'warning' };
    if (numbers.some((each) => each.kind === 'amount' || each.kind === 'factor')) return null;
    if (isMeasured) return { code: 'no-number', evidence: [wholeText(reading)] };
    return { code: readsAsYesNo(reading) ? 'no-proof-named' : 'no-number', evidence: [wholeText(reading)], severity: readsAsYesNo(reading) ? 'info' : 'warning' };
  },
};

function hasValue(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value.trim() !== '';
}
