import { evidenceOf, wholeText, type Evidence, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

const MOST_THIN = 3;
const OPEN_ENDED = new Set(['up', 'down', 'change']);
const STATES = new Set(['be', 'being', 'become', 'have', 'ser', 'ter', 'tener', 'tornar', 'sein', 'werden', 'haben']);

/** Filler that names no object, no group and no change: nobody could disagree with it. */
export const o06: Rule = {
  id: 'O-06', appliesTo: 'objective', severity: 'warning', kind: 'lex', needsWords: true, defect: 'complex-objective', source: 'Google OKR playbook, litmus test',
  words: {
    en: { title: 'The objective is vague', why: 'It says neither what changes nor for whom, so two readers will understand two things.', bad: 'Be world-class', good: 'New patients get an appointment in days, not weeks' },
    pt: { title: 'O objetivo é vago', why: 'Não diz o que muda nem para quem; dois leitores entenderão duas coisas.', bad: 'Ser de classe mundial', good: 'Novos pacientes conseguem consulta em dias, não em semanas' },
    es: { title: 'El objetivo es vago', why: 'No dice qué cambia ni para quién; dos lectores entenderán dos cosas.', bad: 'Ser de clase mundial', good: 'Los nuevos pacientes consiguen cita en días, no en semanas' },
    de: { title: 'Das Ziel ist vage', why: 'Es sagt weder, was sich ändert, noch für wen; zwei Leser verstehen zweierlei.', bad: 'Weltklasse sein', good: 'Neue Patienten bekommen in Tagen einen Termin, nicht in Wochen' },
  },
  check: (reading) => {
    const evidence = emptyPraise(reading) ?? thinChange(reading) ?? bareTopic(reading);
    return evidence === null ? null : { code: 'vague', evidence: [evidence] };
  },
};

/** `excellent service`, `be the best`: praise of everything, or of nothing. */
function emptyPraise(reading: Reading): Evidence | null {
  const { tokens, lexicon } = reading;
  const { vague, wideThings, stop } = lexicon!.sets;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!vague.has(tokens[at]!.word)) continue;
    const near = [at + 1, at + 2, ...(lexicon!.language === 'en' || lexicon!.language === 'de' ? [] : [at - 1])].find((place) => wideThings.has(tokens[place]?.word ?? ''));
    const next = tokens[Math.max(at, near ?? at) + 1];
    const isWhole = next === undefined || next.kind === 'sign' || stop.has(next.word);
    if (near !== undefined && isWhole) return evidenceOf(reading, Math.min(at, near), Math.max(at, near));
    const isState = tokens.some((token, place) => place !== at && STATES.has(lexicon!.verbs.get(token.word)?.plain ?? token.word));
    if (isState && tokens.length < 12 && contentOf(reading, tokens).length <= 2) return wholeText(reading);
  }
  return null;
}

/** `Improve code quality`, `Grow the business`: a direction and a bare thing, no place, no group, no reason. */
function thinChange(reading: Reading): Evidence | null {
  const { head, tokens, amounts, lexicon } = reading;
  if (head === null || amounts.length > 0) return null;
  if (!OPEN_ENDED.has(head.class)) return null;
  const rest = lexicon!.language === 'de' ? tokens.filter((_, at) => at < head.first || at > head.last) : tokens.slice(head.last + 1);
  const { places, purpose, clauses, of } = lexicon!.sets;
  const isNarrowed = rest.some((token) => (places.has(token.word) || purpose.has(token.word) || clauses.has(token.word)) && !of.has(token.word) && !lexicon!.sets.articles.has(token.word));
  return !isNarrowed && contentOf(reading, rest).length <= MOST_THIN ? wholeText(reading) : null;
}

/** `Ownership`, `Great team`: a heading, not a change. */
function bareTopic(reading: Reading): Evidence | null {
  const { head, words } = reading;
  const isState = words.some((token) => reading.lexicon!.verbs.has(token.word) || reading.lexicon!.sets.being.has(token.word));
  return head === null && !isState && words.length > 0 && words.length <= 2 ? wholeText(reading) : null;
}

function contentOf({ lexicon }: Reading, tokens: readonly Token[]): Token[] {
  const { stop, articles, pronouns } = lexicon!.sets;
  return tokens.filter((token) => token.kind === 'word' && !stop.has(token.word) && !articles.has(token.word) && !pronouns.has(token.word) && !STATES.has(token.word));
}
