import { evidenceOf, type Rule } from '../finding.ts';

/** Numbers that only grow, or can be bought, say little. A rate of them may say much. */
export const k15: Rule = {
  id: 'K-15', appliesTo: 'key_result', severity: 'info', kind: 'lex', needsWords: true, defect: 'intricate-measure', source: 'Ries, The Lean Startup',
  words: {
    en: { title: 'May be a vanity metric', why: 'A total only goes up, and reach can be bought. What do people do who came and stayed?', bad: '10,000 total sign-ups', good: 'Active after 30 days from 22 % to 35 %' },
    pt: { title: 'Pode ser métrica de vaidade', why: 'Um total só cresce, e alcance se compra. O que fazem as pessoas que vieram e ficaram?', bad: '10.000 cadastros no total', good: 'Ativos após 30 dias de 22 % para 35 %' },
    es: { title: 'Puede ser una métrica de vanidad', why: 'Un total solo crece, y el alcance se compra. ¿Qué hacen las personas que llegaron y se quedaron?', bad: '10.000 registros en total', good: 'Activos tras 30 días de 22 % a 35 %' },
    de: { title: 'Vielleicht eine Eitelkeitskennzahl', why: 'Eine Summe wächst nur, und Reichweite lässt sich kaufen. Was tun die, die kamen und blieben?', bad: '10.000 Registrierungen insgesamt', good: 'Nach 30 Tagen aktiv von 22 % auf 35 %' },
  },
  check: (reading) => {
    const { tokens, lexicon, amounts, changes } = reading;
    if (changes.length > 0) return null;
    const at = tokens.findIndex((token, place) => lexicon!.sets.vanity.has(token.word) && (tokens[place + 1]?.word === undefined || !['rate', 'share', 'ratio', 'quote', 'conversion'].includes(tokens[place + 1]!.word)));
    const isShare = amounts.some((each) => each.unit === '%' && lexicon!.sets.of.has(tokens[each.last + 1]?.word ?? ''));
    return at < 0 || isShare ? null : { code: 'vanity', evidence: [evidenceOf(reading, at)] };
  },
};
