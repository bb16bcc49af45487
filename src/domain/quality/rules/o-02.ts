import { evidenceOf, type Rule } from '../finding.ts';
import type { Head } from '../verbs.ts';
import type { Reading } from '../reading.ts';

/** `Work on …` and the borrowed `supporten` name effort alone; helping somebody may be an aim. */
const EFFORT_ALONE = new Set(`work-on work focus-on focus look-at look-into try analyse analyze trabalhar focar tentar analisar trabajar enfocar intentar analizar
  arbeiten fokussieren versuchen analysieren supporten unterstutzen`.split(/\s+/));

/** An objective does not open with work. Work with its effect (`that delights …`) or a quality to be built is an aim. */
export const o02: Rule = {
  id: 'O-02', appliesTo: 'objective', severity: 'warning', kind: 'lex', needsWords: true, defect: 'complex-objective', source: 'Google OKR playbook; implementation seed',
  words: {
    en: { title: 'The objective starts with a task', why: 'An objective is a destination, not the work that leads there. What will be different when the work is done?', bad: 'Implement a new CRM', good: 'Sales knows every customer before the call' },
    pt: { title: 'O objetivo começa com uma tarefa', why: 'O objetivo é um destino, não o trabalho que leva até lá. O que será diferente quando o trabalho estiver pronto?', bad: 'Implantar um novo CRM', good: 'Vendas conhece cada cliente antes da ligação' },
    es: { title: 'El objetivo empieza con una tarea', why: 'El objetivo es un destino, no el trabajo que lleva a él. ¿Qué será distinto cuando el trabajo esté hecho?', bad: 'Implementar un nuevo CRM', good: 'Ventas conoce a cada cliente antes de llamar' },
    de: { title: 'Das Ziel beginnt mit einer Aufgabe', why: 'Ein Ziel ist ein Zustand, nicht die Arbeit dorthin. Was ist anders, wenn die Arbeit getan ist?', bad: 'Ein neues CRM einführen', good: 'Der Vertrieb kennt jeden Kunden vor dem Anruf' },
  },
  check: (reading) => {
    const { head } = reading;
    const isWork = head !== null && (head.class === 'task' || head.class === 'measure' || (head.class === 'effort' && EFFORT_ALONE.has(head.plain)));
    return !isWork || saysEffect(reading, head) || buildsQuality(reading, head) ? null : { code: 'task-as-objective', evidence: [evidenceOf(reading, head.first, head.last)] };
  },
};

function saysEffect({ tokens, lexicon }: Reading, head: Head): boolean {
  if (lexicon!.language === 'de') return tokens.some((token, at) => at > 0 && tokens[at - 1]!.text === ',' && lexicon!.sets.clauses.has(token.word));
  return tokens.some((token, at) => at > head.last + 1 && lexicon!.sets.clauses.has(token.word) && token.word !== 'until' && token.word !== 'before');
}

/** `Build a culture of …`, but not `Build an app`: a maker's verb with an indefinite article and no plain artefact. */
function buildsQuality({ tokens, lexicon }: Reading, head: Head): boolean {
  const { makers, indefinite, artefacts, articles, activities, delivered } = lexicon!.sets;
  if (!makers.has(head.plain)) return false;
  const object = lexicon!.language === 'de' ? tokens.slice(0, head.first) : tokens.slice(head.last + 1);
  if (!indefinite.has(object[0]?.word ?? '')) return false;
  return !object.some((token) => artefacts.has(token.word) || activities.has(token.word) || delivered.has(token.word) || /^n(ew|ov[oa]|uev[oa]|eue[nrs]?)$/.test(token.word)) && !object.slice(1).some((token, at) => at === 0 && articles.has(token.word));
}
