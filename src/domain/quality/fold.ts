/** A word as it is compared: lower case, without accents, `ß` as `ss`. Example: `Über` and `uber` are the same word. */
export function foldWord(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) { plain = false; break; }
  const lower = word.toLowerCase();
  if (plain) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('’', "'");
}

/** The way German writes umlauts where a keyboard has none: `für` as `fuer`. Null when the word has none. */
export function spelledOut(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/[äöüß]/.test(lower)) return null;
  return lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}
