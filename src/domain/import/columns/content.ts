import { looksLikeDay } from '../cells/dates.ts';
import { digitsOf } from '../cells/numbers.ts';
import { isEmail } from '../cells/people.ts';
import { parsePeriod } from '../cells/periods.ts';
import type { Cell } from '../sheet.ts';
import { statusOf } from '../words/status-words.ts';
import { isBlankWord, isDash, kindOf } from '../words/vocabulary.ts';

/** What the cells of a column look like: shares of its filled cells, 0–1, and a few counts. */
export type ColumnContent = {
  filled: number;
  emails: number;
  numbers: number;
  percents: number;
  days: number;
  cycles: number;
  kinds: number;
  statuses: number;
  /** Cells like `1.2`, and how many of them have a second level. */
  numberings: number;
  deepNumberings: number;
  texts: number;
  meanLength: number;
  /** Different values per filled cell. */
  variety: number;
};

const CELLS_READ = 400;
const NUMBERING = /^(?:[A-Za-z]{0,3}\s?)?\d{1,4}(?:\.[A-Za-z]{0,3}\d{1,4})*\.?$/;

type Count = Exclude<keyof ColumnContent, 'filled' | 'meanLength' | 'variety'>;

/** Looks at the first few hundred filled cells of a column below the header. */
export function contentOf(rows: Cell[][], column: number, headerRow: number): ColumnContent {
  const counts: Record<Count, number> = {
    emails: 0,
    numbers: 0,
    percents: 0,
    days: 0,
    cycles: 0,
    kinds: 0,
    statuses: 0,
    numberings: 0,
    deepNumberings: 0,
    texts: 0,
  };
  const values = new Set<string>();
  let filled = 0;
  let letters = 0;
  for (let index = headerRow; index < rows.length && filled < CELLS_READ; index += 1) {
    const cell = rows[index]?.[column];
    if (!cell || cell.kind === 'empty' || isDash(cell.text) || isBlankWord(cell.text)) continue;
    filled += 1;
    letters += cell.text.length;
    values.add(cell.text);
    for (const count of looksOf(cell)) counts[count] += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const shares = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, share(count)])) as Record<
    Count,
    number
  >;
  return { filled, ...shares, meanLength: share(letters), variety: share(values.size) };
}

function looksOf(cell: Cell): Count[] {
  if (cell.kind === 'date') return ['days'];
  if (cell.kind === 'error') return ['numbers'];
  if (cell.kind === 'boolean') return [];
  const { text } = cell;
  const looks: Count[] = [];
  if (text.length <= 20 && NUMBERING.test(text)) looks.push('numberings');
  if (text.length <= 20 && looks.length > 0 && text.slice(0, -1).includes('.')) looks.push('deepNumberings');
  if (cell.kind === 'number') return [...looks, 'numbers', ...(cell.percent ? (['percents'] as const) : [])];
  if (text.includes('@') && text.split(/[,;]\s*/).every(isEmail)) return [...looks, 'emails'];
  if (text.length > 60) return [...looks, 'texts'];
  if (looksLikeDay(text)) return [...looks, 'days'];
  if (parsePeriod(text).allowed) looks.push('cycles');
  if (kindOf(text)) looks.push('kinds');
  if (statusOf(text)) looks.push('statuses');
  if (digitsOf(text) !== null) return [...looks, 'numbers', ...(text.includes('%') ? (['percents'] as const) : [])];
  return [...looks, 'texts'];
}
