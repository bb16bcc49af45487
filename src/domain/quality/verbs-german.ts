import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Head } from './verbs.ts';

const PARTICLES = new Set(['ein', 'ab', 'aus', 'auf', 'um', 'durch', 'fest', 'bereit', 'fertig', 'an', 'vor', 'her', 'hinzu', 'fort', 'weiter', 'bei', 'teil']);

/**
 * German hides its verb: it stands first (`Einführung von …`), second (`Wir führen … ein`) or last (`… verbessern`). Verbs are
 * written small, so a capital word counts only in the first place. Example: `Die Kundenzufriedenheit verbessern` → verbessern.
 */
export function germanHead(tokens: readonly Token[], start: number, lexicon: Lexicon): Head | null {
  const first = found(tokens, start, lexicon);
  if (first !== null && !(lexicon.sets.nounLike.has(tokens[start]!.word) && !opensTask(tokens, start, lexicon))) return first;
  const small = tokens.map((_, at) => at).filter((at) => at > start && isVerbPlace(tokens, at, lexicon));
  if (small.length === 0) return null;
  const startsWithPerson = tokens.slice(0, start).some((token) => lexicon.sets.pronouns.has(token.word));
  const last = small.at(-1)!;
  return found(tokens, startsWithPerson ? small[0]! : endsSentence(tokens, last, lexicon) ? last : small[0]!, lexicon);
}

function found(tokens: readonly Token[], at: number, lexicon: Lexicon): Head | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const parted = tokens.findLast((each) => each.kind === 'word');
  const whole = parted && parted !== token && PARTICLES.has(parted.word) ? lexicon.verbs.get(parted.word + token.word) : undefined;
  const entry = whole ?? lexicon.verbs.get(token.word);
  return entry ? { class: entry.class, plain: entry.plain, first: at, last: at } : null;
}

/** `Start der Plattform`, `Entwicklung einer App`: a noun of doing opens a task when a thing follows. */
function opensTask(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return lexicon.sets.articles.has(next.word) || lexicon.sets.from.has(next.word) || next.kind === 'number';
}

function isVerbPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text[0] !== token.text[0]!.toLowerCase()) return false;
  const { auxiliaries, vague, articles, delivered, being } = lexicon.sets;
  if (auxiliaries.has(token.word) || vague.has(token.word) || articles.has(token.word) || being.has(token.word) || delivered.has(token.word)) return false;
  return found(tokens, at, lexicon) !== null;
}

/** Nothing but numbers, dates, signs and links comes after it. */
function endsSentence(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens.slice(at + 1).every((token) => token.kind !== 'word' || lexicon.sets.stop.has(token.word) || lexicon.sets.months.has(token.word) || PARTICLES.has(token.word));
}
