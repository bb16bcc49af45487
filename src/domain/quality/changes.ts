import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { NumberSeen } from './numbers.ts';
import type { Token } from './tokens.ts';
import { LANGUAGES } from './words/word-list.ts';

/** A movement the text names: from one amount to another, with the signs or words that say so. */
export type Change = { readonly from: NumberSeen; readonly to: NumberSeen };

const ARROWS = new Set(['→', '->', '➔', '⇒', '➜', '⟶', '=>', '>']);
const RANGES = new Set(['bis', 'ate', 'hasta', 'until']);
const WIDEST_GAP = 7;

/** All from–to pairs. Examples: `from 18 to 30`, `de 81 % a 95 %`, `to 30 % from 18 %`, `18 → 30`, `30 days (currently 45)`. */
export function changesIn(tokens: readonly Token[], numbers: readonly NumberSeen[], lexicon: Lexicon | null): Change[] {
  const amounts = numbers.filter((each) => each.kind === 'amount' || each.kind === 'placeholder');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < amounts.length; at += 1) {
    const change = changeBetween(tokens, amounts[at]!, amounts[at + 1]!, lexicon);
    if (change === null) continue;
    changes.push(change);
    at += 1;
  }
  return changes;
}

function changeBetween(tokens: readonly Token[], left: NumberSeen, right: NumberSeen, lexicon: Lexicon | null): Change | null {
  const between = tokens.slice(left.last + 1, right.first);
  if (between.length > WIDEST_GAP) return null;
  if (between.some((token) => ARROWS.has(token.text)) && between.length <= 3) return { from: left, to: right };
  const { from, to, current } = lexicon?.sets ?? linkWordsOfAll();
  const opensWith = (number: NumberSeen, words: ReadonlySet<string>) => nearBefore(tokens, number).some((word) => words.has(word));
  const leadsTo = between.slice(-3).some((token) => to.has(token.word));
  if (opensWith(left, from) && leadsTo) return { from: left, to: right };
  if (between.length === 1 && leadsTo && !RANGES.has(between[0]!.word) && standsAfterName(tokens, left, lexicon)) return { from: left, to: right };
  const comesFrom = between.slice(-3).some((token) => from.has(token.word));
  if (comesFrom && (opensWith(left, to) || between.some((token) => token.text === '('))) return { from: right, to: left };
  const isNow = (token: Token) => current.has(token.word);
  const inBrackets = tokens[left.last + 1]?.text === '(' || between.some((token) => token.text === '(' || token.text === ';' || token.text === ',');
  if (inBrackets && between.some(isNow)) return { from: right, to: left };
  const nowBefore = nearBefore(tokens, left).some((word) => current.has(word));
  return nowBefore && leadsTo ? { from: left, to: right } : null;
}

let linkWords: { from: ReadonlySet<string>; to: ReadonlySet<string>; current: ReadonlySet<string> } | null = null;

/** A number says the same in every language, so in an unknown one the few link words of all four are tried. */
function linkWordsOfAll() {
  const all = (name: 'from' | 'to' | 'current') => new Set(LANGUAGES.flatMap((language) => [...lexiconOf(language).sets[name]]));
  linkWords ??= { from: all('from'), to: all('to'), current: all('current') };
  return linkWords;
}

/** `NPS 32 to 50`: a name or nothing stands before the first number. After a verb or small word (`hold 3 to 5 talks`) it is a range. */
function standsAfterName(tokens: readonly Token[], number: NumberSeen, lexicon: Lexicon | null): boolean {
  const before = tokens[number.first - 1];
  if (before === undefined || before.text === ')') return true;
  return before.kind === 'word' && lexicon !== null && !lexicon.verbs.has(before.word) && !lexicon.sets.stop.has(before.word) && !lexicon.sets.bounds.has(before.word);
}

/** The words in the two places before a number. */
function nearBefore(tokens: readonly Token[], number: NumberSeen): string[] {
  return tokens.slice(Math.max(0, number.first - 2), number.first).map((token) => token.word);
}
