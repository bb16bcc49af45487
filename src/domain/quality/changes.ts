import type { Lexicon } from './lexicon.ts';
import type { NumberSeen } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A movement the text names: from one amount to another, with the signs or words that say so. */
export type Change = { readonly from: NumberSeen; readonly to: NumberSeen };

const ARROWS = new Set(['→', '->', '➔', '⇒', '➜', '⟶', '=>', '>']);
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
  if (lexicon === null) return null;
  const { from, to, current } = lexicon.sets;
  const opensWith = (number: NumberSeen, words: ReadonlySet<string>) => nearBefore(tokens, number).some((word) => words.has(word));
  const leadsTo = between.slice(-3).some((token) => to.has(token.word));
  if (opensWith(left, from) && leadsTo) return { from: left, to: right };
  const comesFrom = between.slice(-3).some((token) => from.has(token.word));
  if (comesFrom && (opensWith(left, to) || between.some((token) => token.text === '('))) return { from: right, to: left };
  const isNow = (token: Token) => current.has(token.word);
  const inBrackets = tokens[left.last + 1]?.text === '(' || between.some((token) => token.text === '(' || token.text === ';' || token.text === ',');
  if (inBrackets && between.some(isNow)) return { from: right, to: left };
  const nowBefore = nearBefore(tokens, left).some((word) => current.has(word));
  return nowBefore && leadsTo ? { from: left, to: right } : null;
}

/** The words in the two places before a number. */
function nearBefore(tokens: readonly Token[], number: NumberSeen): string[] {
  return tokens.slice(Math.max(0, number.first - 2), number.first).map((token) => token.word);
}
