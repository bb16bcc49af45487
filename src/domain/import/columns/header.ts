import { levelHeader, rolesOfHeader, wideHeader } from '../words/header-words.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';

const ROWS_SEARCHED = 30;

/** The header row as a spreadsheet counts (0: none), and how many header words it holds. */
export type HeaderGuess = { row: number; known: number };

/**
 * Finds the header among the first rows: the one with the most known header words, so that a title and blank rows above
 * it do no harm. Without a known word it is the first row of several short texts; without that there is none.
 */
export function findHeader(sheet: Sheet): HeaderGuess {
  let best: HeaderGuess = { row: 0, known: 0 };
  for (let index = 0; index < Math.min(sheet.rows.length, ROWS_SEARCHED); index += 1) {
    const known = knownWords(sheet.rows[index]!);
    if (known > best.known) best = { row: index + 1, known };
  }
  if (best.known >= 2) return best;
  const plain = sheet.rows.slice(0, ROWS_SEARCHED).findIndex(looksLikeHeader);
  if (best.known === 1 && (plain < 0 || plain === best.row - 1 || filled(sheet.rows[best.row - 1]!) >= 2)) return best;
  return plain < 0 ? { row: 0, known: 0 } : { row: plain + 1, known: 0 };
}

/** Different exact header words count one each, words inside a longer header a half. Long texts are no headers. */
function knownWords(row: Cell[]): number {
  const seen = new Set<string>();
  let known = 0;
  for (const cell of row) {
    if (cell.kind !== 'text' || cell.merged || cell.text.length > 60 || seen.has(fold(cell.text))) continue;
    seen.add(fold(cell.text));
    const found = wideHeader(cell.text) || levelHeader(cell.text) !== null ? { exact: true } : rolesOfHeader(cell.text);
    if (found) known += found.exact ? 1 : cell.text.length <= 30 ? 0.5 : 0;
  }
  return known;
}

function looksLikeHeader(row: Cell[]): boolean {
  const texts = row.filter((cell) => cell.kind === 'text');
  return (
    texts.length >= 2 &&
    texts.length === filled(row) &&
    texts.every((cell) => cell.text.length <= 40 && !/^[\d.,%\s/-]+$/.test(cell.text))
  );
}

function filled(row: Cell[]): number {
  return row.filter((cell) => cell.kind !== 'empty').length;
}
