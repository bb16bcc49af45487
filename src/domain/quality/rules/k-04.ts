import { evidenceOf, type Rule } from '../finding.ts';
import { countedActivity } from '../outcome.ts';

const MOVES = new Set(['down', 'reach', 'change']);

/** Counting what we do counts effort: meetings, posts, trainings. Having fewer of them, or getting them from others, is a result. */
export const k04: Rule = {
  id: 'K-04', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'task-as-key-result', source: 'Castro: value, not activity',
  words: {
    en: { title: 'Counts activity', why: 'Twelve trainings may teach nobody anything. Count what people can do afterwards.', bad: 'Hold 12 trainings', good: '80 % of leads score at least 8/10 in the practice test (from 45 %)' },
    pt: { title: 'Conta atividade', why: 'Doze treinamentos podem não ensinar nada a ninguém. Conte o que as pessoas sabem fazer depois.', bad: 'Realizar 12 treinamentos', good: '80 % dos líderes tiram ao menos 8/10 no teste prático (hoje 45 %)' },
    es: { title: 'Cuenta actividad', why: 'Doce formaciones pueden no enseñar nada a nadie. Cuente lo que las personas saben hacer después.', bad: 'Realizar 12 formaciones', good: 'El 80 % de los líderes saca al menos 8/10 en la prueba práctica (hoy 45 %)' },
    de: { title: 'Zählt Tätigkeit', why: 'Zwölf Schulungen lehren vielleicht niemanden etwas. Zählen, was die Menschen danach können.', bad: '12 Schulungen durchführen', good: '80 % der Leitungen erreichen mindestens 8/10 im Praxistest (heute 45 %)' },
  },
  check: (reading) => {
    if (reading.head !== null && MOVES.has(reading.head.class)) return null;
    const counted = countedActivity(reading);
    return counted === null ? null : { code: 'activity-counted', evidence: [evidenceOf(reading, counted.first, counted.last)] };
  },
};
