/**
 * What the reader hands over: a file as sheets of cells, each cell as a person sees it and as the file holds it.
 */

import type { Facts } from './problem.ts';

export const CELL_KINDS = ['empty', 'text', 'number', 'date', 'boolean', 'error'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** One cell as the person sees it, and what the file says it really holds. */
export type Cell = {
  kind: CellKind;
  /** As shown on the screen: `25.0%`, `$5,000,000`, `30.09.2025`, `#DIV/0!`. */
  text: string;
  /** Typed cells only: a decimal string, a day, `true` or `false`. A percent cell that shows 25 % holds `0.25`. */
  raw?: string;
  percent?: boolean;
  /** Three letters from the number format or its sign: `USD`, `EUR`, `BRL`. */
  currency?: string;
  bold?: boolean;
  /** Indentation steps from the cell's format, or from spaces before the text. */
  indent?: number;
  /** The cell was empty and took its content from the merged cell above it. */
  merged?: boolean;
};

/** A merged area; rows and columns count from 0 and both ends belong to it. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/** `rows[0]` is row 1 of the spreadsheet; a row may be shorter than the sheet is wide. */
export type Sheet = { name: string; hidden: boolean; rows: Cell[][]; merges: Merge[] };

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SEPARATORS = [',', ';', '\t', '|', '^'] as const;
export type Separator = (typeof SEPARATORS)[number];

export const FILE_NOTE_CODES = [
  'damaged-letters', 'unreadable-letters', 'hidden-sheet-skipped', 'hidden-rows', 'unclosed-quote', 'separator-uncertain',
] as const;
/** Something about the whole file that the person should know; nothing is left out because of it. */
export type FileNote = { code: (typeof FILE_NOTE_CODES)[number]; facts: Facts };

/** The whole file after reading, with what was guessed on the way. */
export type FileReading = {
  fileName: string;
  format: 'csv' | 'xlsx';
  encoding: Encoding | null;
  /** The file began with a byte order mark. */
  marked: boolean;
  separator: Separator | null;
  sheets: Sheet[];
  notes: FileNote[];
};

/** What the person may decide against our guess before the file is read again. */
export type ReadSettings = { encoding?: Encoding; separator?: Separator };

export const FILE_REFUSALS = [
  'file-empty', 'file-too-large', 'file-not-a-spreadsheet', 'file-is-old-excel', 'file-password-protected', 'file-damaged',
  'file-unpacks-too-large', 'file-has-too-many-entries', 'file-has-document-type', 'file-too-many-rows',
  'file-too-many-columns', 'file-too-many-cells', 'file-takes-too-long', 'file-needs-too-much-memory',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** The one empty cell that all empty places share. */
export const EMPTY_CELL: Cell = Object.freeze<Cell>({ kind: 'empty', text: '' });

/** What a file may hold. A larger one is refused with the limit and what was found. */
export const FILE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 300 * 1024 * 1024,
  entries: 2_000,
  rows: 50_000,
  columns: 200,
  /** Filled cells of all sheets together. */
  cells: 1_500_000,
  cellCharacters: 32_767,
} as const;
