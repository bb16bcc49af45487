import { evidenceOfTokens, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** Short forms that outsiders know. */
const KNOWN = new Set(`NPS CRM ERP IT HR AI IA KI API APP MRR ARR CEO CFO CTO CSAT SLA KPI OKR EU USA US UK UX UI SEO B2B B2C NGO ONG FAQ PDF CO2 R&D MVP SAAS TV VIP ESG EMEA APAC LATAM DACH ROI Q1 Q2 Q3 Q4 H1 H2
  FY SMS PR QA WEB RH TI BR DE ES PT EN GDPR LGPD DSGVO ISO GMBH AG OK ID`.split(/\s+/));

/** Inside language shuts others out: code names with numbers, versions, unknown short forms. */
export const o07: Rule = {
  id: 'O-07', appliesTo: 'objective', severity: 'info', kind: 'det', needsWords: false, defect: 'complex-objective', source: 'Google OKR playbook',
  words: {
    en: { title: 'Words only insiders know', why: 'Other teams should understand the objective without asking what a name or version means.', bad: 'Ship Foo 4.1', good: 'Customers can order without calling us' },
    pt: { title: 'Palavras que só quem é de dentro conhece', why: 'Outras equipes devem entender o objetivo sem perguntar o que é um nome ou uma versão.', bad: 'Entregar o Foo 4.1', good: 'Os clientes fazem pedidos sem precisar ligar' },
    es: { title: 'Palabras que solo conocen los de dentro', why: 'Otros equipos deben entender el objetivo sin preguntar qué es un nombre o una versión.', bad: 'Entregar Foo 4.1', good: 'Los clientes piden sin llamarnos' },
    de: { title: 'Wörter, die nur Eingeweihte kennen', why: 'Andere Teams sollen das Ziel verstehen, ohne nach einem Namen oder einer Version zu fragen.', bad: 'Foo 4.1 ausliefern', good: 'Kunden bestellen, ohne uns anzurufen' },
  },
  check: (reading) => {
    const shouts = reading.words.length > 1 && reading.words.every((token) => token.text === token.text.toUpperCase());
    const inside = reading.tokens.filter((token, at) => (!shouts && isShortForm(token)) || isVersion(reading, token, at));
    return inside.length === 0 ? null : { code: 'inside-language', evidence: evidenceOfTokens(inside.slice(0, 5)) };
  },
};

/** `LSIF`, `ABC-12`. A text in capitals throughout is shouting, not jargon, and is not asked. */
function isShortForm({ kind, text }: Token): boolean {
  if (kind !== 'word' || KNOWN.has(text.toUpperCase()) || text.length > 12) return false;
  return /^[A-Z]{3,6}s?$/.test(text) || /^[A-Z]{1,5}-?\d{1,5}$/.test(text);
}

function isVersion(reading: Reading, { kind, text }: Token, at: number): boolean {
  if (kind !== 'number' || !/^\d+(\.\d+)+$/.test(text)) return false;
  const before = reading.tokens[at - 1];
  const next = reading.tokens[at + 1];
  const isName = before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && !reading.lexicon?.sets.measures.has(before.word) && !reading.lexicon?.verbs.has(before.word) && next?.text !== '%';
  return isName || reading.numbers.some((each) => each.first === at && each.kind === 'label');
}
