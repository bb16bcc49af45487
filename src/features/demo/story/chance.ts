/**
 * Chance that repeats itself: the same seed gives the same story, on every machine. Only whole numbers of 32 bits are
 * mixed, so no platform can differ.
 */
export interface Chance {
  /** 0 up to, but never, 1. */
  readonly share: () => number;
  /** True in this share of cases. */
  readonly is: (share: number) => boolean;
  /** A whole number, both ends possible. */
  readonly whole: (from: number, to: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly shuffled: <T>(of: readonly T[]) => T[];
}

const RANGE = 2 ** 32;

/** Every thing told draws from a chance of its own, named by what it is: a new objective then changes no other. */
export function chanceOf(...seed: readonly (string | number)[]): Chance {
  let state = hashOf(seed.join(' / '));
  const share = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mixed(state) / RANGE;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  const shuffled = <T>(of: readonly T[]): T[] => {
    const cards = [...of];
    for (let last = cards.length - 1; last > 0; last -= 1) {
      const drawn = whole(0, last);
      [cards[last], cards[drawn]] = [cards[drawn]!, cards[last]!];
    }
    return cards;
  };
  return { share, whole, shuffled, is: (limit) => share() < limit, one: (of) => of[whole(0, of.length - 1)]! };
}

/** Cards to draw from: nothing comes twice before everything came once. */
export function deckOf<T>(cards: readonly T[], chance: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = chance.shuffled(cards);
    return left.pop()!;
  };
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit of the state over the whole result. */
function mixed(state: number): number {
  let mix = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mix = Math.imul(mix ^ (mix >>> 15), 0x735a2d97);
  return (mix ^ (mix >>> 15)) >>> 0;
}
