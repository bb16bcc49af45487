import { evidenceOf, type Rule } from '../finding.ts';

/** Going on as before is a health metric or a guard, unless a bound is named that may be broken. */
export const k24: Rule = {
  id: 'K-24', appliesTo: 'key_result', severity: 'warning', kind: 'lex', needsWords: true, defect: 'timid-target', source: 'Google OKR playbook, trap 2',
  words: {
    en: { title: 'Business as usual', why: 'What is done anyway shows no change. If it may break, name the bound and keep it as a health metric.', bad: 'Continue monthly reporting', good: 'Health metric: reports on time stay above 95 %' },
    pt: { title: 'Rotina', why: 'O que se faz de qualquer modo não mostra mudança. Se pode falhar, diga o limite e mantenha como indicador de saúde.', bad: 'Continuar os relatórios mensais', good: 'Indicador de saúde: relatórios no prazo acima de 95 %' },
    es: { title: 'Rutina', why: 'Lo que se hace de todos modos no muestra cambio. Si puede fallar, diga el límite y guárdelo como indicador de salud.', bad: 'Continuar con los informes mensuales', good: 'Indicador de salud: informes a tiempo por encima del 95 %' },
    de: { title: 'Tagesgeschäft', why: 'Was ohnehin getan wird, zeigt keine Veränderung. Kann es reißen, die Grenze nennen und als Gesundheitskennzahl führen.', bad: 'Monatliche Berichte fortführen', good: 'Gesundheitskennzahl: pünktliche Berichte bleiben über 95 %' },
  },
  check: (reading) => {
    const { head, amounts, lexicon, tokens } = reading;
    if (amounts.length > 0 || head === null) return null;
    if (head.class === 'keep') return { code: 'keeps-as-is', evidence: [evidenceOf(reading, head.first, head.last)] };
    const routine = tokens.findIndex((token) => lexicon!.sets.routine.has(token.word));
    const isRoutine = routine > head.last && head.class === 'task' && (lexicon!.sets.timeUnits.has(tokens[routine + 1]?.word ?? '') || routine === tokens.length - 1);
    return isRoutine ? { code: 'routine', evidence: [evidenceOf(reading, routine, Math.min(routine + 1, tokens.length - 1))] } : null;
  },
};
