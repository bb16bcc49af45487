import { evidenceOf, type Rule } from '../finding.ts';

/** Who is better off? Only asked where the objective opens with work or a bare improvement. */
export const o13: Rule = {
  id: 'O-13', appliesTo: 'objective', severity: 'info', kind: 'lex', needsWords: true, defect: 'other', source: 'Google OKR playbook, trap 5',
  words: {
    en: { title: 'Nobody is named who gains', why: 'An objective nobody outside notices is a "who cares" objective. Say for whom life gets better.', bad: 'Improve module X', good: 'Nurses finish reports in one shift' },
    pt: { title: 'Não se diz quem ganha', why: 'Um objetivo que ninguém de fora percebe não importa a ninguém. Diga para quem a vida melhora.', bad: 'Melhorar o módulo X', good: 'As enfermeiras concluem os relatórios em um turno' },
    es: { title: 'No se dice quién gana', why: 'Un objetivo que nadie de fuera nota no le importa a nadie. Diga a quién le mejora la vida.', bad: 'Mejorar el módulo X', good: 'Las enfermeras terminan los informes en un turno' },
    de: { title: 'Niemand ist genannt, der gewinnt', why: 'Ein Ziel, das draußen niemand bemerkt, kümmert niemanden. Sagen, für wen es besser wird.', bad: 'Modul X verbessern', good: 'Pflegekräfte schließen Berichte in einer Schicht ab' },
  },
  check: (reading) => {
    const { head, lexicon, words } = reading;
    const asksWho = head !== null && (head.class === 'task' || head.class === 'change');
    const isNamed = words.some((token) => lexicon!.sets.people.has(token.word) || [...lexicon!.sets.people].some((person) => person.length > 5 && lexicon!.language === 'de' && token.word.startsWith(person)));
    return asksWho && !isNamed ? { code: 'no-beneficiary', evidence: [evidenceOf(reading, head.first, head.last)] } : null;
  },
};
