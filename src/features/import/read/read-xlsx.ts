import * as XLSX from '@e965/xlsx';
import { dayOf, isDay } from '#domain/day.ts';
import {
  EMPTY_CELL, FILE_LIMITS, type Cell, type FileNote, type FileReading, type Merge, type Sheet,
} from '#domain/import/sheet.ts';
import { textCell } from '#domain/import/cells/text-cell.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { countHiddenRows, listSheets, readLooks, type Looks, type SheetEntry } from './read-styles.ts';
import { openZip, type ZipParts } from './read-zip.ts';

/** Rows beyond the limit that are still looked at, to tell a long sheet from one that is only formatted far down. */
const ROWS_PEEKED = 100;

/** Reads a workbook: visible sheets with their cells as shown and as stored, hidden ones by name only. */
export async function readXlsx(bytes: Buffer, fileName: string): Promise<Verdict<FileReading>> {
  const opened = await openZip(bytes);
  if (!opened.allowed) return opened;
  const parts = opened.value;
  const listed = listSheets(parts);
  if (listed.length === 0)
    return refuse('file-not-a-spreadsheet', {
      fileName,
      looksLike: parts.get('mimetype')?.includes('opendocument') ? 'opendocument' : 'archive',
    });
  const visible = listed.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      sheetRows: FILE_LIMITS.rows + ROWS_PEEKED,
      sheets: visible,
    });
  } catch (failure) {
    return refuse(/password|encrypt/i.test(String(failure)) ? 'file-password-protected' : 'file-damaged', {});
  }
  return gather(book, listed, parts, fileName);
}

function gather(book: XLSX.WorkBook, listed: SheetEntry[], parts: ZipParts, fileName: string): Verdict<FileReading> {
  const sheets: Sheet[] = [];
  const notes: FileNote[] = [];
  let cells = 0;
  for (const entry of listed) {
    const source = entry.hidden ? undefined : book.Sheets[entry.name];
    if (entry.hidden) notes.push({ code: 'hidden-sheet-skipped', facts: { sheet: entry.name } });
    const read = source
      ? readSheet(source, entry, parts, book.Workbook?.WBProps?.date1904 === true)
      : allow(emptySheet(entry));
    if (!read.allowed) return read;
    cells += countFilled(read.value);
    if (cells > FILE_LIMITS.cells) return refuse('file-too-many-cells', { limit: FILE_LIMITS.cells });
    sheets.push(read.value);
    const hiddenRows = entry.hidden ? 0 : countHiddenRows(parts, entry.path);
    if (hiddenRows > 0) notes.push({ code: 'hidden-rows', facts: { sheet: entry.name, count: hiddenRows } });
  }
  if (sheets.every((sheet) => sheet.rows.length === 0)) return refuse('file-empty', { fileName });
  return allow({ fileName, format: 'xlsx', encoding: null, marked: false, separator: null, sheets, notes });
}

function emptySheet(entry: SheetEntry): Sheet {
  return { name: entry.name, hidden: entry.hidden, rows: [], merges: [] };
}

function readSheet(source: XLSX.WorkSheet, entry: SheetEntry, parts: ZipParts, from1904: boolean): Verdict<Sheet> {
  const stored = (source as XLSX.DenseWorkSheet)['!data'] ?? [];
  const looks = readLooks(parts, entry.path);
  const rows: Cell[][] = [];
  let columns = 0;
  for (let index = 0; index < stored.length; index += 1) {
    const row = readRow(stored[index] ?? [], index, looks, from1904);
    rows.push(row);
    columns = Math.max(columns, row.length);
  }
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  if (rows.length > FILE_LIMITS.rows) return refuse('file-too-many-rows', { limit: FILE_LIMITS.rows, sheet: entry.name });
  if (columns > FILE_LIMITS.columns)
    return refuse('file-too-many-columns', { limit: FILE_LIMITS.columns, found: columns, sheet: entry.name });
  const merges = (source['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  fillDown(rows, merges);
  return allow({ name: entry.name, hidden: false, rows, merges });
}

/** The cells up to the last filled one, so that formatting far to the right does not count. */
function readRow(stored: XLSX.CellObject[], row: number, looks: Looks, from1904: boolean): Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < stored.length; column += 1) {
    const cell = stored[column] ? toCell(stored[column]!, from1904) : EMPTY_CELL;
    const look =
      cell === EMPTY_CELL || looks.size === 0 ? undefined : looks.get(`${XLSX.utils.encode_col(column)}${row + 1}`);
    cells.push(look ? { ...cell, ...(look.bold && { bold: true }), ...(look.indent > 0 && { indent: look.indent }) } : cell);
  }
  while (cells.length > 0 && cells.at(-1) === EMPTY_CELL) cells.pop();
  return cells;
}

function toCell(stored: XLSX.CellObject, from1904: boolean): Cell {
  const shown = typeof stored.w === 'string' ? stored.w : '';
  switch (stored.t) {
    case 'n':
      return typeof stored.v === 'number'
        ? numberCell(stored.v, shown, String(stored.z ?? 'General'), from1904)
        : EMPTY_CELL;
    case 'b':
      return { kind: 'boolean', text: shown || (stored.v ? 'TRUE' : 'FALSE'), raw: String(stored.v === true) };
    case 'e':
      return stored.v === undefined
        ? { kind: 'error', text: '', raw: 'formula-without-result' }
        : { kind: 'error', text: shown || '#VALUE!', raw: shown || '#VALUE!' };
    case 's':
      return textCell(String(stored.v ?? ''));
    default:
      return EMPTY_CELL;
  }
}

function numberCell(value: number, shown: string, format: string, from1904: boolean): Cell {
  const raw = plainDecimal(value);
  if (raw === null) return { kind: 'error', text: shown || '#NUM!', raw: '#NUM!' };
  const pattern = format.replace(/"[^"]*"|\\./g, '');
  const day = XLSX.SSF.is_date(format) && !/\[[hms]+\]/i.test(pattern) ? toDay(value, from1904) : null;
  if (day) return { kind: 'date', text: format === 'm/d/yy' || shown === '' ? day : shown, raw: day };
  const cell: Cell = { kind: 'number', text: shown || raw, raw };
  if (pattern.includes('%')) return { ...cell, percent: true };
  const currency = currencyOf(format);
  return currency ? { ...cell, currency } : cell;
}

/** A number as decimal digits without exponent, to the 15 digits a spreadsheet keeps; null when it is none. */
function plainDecimal(value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return null;
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e/.test(text) ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

function toDay(serial: number, from1904: boolean): string | null {
  const parts = serial < 1 ? null : XLSX.SSF.parse_date_code(serial, { date1904: from1904 });
  if (!parts || parts.y < 1000 || parts.d < 1) return null;
  const day = dayOf(parts.y, parts.m, parts.d);
  return isDay(day) ? day : null;
}

const CURRENCIES: [RegExp, string][] = [
  [/R\$/, 'BRL'],
  [/(?:US\$|\$US)/, 'USD'],
  [/A\$/, 'AUD'],
  [/C(?:A|DN)?\$/, 'CAD'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/[¥￥]/, 'JPY'],
  [/₹/, 'INR'],
  [/\$/, 'USD'],
];

/** The currency a number format names: `[$CHF]`, `"€"`, `R$`; letters alone only where the format marks them as currency. */
function currencyOf(format: string): string | null {
  const marked = /\[\$([^\]-]*)(?:-[0-9a-f]+)?\]/i.exec(format)?.[1] ?? '';
  if (/^[A-Z]{3}$/.test(marked.trim())) return marked.trim();
  const signs = marked + format.replace(/\[\$[^\]]*\]/g, '').replace(/\[[^\]]*\]/g, '');
  return CURRENCIES.find(([sign]) => sign.test(signs))?.[1] ?? null;
}

/** A merged area shows its first cell over all its rows: each of them takes it, where the row holds anything at all. */
function fillDown(rows: Cell[][], merges: Merge[]): void {
  let filled = 0;
  for (const merge of merges) {
    const origin = rows[merge.top]?.[merge.left];
    if (!origin || origin.kind === 'empty') continue;
    const copy: Cell = { ...origin, merged: true };
    for (let at = merge.top + 1; at <= Math.min(merge.bottom, rows.length - 1); at += 1) {
      const row = rows[at]!;
      filled += 1;
      if (filled > FILE_LIMITS.cells) return;
      if (row.length === 0 || (row[merge.left] ?? EMPTY_CELL).kind !== 'empty') continue;
      while (row.length < merge.left) row.push(EMPTY_CELL);
      row[merge.left] = copy;
    }
  }
}

function countFilled(sheet: Sheet): number {
  return sheet.rows.reduce((count, row) => count + row.filter((cell) => cell.kind !== 'empty').length, 0);
}
