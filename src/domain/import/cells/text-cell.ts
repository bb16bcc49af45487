import { EMPTY_CELL, FILE_LIMITS, type Cell } from '../sheet.ts';

const PLAIN = /^[\u0020-\u007e]*$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A text as it may be stored and shown: no control letters (a database refuses NUL), no half letters, accents in one
 * piece, line ends as `\n`, no spaces around it, and no longer than a spreadsheet cell can be.
 */
export function cleanText(written: string): string {
  const text = written.length > FILE_LIMITS.cellCharacters ? written.slice(0, FILE_LIMITS.cellCharacters) : written;
  if (PLAIN.test(text)) return text.trim();
  return text.toWellFormed().replace(CONTROLS, '').replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** A text cell; spaces before the text become its indentation. Nothing but spaces is an empty cell. */
export function textCell(written: string): Cell {
  const text = cleanText(written);
  if (text === '') return EMPTY_CELL;
  const indent = written.length - written.trimStart().length;
  return indent > 0 ? { kind: 'text', text, indent } : { kind: 'text', text };
}
