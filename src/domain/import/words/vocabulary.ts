import { fold, wordTable } from './fold.ts';

/** Short words of the four languages that cells hold: what a row is, that it is blank, a total, how sure, how bold. */

const KINDS = wordTable({
  objective: `objective, objectives, obj, o, goal, objetivo, objetivos, ziel, ziele, big rock, company objective,
    team objective`,
  'key-result': `key result, key results, keyresult, kr, krs, milestone, metric, result, resultado chave,
    resultados chave, resultado clave, resultados clave, rc,
    resultado, schlüsselergebnis, schlüsselergebnisse, schlüsselresultat, meilenstein, hito, marco`,
});

const BLANKS = new Set(['', 'n a', 'na', 'n d', 'nd', 's d', 'tbd', 'tbc', 'k a', 'n v', 'none', 'null', 'nil', 'sin datos', 'sem dados', 'nao se aplica', 'no aplica', 'offen']);

const TOTALS = wordTable({
  total: 'total, totals, grand total, sum, overall, gesamt, summe, insgesamt, soma, total geral, suma, total general',
  average: 'average, avg, mean, mittelwert, durchschnitt, mittel, média, media, promedio',
});

const CONFIDENCES = wordTable({
  '8': 'high, very confident, confident, alta, alto, hoch, green, verde, grün',
  '5': 'medium, med, moderate, média, medio, médio, media, mittel, amber, yellow, amarelo, amarillo, gelb',
  '2': 'low, not confident, baixa, baixo, baja, bajo, niedrig, gering, red, vermelho, rojo, rot',
});

const AMBITIONS = wordTable({
  committed: `committed, commitment, committed goal, comprometido, comprometida, compromisso, compromiso, verbindlich,
    zugesagt, roofshot, operational`,
  aspirational: `aspirational, aspirational goal, aspiracional, ambicioso, ambiciosa, ambitioniert, moonshot, stretch,
    aspirativ`,
});

const YES_NO_MEASURES = new Set(['binary', 'boolean', 'yes no', 'yes or no', 'sim nao', 'sim ou nao', 'si no', 'ja nein', 'done not done', 'true false', 'binario', 'binaria', 'binar']);
const PERCENT_MEASURES = new Set(['percent', 'percentage', '%', 'custom percent', 'porcentagem', 'percentual', 'porcentaje', 'prozent']);

const FREQUENCIES = new Set(`quarterly, yearly, annual, annually, monthly, half yearly, biannual, weekly, trimestral, anual, mensal, mensual, semestral,
  vierteljährlich, quartalsweise, jährlich, monatlich, halbjährlich`.split(',').map(fold));

/** A word for how often rather than when: `Quarterly` names no period, the days of the row do. */
export function isFrequency(text: string): boolean {
  return FREQUENCIES.has(fold(text));
}

/** What the word in a type column says about its row, or null. Upper or lower case does not matter. */
export function kindOf(text: string): 'objective' | 'key-result' | null {
  return KINDS.get(fold(text)) ?? null;
}

/** A cell that says in words that it holds nothing: `n/a`, `–`, `TBD`. */
export function isBlankWord(text: string): boolean {
  return BLANKS.has(fold(text)) && !/\p{N}/u.test(text);
}

/** Whether the text is only a sign that stands for nothing: `-`, `–`, `?`, `…`. */
export function isDash(text: string): boolean {
  return /^[\s\-–—−_.…?/]*$/.test(text);
}

/** Whether the words label a line of totals or of averages. */
export function totalOf(text: string): 'total' | 'average' | null {
  return TOTALS.get(fold(text)) ?? null;
}

/** Confidence from 0 to 10 for the words of a traffic light: high 8, medium 5, low 2. */
export function confidenceOf(text: string): string | null {
  return CONFIDENCES.get(fold(text)) ?? null;
}

export function ambitionOf(text: string): 'committed' | 'aspirational' | null {
  return AMBITIONS.get(fold(text)) ?? null;
}

/** What the word in a metric-type column says about the values. */
export function measureOf(text: string): 'yes-no' | 'percent' | null {
  const word = fold(text);
  return YES_NO_MEASURES.has(word) ? 'yes-no' : PERCENT_MEASURES.has(word) ? 'percent' : null;
}
