import { secondGoal } from '../conjunctions.ts';
import { evidenceOf, type Rule } from '../finding.ts';

/** Two goals in one sentence are two objectives. */
export const o05: Rule = {
  id: 'O-05', appliesTo: 'objective', severity: 'warning', kind: 'lex', needsWords: true, defect: 'complex-objective', source: 'Early defects of the implementation seed',
  words: {
    en: { title: 'Two goals in one objective', why: 'When one is reached and the other not, nobody can say how it went. Choose one, or write two.', bad: 'Improve safety and cut costs and modernise IT', good: 'Nobody gets hurt on our sites' },
    pt: { title: 'Dois objetivos em um', why: 'Se um é alcançado e o outro não, ninguém sabe dizer como foi. Escolha um, ou escreva dois.', bad: 'Melhorar a segurança e cortar custos', good: 'Ninguém se machuca em nossas obras' },
    es: { title: 'Dos objetivos en uno', why: 'Si uno se alcanza y el otro no, nadie sabe decir cómo fue. Elija uno o escriba dos.', bad: 'Mejorar la seguridad y recortar costes', good: 'Nadie se lastima en nuestras obras' },
    de: { title: 'Zwei Ziele in einem', why: 'Wird eines erreicht und das andere nicht, weiß niemand, wie es ging. Eines wählen oder zwei schreiben.', bad: 'Sicherheit verbessern und Kosten senken', good: 'Niemand verletzt sich auf unseren Baustellen' },
  },
  check: (reading) => {
    const second = secondGoal(reading);
    return second === null ? null : { code: 'two-goals', evidence: [evidenceOf(reading, second.joiner, second.verb)] };
  },
};
