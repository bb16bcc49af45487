import { evidenceOf, type Rule } from '../finding.ts';

/** An objective holds no number: dates, quarters and versions are not meant, nor a spelled-out small number. */
export const o01: Rule = {
  id: 'O-01', appliesTo: 'objective', severity: 'warning', kind: 'det', needsWords: false, defect: 'other', source: 'Wodtke, Radical Focus; OpenOKR method',
  words: {
    en: { title: 'The objective contains a number', why: 'A number belongs in a key result; the objective says where we want to be.', bad: 'Grow revenue by 20 %', good: 'Become the first choice of regional hospitals' },
    pt: { title: 'O objetivo contém um número', why: 'O número pertence a um resultado-chave; o objetivo diz aonde queremos chegar.', bad: 'Crescer a receita em 20 %', good: 'Ser a primeira escolha dos hospitais da região' },
    es: { title: 'El objetivo contiene un número', why: 'El número pertenece a un resultado clave; el objetivo dice adónde queremos llegar.', bad: 'Aumentar los ingresos un 20 %', good: 'Ser la primera opción de los hospitales de la región' },
    de: { title: 'Das Ziel enthält eine Zahl', why: 'Die Zahl gehört in ein Schlüsselergebnis; das Ziel sagt, wo wir hinwollen.', bad: 'Umsatz um 20 % steigern', good: 'Erste Wahl der Krankenhäuser der Region werden' },
  },
  check: (reading) => {
    const found = reading.numbers.filter((each) => each.kind === 'placeholder' || each.kind === 'factor' || (each.kind === 'amount' && (!each.isWord || each.unit !== '')));
    const meant = found.filter((each) => each.kind !== 'placeholder' || reading.tokens[each.last + 1]?.text === '%');
    return meant.length === 0 ? null : { code: 'number-in-objective', evidence: meant.slice(0, 5).map((each) => evidenceOf(reading, each.first, each.last)) };
  },
};
