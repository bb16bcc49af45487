import type { Head } from './verbs.ts';
import { entryAt } from './verbs.ts';
import type { NumberSeen } from './numbers.ts';
import type { Reading } from './reading.ts';

/** Kinds of `metric.ts` that are measured with numbers. */
const NUMBER_KINDS = new Set(['metric', 'from-to', 'baseline-first', 'stay-above', 'stay-below', 'stay-between', 'zones']);
const UNDER = new Set(['<', '≤', 'below', 'under', 'than', 'abaixo', 'menos', 'inferior', 'debajo', 'menor', 'unter', 'unterhalb', 'weniger']);
const ACTED_ON = new Set<string>(['task', 'effort']);

/** Whether the fields say that the key result is measured with numbers; undefined where they say nothing. */
export function isNumberKind({ fields }: Reading): boolean | undefined {
  return fields.metricKind === undefined ? undefined : NUMBER_KINDS.has(fields.metricKind);
}

/**
 * Work whose effect is measured in the same sentence is no mere task. Examples: `Launch the portal and grow users from 0 to 900`,
 * `Deliver 95 % of parcels on time`; but `Complete 100 % of the plan` only finishes work.
 */
export function hasMeasuredOutcome(reading: Reading): boolean {
  const { head, lexicon, changes, amounts } = reading;
  if (changes.length > 0) return true;
  if (amounts.length === 0 || lexicon === null) return false;
  const finishes = head !== null && lexicon.sets.finishing.has(head.plain);
  if (amounts.some((each) => each.unit === '%') && !finishes) return true;
  return amounts.some((each) => isDurationBound(reading, each) || followsMovement(reading, each));
}

/** `in under 2 days`: a time that must not be passed is a measure, a deadline is not. */
function isDurationBound({ tokens, lexicon }: Reading, amount: NumberSeen): boolean {
  const isTime = lexicon!.sets.timeUnits.has(tokens[amount.last + 1]?.word ?? '') || lexicon!.sets.timeUnits.has(amount.unit);
  return isTime && tokens.slice(Math.max(0, amount.first - 2), amount.first).some((token) => UNDER.has(token.word));
}

/** A verb of movement stands between the opening verb and the amount: `run a campaign to gain 500 donors`. */
function followsMovement({ tokens, lexicon, head }: Reading, amount: NumberSeen): boolean {
  if (head === null) return false;
  for (let at = head.last + 1; at < amount.first; at += 1) {
    const entry = entryAt(tokens, at, lexicon!)?.entry;
    const moves = entry !== undefined && (entry.class === 'up' || entry.class === 'down') && !lexicon!.sets.nounLike.has(tokens[at]!.word);
    if (moves) return true;
  }
  return false;
}

/** The opening verb when it names work or effort and no effect of it is measured. */
export function bareWork(reading: Reading, classes: readonly string[]): Head | null {
  const { head } = reading;
  return head !== null && classes.includes(head.class) && !hasMeasuredOutcome(reading) ? head : null;
}

/** A state of delivery without a number: `The new page is online`, `Deployed`. Gives the word that says so. */
export function deliveredState({ tokens, lexicon, head, amounts }: Reading): number | null {
  if (lexicon === null || head !== null || amounts.length > 0) return null;
  const { being, delivered, adverbs } = lexicon.sets;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at]!;
    const isPair = delivered.has(`${word}-${tokens[at + 1]?.word}`);
    if (!isPair && !delivered.has(word)) continue;
    const before = tokens.slice(Math.max(0, at - 4), at);
    if (before.some((token) => being.has(token.word) || adverbs.has(token.word)) || at === tokens.length - 1) return at;
  }
  return null;
}

/** Others decide it: `Named employer of the year by …`, `Get featured on …`. It is reached or not, and no work of ours. */
export function awardedByOthers({ tokens, lexicon, head }: Reading): boolean {
  if (lexicon === null || (head !== null && ACTED_ON.has(head.class))) return false;
  return tokens.some((token, at) => lexicon.sets.awarded.has(token.word) && at < tokens.length - 2);
}

/** `All customers …`, `No invoice …`: the whole is named, which counts as 100 % or none. */
export function speaksOfEvery({ words, lexicon }: Reading): boolean {
  return lexicon !== null && lexicon.sets.every.has(words[0]?.word ?? '') && words.length >= 4;
}

/** Reads like something done or not done, for which a yes or no may be enough. Only makes findings milder, never harsher. */
export function readsAsYesNo(reading: Reading): boolean {
  return bareWork(reading, ['task', 'effort', 'measure', 'keep']) !== null || deliveredState(reading) !== null || awardedByOthers(reading) || speaksOfEvery(reading);
}

/** The first activity that is counted: `12 trainings`, `5 new blog posts`. Null where a share or a movement of it is meant. */
export function countedActivity(reading: Reading): { first: number; last: number } | null {
  const { tokens, lexicon, amounts, changes } = reading;
  if (lexicon === null || changes.length > 0 || hasMeasuredOutcome(reading)) return null;
  for (const amount of amounts) {
    if (amount.unit !== '' && amount.unit !== 'x') continue;
    for (let at = amount.last + 1; at <= amount.last + 4 && at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || lexicon.sets.of.has(token.word) || lexicon.sets.places.has(token.word) || lexicon.sets.timeUnits.has(token.word)) break;
      const next = tokens[at + 1]?.word ?? '';
      if (lexicon.sets.activities.has(token.word) && !lexicon.sets.activities.has(next) && !lexicon.sets.measures.has(next) && !lexicon.sets.vanity.has(next)) return { first: amount.first, last: at };
    }
  }
  return null;
}
