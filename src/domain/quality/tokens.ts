import { foldWord } from './fold.ts';

/** A piece of the text. `start` and `end` are places in the original text; `word` is the folded form to compare. */
export type Token = { readonly kind: 'word' | 'number' | 'sign'; readonly text: string; readonly word: string; readonly start: number; readonly end: number };

/** No text of an OKR is longer; what comes after is not read, and the reading says so. */
export const LONGEST_TEXT = 10_000;

const LETTER = /[\p{L}\p{M}]/u;

/**
 * Cuts a text into words, numbers and signs in one pass from left to right: the time grows with the length, whatever stands there.
 * Example: `Raise NPS to 50%` gives the words Raise, NPS, to, the number 50 and the sign %.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, LONGEST_TEXT);
  let at = 0;
  while (at < end) {
    const next = endOfToken(text, at, end);
    if (!isSpace(text.charCodeAt(at))) tokens.push(tokenOf(text, at, next));
    at = next;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number): Token {
  const piece = text.slice(start, end);
  const kind = isDigit(text.charCodeAt(start)) ? 'number' : isLetter(text, start) && !piece.includes('://') ? 'word' : 'sign';
  return { kind, text: piece, word: foldWord(piece), start, end };
}

function endOfToken(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return endOfNumber(text, at, end);
  if (isLetter(text, at)) return endOfWord(text, at, end);
  if (isSpace(code)) return at + 1;
  if (code === 45 && text.charCodeAt(at + 1) === 62) return Math.min(at + 2, end);
  return Math.min(at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1), end);
}

/** Letters, digits after the first letter, and apostrophes or hyphens between letters. An address stays in one piece. */
function endOfWord(text: string, at: number, end: number): number {
  let place = at;
  while (place < end) {
    const code = text.charCodeAt(place);
    const inside = isDigit(code) || isLetter(text, place);
    const binds = (code === 39 || code === 0x2019 || code === 45) && place + 1 < end && isLetter(text, place + 1);
    if (!inside && !binds) break;
    place += 1;
  }
  if (!text.startsWith('://', place)) return place;
  while (place < end && !isSpace(text.charCodeAt(place))) place += 1;
  return place;
}

/** Digits, and the signs that group them when a digit follows: `1.200,50`, `1,000`, `10 000`. */
function endOfNumber(text: string, at: number, end: number): number {
  let place = at;
  let group = 0;
  while (place < end) {
    const code = text.charCodeAt(place);
    const nextIsDigit = place + 1 < end && isDigit(text.charCodeAt(place + 1));
    if (isDigit(code)) group += 1;
    else if ((code === 46 || code === 44 || code === 39) && nextIsDigit) group = 0;
    else if (isSpace(code) && code >= 32 && group <= 3 && opensThousands(text, place + 1, end)) group = 0;
    else break;
    place += 1;
  }
  return place;
}

/** Exactly three digits follow: the next group of a number written with spaces. */
function opensThousands(text: string, at: number, end: number): boolean {
  for (let digit = 0; digit < 3; digit += 1) if (at + digit >= end || !isDigit(text.charCodeAt(at + digit))) return false;
  return at + 3 >= end || !isDigit(text.charCodeAt(at + 3));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(text[at]!);
}
