import { evidenceOf, type Rule } from '../finding.ts';

/** Keeping what is there anyway is no objective. */
export const o03: Rule = {
  id: 'O-03', appliesTo: 'objective', severity: 'warning', kind: 'lex', needsWords: true, defect: 'timid-target', source: 're:Work; Google OKR playbook, trap 2',
  words: {
    en: { title: 'The objective keeps things as they are', why: 'Business as usual is no objective: it asks for nothing new. A value that must not fall is a health metric.', bad: 'Maintain current market share', good: 'Win back the customers we lost to price' },
    pt: { title: 'O objetivo mantém as coisas como estão', why: 'A rotina não é um objetivo: não pede nada de novo. Um valor que não pode cair é um indicador de saúde.', bad: 'Manter a participação de mercado', good: 'Reconquistar os clientes perdidos por preço' },
    es: { title: 'El objetivo mantiene las cosas como están', why: 'La rutina no es un objetivo: no pide nada nuevo. Un valor que no debe caer es un indicador de salud.', bad: 'Mantener la cuota de mercado', good: 'Recuperar a los clientes perdidos por precio' },
    de: { title: 'Das Ziel hält den Stand', why: 'Tagesgeschäft ist kein Ziel: Es verlangt nichts Neues. Ein Wert, der nicht fallen darf, ist eine Gesundheitskennzahl.', bad: 'Den Marktanteil halten', good: 'Die Kunden zurückgewinnen, die wir am Preis verloren haben' },
  },
  check: (reading) => {
    const { head, lexicon } = reading;
    const keeps = head !== null && (head.class === 'keep' || (lexicon!.language === 'de' && head.plain === 'halten' && head.first > 0));
    return keeps ? { code: 'business-as-usual', evidence: [evidenceOf(reading, head.first, head.last)] } : null;
  },
};
