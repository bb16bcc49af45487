import type { Lexicon, VerbEntry } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { germanHead } from './verbs-german.ts';
import type { VerbClass } from './words/word-list.ts';

/** The verb that carries the sentence: `first` and `last` are its tokens, `plain` its plain form. */
export type Head = { readonly class: VerbClass; readonly plain: string; readonly first: number; readonly last: number };

const LONGEST_LABEL = 4;
const SHUTS = new Set([':', ',', '.', ';', '-', '–', '/', '&', ')', '%', '<', '>', '≤', '≥', '=']);

/**
 * The first meaningful verb: after list marks, labels (`KR 2:`), `we will`, adverbs and a leading date. Null where the text
 * begins with a noun, as a state does. Examples: `We will finally launch the app` → launch; `Release frequency from 2 to 9` → none.
 */
export function headOf(tokens: readonly Token[], lexicon: Lexicon): Head | null {
  const start = startOf(tokens, lexicon);
  if (lexicon.language === 'de') return germanHead(tokens, start, lexicon);
  return verbAt(tokens, start, lexicon) ?? skippedVerb(tokens, start, lexicon);
}

/** `Start a programme`: a word that usually leads to a verb is the verb itself where none follows. */
function skippedVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): Head | null {
  const at = start - 1;
  const entry = lexicon.sets.adverbs.has(tokens[at]?.word ?? '') ? entryAt(tokens, at, lexicon) : null;
  return entry === null ? null : { class: entry.entry.class, plain: entry.entry.plain, first: at, last: entry.last };
}

/** The verb at this place, unless the word is a noun here. */
export function verbAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Head | null {
  const pair = entryAt(tokens, at, lexicon);
  if (pair === null) return null;
  const moves = ['up', 'down', 'change', 'measure'].includes(pair.entry.class);
  const isNoun = pair.last === at && lexicon.sets.nounLike.has(tokens[at]!.word) && standsAsNoun(tokens, at, lexicon, moves);
  return isNoun ? null : { class: pair.entry.class, plain: pair.entry.plain, first: at, last: pair.last };
}

/** A known verb of one or two words (`set up`). */
export function entryAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { entry: VerbEntry; last: number } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const next = tokens[at + 1];
  const two = next?.kind === 'word' ? lexicon.verbs.get(`${token.word}-${next.word}`) : undefined;
  if (two) return { entry: two, last: at + 1 };
  const one = lexicon.verbs.get(token.word);
  return one ? { entry: one, last: at } : null;
}

/**
 * A form that can be both is a noun before a measure (`Release frequency`, though not `Run satisfaction survey`), a form of be, a
 * link or the end. A verb of movement before a measure moves it: `Increase revenue`.
 */
function standsAsNoun(tokens: readonly Token[], at: number, lexicon: Lexicon, moves: boolean): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind !== 'word') return SHUTS.has(next.text);
  const { measures, being, places, of, delivered } = lexicon.sets;
  if (of.has(next.word)) return false;
  const behind = tokens[at + 2]?.word ?? '';
  const isMeasure = !moves && measures.has(next.word) && !lexicon.sets.activities.has(behind) && !lexicon.sets.artefacts.has(behind);
  const isAtLeast = lexicon.sets.bounds.has(behind);
  return isMeasure || being.has(next.word) || (!isAtLeast && places.has(next.word) && !lexicon.sets.articles.has(next.word)) || delivered.has(next.word);
}

/** Where the sentence really begins. */
function startOf(tokens: readonly Token[], lexicon: Lexicon): number {
  let at = afterLeadIn(tokens, afterLabel(tokens), lexicon);
  const { pronouns, auxiliaries, adverbs } = lexicon.sets;
  while (at < tokens.length - 1) {
    const token = tokens[at]!;
    const isSkipped = token.kind === 'sign' || pronouns.has(token.word) || auxiliaries.has(token.word) || (adverbs.has(token.word) && token.kind === 'word')
      || (token.word.length > 5 && (token.word.endsWith('ly') || token.word.endsWith('mente')));
    if (!isSkipped) break;
    at += 1;
  }
  return at;
}

/** Behind a list mark or a short label before a colon: `1.`, `KR 2:`, `[P0]`, `Marketing:`. */
function afterLabel(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, LONGEST_LABEL + 2).findIndex((token) => token.text === ':');
  if (colon > 0 && colon < tokens.length - 1) return colon + 1;
  if (tokens[0]?.text === '[') {
    const closing = tokens.slice(0, LONGEST_LABEL + 2).findIndex((token) => token.text === ']');
    if (closing > 0 && closing < tokens.length - 1) return closing + 1;
  }
  const isListMark = tokens[0]?.kind === 'number' && (tokens[1]?.text === '.' || tokens[1]?.text === ')') && tokens[1]!.start === tokens[0]!.end;
  return isListMark && tokens.length > 2 ? 2 : 0;
}

/** Behind a date or time that comes first: `By 31 March, …`, `Até junho, …`. */
function afterLeadIn(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  const opener = tokens[start]?.word ?? '';
  const opens = ['by', 'until', 'till', 'within', 'in', 'ate', 'em', 'hasta', 'en', 'bis', 'im'].includes(opener) || lexicon.sets.places.has(opener);
  if (!opens) return start;
  const comma = tokens.slice(start, start + 9).findIndex((token) => token.text === ',');
  return comma > 0 && start + comma < tokens.length - 1 ? start + comma + 1 : start;
}
