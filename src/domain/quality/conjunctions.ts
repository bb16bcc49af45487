import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { entryAt, verbAt } from './verbs.ts';

/** No sentence is longer; a page pasted into a field is not searched for its second goal at every `and`. */
export const FARTHEST_JOINER = 150;

/** Where a second goal begins: the joiner and the verb behind it. */
export type SecondGoal = { readonly joiner: number; readonly verb: number };

/**
 * The second goal of a text, or null. `and` joins two goals when a verb with an object stands on both sides; two nouns or two
 * verbs of one object are one goal. Examples: `Improve safety and cut costs` → two; `Design and build the hall`, `nurses and doctors` → one.
 */
export function secondGoal({ tokens, lexicon, head }: Reading): SecondGoal | null {
  if (lexicon === null || head === null) return null;
  if (lexicon.language === 'de') return germanSecondGoal(tokens, lexicon);
  if (tokens[head.last + 1]?.text === ',') return null;
  for (let at = head.last + 1; at < Math.min(tokens.length, FARTHEST_JOINER); at += 1) {
    if (opensClause(tokens, at, lexicon)) return null;
    const behind = joinerAt(tokens, at, lexicon);
    if (behind === 0 || !hasContent(tokens.slice(head.last + 1, at), lexicon)) continue;
    const verb = clauseVerb(tokens, at + behind, lexicon);
    if (verb !== null && hasContent(tokens.slice(verb + 1), lexicon)) return { joiner: at, verb };
  }
  return null;
}

/** How many tokens join here: `and` is one, `as well as` three, `;` one, none is 0. A comma joins only before a verb. */
export function joinerAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { joiners } = lexicon.sets;
  const [first, second, third] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (joiners.has(`${first}-${second}-${third}`)) return 3;
  if (joiners.has(`${first}-${second}`)) return 2;
  return joiners.has(first) || first === ';' || first === ',' ? 1 : 0;
}

/** A clause that explains (so that, which, to win …) belongs to the goal before it. */
function opensClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]!.word;
  if (lexicon.sets.clauses.has(word)) return true;
  const leadsToVerb = ['to', 'para', 'by', 'order'].includes(word);
  return leadsToVerb && entryAt(tokens, at + 1, lexicon) !== null && !lexicon.sets.nounLike.has(tokens[at + 1]!.word);
}

/** The verb that opens the next clause, behind adverbs and auxiliaries; a form that may be a noun needs an article or number behind it. */
function clauseVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  const { auxiliaries, adverbs, pronouns, joiners, nounLike, articles, delivered, vague } = lexicon.sets;
  let at = from;
  while (at < tokens.length - 1 && [auxiliaries, adverbs, pronouns, joiners].some((set) => set.has(tokens[at]!.word))) at += 1;
  const verb = verbAt(tokens, at, lexicon);
  if (verb === null || verb.class === 'other') return null;
  const word = tokens[at]!.word;
  if (delivered.has(word) || vague.has(word) || (lexicon.language === 'en' && (word.endsWith('ing') || word.endsWith('ed')))) return null;
  const next = tokens[verb.last + 1];
  const isSure = !nounLike.has(word) || verb.last > at || (next !== undefined && (articles.has(next.word) || next.kind === 'number' || next.word.length > 4 && next.word.endsWith('s')));
  return isSure ? verb.last : null;
}

function hasContent(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((token) => token.kind === 'word' && !lexicon.sets.stop.has(token.word) && !lexicon.sets.articles.has(token.word) && !lexicon.sets.joiners.has(token.word) && token.word.length > 1);
}

/** German: both sides of `und` need a verb and a thing. */
function germanSecondGoal(tokens: readonly Token[], lexicon: Lexicon): SecondGoal | null {
  for (let at = 1; at < Math.min(tokens.length - 1, FARTHEST_JOINER); at += 1) {
    if (lexicon.sets.clauses.has(tokens[at]!.word) && tokens[at - 1]!.text === ',') return null;
    if (joinerAt(tokens, at, lexicon) === 0 || tokens[at]!.text === ',') continue;
    const left = germanVerbIn(tokens, 0, at, lexicon);
    const right = germanVerbIn(tokens, at + 1, tokens.length, lexicon);
    if (left !== null && right !== null) return { joiner: at, verb: right };
  }
  return null;
}

function germanVerbIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | null {
  const part = tokens.slice(from, to);
  const isThing = (token: Token) => token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase();
  const place = part.findIndex((token, at) => {
    const entry = lexicon.verbs.get(token.word);
    if (entry === undefined || entry.class === 'other' || lexicon.sets.auxiliaries.has(token.word) || lexicon.sets.delivered.has(token.word) || lexicon.sets.vague.has(token.word)) return false;
    return isThing(token) ? at === 0 && part.length > 1 && !lexicon.sets.nounLike.has(token.word) : true;
  });
  const hasThing = part.some((token, at) => at !== place && isThing(token) && !lexicon.sets.articles.has(token.word) && !lexicon.sets.pronouns.has(token.word));
  return place >= 0 && hasThing ? from + place : null;
}
