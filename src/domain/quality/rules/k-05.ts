import { evidenceOf, type Rule } from '../finding.ts';
import { isNumberKind, readsAsYesNo } from '../outcome.ts';

/** A target without a start. On a bare text only a hint: the start may stand in a field, or be zero. */
export const k05: Rule = {
  id: 'K-05', appliesTo: 'key_result', severity: 'warning', kind: 'det', needsWords: false, defect: 'intricate-measure', source: 'Castro; Doerr, Measure What Matters; Radical Focus',
  words: {
    en: { title: 'No start value', why: 'Only from what to what shows how far the way is, and progress can be worked out.', bad: 'Reach 95 % on-time', good: 'On-time from 81 % to 95 %' },
    pt: { title: 'Sem valor inicial', why: 'Só “de quanto para quanto” mostra o tamanho do caminho e permite calcular o progresso.', bad: 'Chegar a 95 % no prazo', good: 'Entregas no prazo de 81 % para 95 %' },
    es: { title: 'Sin valor inicial', why: 'Solo «de cuánto a cuánto» muestra lo largo del camino y permite calcular el progreso.', bad: 'Llegar al 95 % a tiempo', good: 'Entregas a tiempo de 81 % a 95 %' },
    de: { title: 'Kein Ausgangswert', why: 'Erst von welchem auf welchen Wert zeigt, wie weit der Weg ist, und lässt Fortschritt rechnen.', bad: '95 % Pünktlichkeit erreichen', good: 'Pünktlichkeit von 81 % auf 95 %' },
  },
  check: (reading) => {
    const { changes, fields } = reading;
    const amounts = reading.numbers.filter((each) => each.kind === 'amount' || each.kind === 'factor');
    const isFromTo = fields.metricKind === 'from-to' || fields.metricKind === 'metric';
    if (isFromTo) return changes.length > 0 || filled(fields.baseline) ? null : { code: 'no-baseline', evidence: amounts.slice(0, 1).map((each) => evidenceOf(reading, each.first, each.last)) };
    if (isNumberKind(reading) !== undefined || changes.length > 0 || amounts.length === 0 || filled(fields.baseline) || readsAsYesNo(reading)) return null;
    return { code: 'no-baseline', evidence: [evidenceOf(reading, amounts[0]!.first, amounts[0]!.last)], severity: 'info' };
  },
};

function filled(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
