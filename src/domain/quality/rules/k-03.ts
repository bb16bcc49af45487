import { evidenceOf, type Rule } from '../finding.ts';
import { bareWork } from '../outcome.ts';

/** Taking part is not evidence: help, support, analyse. */
export const k03: Rule = {
  id: 'K-03', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'task-as-key-result', source: 'Google OKR playbook',
  words: {
    en: { title: 'Effort, not evidence', why: 'Helping, analysing and taking part describe activity; they never show what came of it.', bad: 'Help sales with demos', good: 'Demo-to-order rate from 18 % to 30 %' },
    pt: { title: 'Esforço, não evidência', why: 'Ajudar, analisar e participar descrevem atividade; nunca mostram o que resultou dela.', bad: 'Ajudar vendas com demonstrações', good: 'Taxa de demonstração para pedido de 18 % para 30 %' },
    es: { title: 'Esfuerzo, no evidencia', why: 'Ayudar, analizar y participar describen actividad; nunca muestran qué resultó de ella.', bad: 'Ayudar a ventas con las demostraciones', good: 'Tasa de demostración a pedido de 18 % a 30 %' },
    de: { title: 'Aufwand, kein Beleg', why: 'Helfen, analysieren und mitwirken beschreiben Tätigkeit; was daraus wird, zeigen sie nie.', bad: 'Den Vertrieb bei Demos unterstützen', good: 'Quote von Demo zu Auftrag von 18 % auf 30 %' },
  },
  check: (reading) => {
    const effort = bareWork(reading, ['effort']);
    return effort === null ? null : { code: 'effort-verb', evidence: [evidenceOf(reading, effort.first, effort.last)] };
  },
};
