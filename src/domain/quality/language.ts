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
  return best!.score > second!.score && known >= 0.5 ? best!.language : 'unknown';
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
  const { sets, verbs } = lexiconOf(language);
  const small = sets.stop.has(token.word) ? 2 : 0;
  const known = verbs.has(token.word) ? 2 : 0;
  const noun = sets.measures.has(token.word) || sets.people.has(token.word) || sets.activities.has(token.word) || sets.wideThings.has(token.word) ? 1 : 0;
  return small + known + noun + letters(language, token.text);
}

/** Letters only one of the four languages writes. */
function letters(language: Language, text: string): number {
  if (language === 'pt') return /[ãõç]/i.test(text) ? 2 : 0;
  if (language === 'es') return /[ñ¿¡]|ción/i.test(text) ? 2 : 0;
  if (language === 'de') return /[äöüß]/i.test(text) ? 2 : 0;
  return 0;
}
