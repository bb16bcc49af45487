import { lexiconOf } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { LANGUAGES, type Language } from './words/word-list.ts';

/** `unknown` asks: rules with words stay silent until somebody says which language it is. */
export type LanguageRead = Language | 'unknown';

const MOST_WORDS = 200;

/**
 * The language of a text by its small words, then by the verbs and nouns it shares with our lists. Where two languages fit
 * alike or nothing fits, `unknown`: better silent than wrong. Example: `Aumentar a receita` is Portuguese, `Foo 4.1` unknown.
 */
export function languageOf(tokens: readonly Token[]): LanguageRead {
  const words = tokens.filter((token) => token.kind === 'word').slice(0, MOST_WORDS);
  const weights = words.map(weightsOf);
  const scores = LANGUAGES.map((language, at) => ({ language, score: weights.reduce((sum, each) => sum + each[at]!, 0) }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  const known = words.length === 0 ? 0 : best!.score / words.length;
  const isSure = best!.score >= 2 || words.some((token) => listedIn(best!.language, token) > 0);
  return best!.score > second!.score && known >= 0.5 && isSure ? best!.language : 'unknown';
}

/** A language named by the caller, as `pt-BR` or `EN`; one we have no words for is `unknown`; none at all is null. */
export function namedLanguage(name: string | undefined): LanguageRead | null {
  if (name === undefined || name.trim() === '' || name === 'auto') return null;
  const short = name.trim().toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === short) ?? 'unknown';
}

/** What a word says for each language, in their order; worked out once per word, for at most this many words. */
const weighed = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 20_000;

function weightsOf(token: Token): readonly number[] {
  const known = weighed.get(token.text);
  if (known) return known;
  const weights = LANGUAGES.map((language) => weightIn(language, token));
  if (weighed.size >= MOST_REMEMBERED) weighed.clear();
  weighed.set(token.text, weights);
  return weights;
}

function weightIn(language: Language, token: Token): number {
  return listedIn(language, token) + letters(language, token.text);
}

function listedIn(language: Language, token: Token): number {
  const { sets, verbs } = lexiconOf(language);
  const small = sets.stop.has(token.word) ? 2 : 0;
  const known = verbs.has(token.word) ? 2 : 0;
  const noun = sets.measures.has(token.word) || sets.people.has(token.word) || sets.activities.has(token.word) || sets.wideThings.has(token.word) ? 1 : 0;
  return small + known + noun;
}

/** Letters and endings that one of the four writes and the others hardly do: strong signs, then weak ones. */
const SIGNS: Readonly<Record<Language, readonly [RegExp | null, RegExp]>> = {
  en: [null, /th|wh|oo|ee|gh|ing$|[aeiou]y$/i],
  pt: [/[ãõçâêô]/i, /dade$|agem$|ões$/i],
  es: [/[ñ¿¡]|ción$|ciones$/i, /dad$|dades$/i],
  de: [/[äöüß]/i, /ung$|[hk]eit$|schaft$|sch|tz|[^aeiou]en$/i],
};

function letters(language: Language, text: string): number {
  const [strong, weak] = SIGNS[language];
  return strong?.test(text) ? 2 : weak.test(text) ? 1 : 0;
}
