/**
 * Letters that were damaged before the file reached us: UTF-8 once read as another encoding and saved again, so that
 * `ç` became `√ß` or `Ã§`. Decoding cannot undo it safely, so the text is kept and the person is told.
 */

/** What the bytes 0x80–0xBF look like in the two encodings that do the damage. */
const MAC_ROMAN = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø';
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿';

/** The byte 0xC3 opens every accented letter of western Europe in UTF-8: MacRoman shows it as √, Windows-1252 as Ã. */
const OPENERS = [
  { sign: '√', followers: MAC_ROMAN },
  { sign: 'Ã', followers: WINDOWS_1252 },
];

/** The damaged pair as it stands in the text, and the letter it probably was. */
export type DamagedLetter = { damaged: string; original: string; count: number };

/**
 * The damaged letters of a text, the commonest first.
 * Example: `satisfa√ß√£o` gives √ß, looks like a damaged ç, and √£, looks like a damaged ã.
 */
export function findDamagedLetters(text: string): DamagedLetter[] {
  const found = new Map<string, DamagedLetter>();
  for (const { sign, followers } of OPENERS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const follower = text[at + 1] ?? '';
      const index = follower === '' ? -1 : followers.indexOf(follower);
      if (index < 0) continue;
      const damaged = sign + follower;
      const seen = found.get(damaged) ?? { damaged, original: String.fromCharCode(0xc0 + index), count: 0 };
      found.set(damaged, { ...seen, count: seen.count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.damaged < b.damaged ? -1 : 1));
}
