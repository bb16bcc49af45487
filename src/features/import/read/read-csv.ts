import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { findDamagedLetters } from '#domain/import/cells/damaged-letters.ts';
import { declaredSeparator, guessSeparator } from '#domain/import/cells/separator.ts';
import {
  FILE_LIMITS, type Encoding, type FileNote, type FileReading, type FileRefusal, type ReadSettings, type Separator,
} from '#domain/import/sheet.ts';
import { textCell } from '#domain/import/cells/text-cell.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/**
 * Reads separated text: finds its encoding and its separator unless the person has said them, and gives one sheet.
 * Blank lines stay, so that row numbers are those of the spreadsheet program.
 */
export function readCsv(bytes: Buffer, fileName: string, settings: ReadSettings): Verdict<FileReading> {
  const { encoding, marked } = settings.encoding
    ? { encoding: settings.encoding, marked: hasMark(bytes) }
    : guessEncoding(bytes);
  const decoded = iconv.decode(bytes, encoding);
  if (looksBinary(decoded)) return refusal('file-not-a-spreadsheet', { fileName });
  const stranger = otherFormat(decoded);
  if (stranger) return refusal('file-not-a-spreadsheet', { fileName, looksLike: stranger });
  const declared = declaredSeparator(decoded);
  const text = declared ? decoded.slice(decoded.indexOf('\n') + 1) : decoded;
  if (text.trim() === '') return refusal('file-empty', { fileName });
  const guess = guessSeparator(text);
  const separator = settings.separator ?? declared ?? guess.separator;
  const { records, unclosedQuote } = splitRecords(text, separator);
  const tooLarge = beyondLimits(records);
  if (tooLarge) return tooLarge;
  const notes = [...letterNotes(text)];
  if (unclosedQuote) notes.push({ code: 'unclosed-quote', facts: {} });
  if (!guess.certain && !settings.separator && !declared)
    notes.push({ code: 'separator-uncertain', facts: { separator, columns: guess.columns } });
  const rows = records.map((record) => record.map(textCell));
  const sheet = { name: withoutEnding(fileName), hidden: false, rows, merges: [] };
  return allow({ fileName, format: 'csv', encoding, marked, separator, sheets: [sheet], notes });
}

/** The byte order mark decides; then UTF-16 by its zeros, then UTF-8 if every byte fits, else what Windows writes. */
export function guessEncoding(bytes: Buffer): { encoding: Encoding; marked: boolean } {
  const marked = hasMark(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked };
  const zeros = zeroShares(bytes.subarray(0, 4_000));
  if (zeros.odd > 0.3 && zeros.even < 0.1) return { encoding: 'utf-16le', marked };
  if (zeros.even > 0.3 && zeros.odd < 0.1) return { encoding: 'utf-16be', marked };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', marked };
}

function hasMark(bytes: Buffer): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function zeroShares(bytes: Buffer): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: even / half, odd: odd / half };
}

/** Control letters do not occur in text; a picture or an archive is full of them. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > head.length / 100;
}

/** Files that are text but no table: a web page saved as `.xls`, a JSON export. */
function otherFormat(text: string): string | null {
  const head = text.slice(0, 2_000).trimStart().toLowerCase();
  if (/^(<!doctype|<html|<\?xml|<table|<svg)/.test(head)) return head.startsWith('<?xml') ? 'xml' : 'html';
  if (/^[[{]\s*["{[\]}]/.test(head)) return 'json';
  if (head.startsWith('%pdf')) return 'pdf';
  return null;
}

/** One record more than the limit is read, so that a longer file is noticed without reading it all. */
function splitRecords(text: string, separator: Separator): { records: string[][]; unclosedQuote: boolean } {
  const options = { delimiter: separator, relax_column_count: true, skip_empty_lines: false, to: FILE_LIMITS.rows + 1 };
  try {
    return { records: parse(text, { ...options, relax_quotes: true }), unclosedQuote: false };
  } catch {
    // A quote that never closes would swallow the rest of the file: then quotes are ordinary letters.
    return { records: parse(text, { ...options, quote: false }), unclosedQuote: true };
  }
}

function beyondLimits(records: string[][]): Verdict<never> | null {
  while (records.length > 0 && records.at(-1)!.every((text) => text.trim() === '')) records.pop();
  if (records.length === 0) return refusal('file-empty', {});
  if (records.length > FILE_LIMITS.rows) return refusal('file-too-many-rows', { limit: FILE_LIMITS.rows });
  let cells = 0;
  let columns = 0;
  for (const record of records) {
    for (let index = 0; index < record.length; index += 1) {
      if (record[index]!.trim() === '') continue;
      cells += 1;
      columns = Math.max(columns, index + 1);
    }
  }
  if (columns > FILE_LIMITS.columns) return refusal('file-too-many-columns', { limit: FILE_LIMITS.columns, found: columns });
  if (cells > FILE_LIMITS.cells) return refusal('file-too-many-cells', { limit: FILE_LIMITS.cells, found: cells });
  for (const record of records) record.length = Math.min(record.length, FILE_LIMITS.columns);
  return null;
}

function letterNotes(text: string): FileNote[] {
  const notes: FileNote[] = [];
  const damaged = findDamagedLetters(text);
  if (damaged.length > 0) {
    const count = damaged.reduce((sum, letter) => sum + letter.count, 0);
    notes.push({ code: 'damaged-letters', facts: { damaged: damaged[0]!.damaged, original: damaged[0]!.original, count } });
  }
  const unreadable = text.match(/\ufffd/g)?.length ?? 0;
  if (unreadable > 0) notes.push({ code: 'unreadable-letters', facts: { count: unreadable } });
  return notes;
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, '');
}

function refusal(code: FileRefusal, facts: Record<string, unknown>): Verdict<never> {
  return refuse(code, facts);
}
