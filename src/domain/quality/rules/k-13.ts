import { evidenceOf, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';

const TARGETS = new Set(['target', 'goal', 'meta', 'objetivo', 'ziel', 'zielwert']);

/** Learning a value first is a choice a team may make; it needs an end date and then a target. */
export const k13: Rule = {
  id: 'K-13', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'task-as-key-result', source: 'Castro; allowed by Viva Goals, Profit.co and OpenOKR',
  words: {
    en: { title: 'Only establishes a baseline', why: 'Measuring changes nothing yet. If the value is unknown, name the week by which it is known and the target set.', bad: 'Measure churn', good: 'Baseline churn by week 3, then target set' },
    pt: { title: 'Apenas estabelece uma linha de base', why: 'Medir ainda não muda nada. Se o valor é desconhecido, diga até que semana será conhecido e a meta definida.', bad: 'Medir o churn', good: 'Linha de base do churn até a semana 3, depois a meta' },
    es: { title: 'Solo establece una línea base', why: 'Medir aún no cambia nada. Si el valor se desconoce, diga hasta qué semana se conocerá y se fijará la meta.', bad: 'Medir el churn', good: 'Línea base del churn hasta la semana 3, después la meta' },
    de: { title: 'Legt nur einen Ausgangswert fest', why: 'Messen ändert noch nichts. Ist der Wert unbekannt, sagen, bis zu welcher Woche er bekannt und das Ziel gesetzt ist.', bad: 'Abwanderung messen', good: 'Ausgangswert der Abwanderung bis Woche 3, dann Zielwert' },
  },
  check: (reading) => {
    const { head, lexicon, amounts, tokens, kind } = reading;
    if (kind !== 'key_result' || amounts.length > 0 || reading.fields.metricKind === 'baseline-first') return null;
    const baseline = tokens.findIndex((token) => lexicon!.sets.baseline.has(token.word));
    const measures = head?.class === 'measure';
    const makesBaseline = baseline >= 0 && (head === null || head.class === 'task' || measures);
    if ((!measures && !makesBaseline) || namesWhatFollows(reading)) return null;
    return { code: 'baseline-only', evidence: [measures ? evidenceOf(reading, head.first, head.last) : evidenceOf(reading, baseline)] };
  },
};

/** By when the value is known, and that a target follows. */
function namesWhatFollows({ numbers, words }: Reading): boolean {
  return numbers.some((each) => each.kind === 'date' || each.kind === 'label') && words.some((token) => TARGETS.has(token.word));
}
