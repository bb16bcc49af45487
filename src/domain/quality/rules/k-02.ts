import { evidenceOf, type Rule } from '../finding.ts';
import { bareWork, deliveredState } from '../outcome.ts';

/** Work is no result: launching, writing, hiring, or a thing that is merely delivered. */
export const k02: Rule = {
  id: 'K-02', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'task-as-key-result', source: 'Early defects of the implementation seed; Google OKR playbook',
  words: {
    en: { title: 'A task, not a result', why: 'It can be done and nothing may have changed. What will be different, and how is that measured?', bad: 'Launch the portal', good: '60 % of requests come through the portal (from 5 %)' },
    pt: { title: 'Uma tarefa, não um resultado', why: 'Pode estar feita e nada ter mudado. O que será diferente, e como isso se mede?', bad: 'Lançar o portal', good: '60 % dos pedidos chegam pelo portal (hoje 5 %)' },
    es: { title: 'Una tarea, no un resultado', why: 'Puede estar hecha y no haber cambiado nada. ¿Qué será distinto y cómo se mide?', bad: 'Lanzar el portal', good: 'El 60 % de las solicitudes llega por el portal (hoy 5 %)' },
    de: { title: 'Eine Aufgabe, kein Ergebnis', why: 'Sie kann erledigt sein, und nichts hat sich geändert. Was ist dann anders, und woran misst man das?', bad: 'Das Portal einführen', good: '60 % der Anfragen kommen über das Portal (heute 5 %)' },
  },
  check: (reading) => {
    const work = bareWork(reading, ['task']);
    if (work !== null) return { code: 'task-verb', evidence: [evidenceOf(reading, work.first, work.last)] };
    const delivered = deliveredState(reading);
    return delivered === null ? null : { code: 'delivered-state', evidence: [evidenceOf(reading, delivered)] };
  },
};
