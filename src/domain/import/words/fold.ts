const ASCII = /^[\u0000-\u007f]*$/;

/**
 * A text reduced to what counts when words are compared: lower case, no accents, no emoji, no punctuation, single
 * spaces. `%` and `#` stay. Example: `Início (previsto)` is `inicio previsto`; `Complete ✅` is `complete`.
 */
export function fold(text: string): string {
  const bare = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  return bare.replace(/[^\p{L}\p{N}%#]+/gu, ' ').trim();
}

/** A lookup from folded words to what they mean, from lists written as `'word, other word'`. */
export function wordTable<Meaning extends string>(lists: Record<Meaning, string>): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const meaning of Object.keys(lists) as Meaning[]) {
    for (const word of lists[meaning].split(',')) if (fold(word) !== '' && !table.has(fold(word))) table.set(fold(word), meaning);
  }
  return table;
}

/** The same answer for the same text without working it out again: a column holds few different words. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
