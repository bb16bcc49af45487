import type { DecimalSign } from '../mapping.ts';
import { digitsOf, readings } from './numbers.ts';
import type { Separator } from '../sheet.ts';

/** A number as written, with its row. */
export type NumberSample = { row: number; text: string };

export type DecimalSignGuess = {
  /** Null: the numbers leave it open, and those that could mean two things must be asked about. */
  sign: DecimalSign | null;
  suggestion: DecimalSign;
  /** Rows that can only be read with this sign, with one example each. */
  commaRows: number;
  commaExample: string | null;
  pointRows: number;
  pointExample: string | null;
  /** Rows whose numbers could be read both ways, such as `26.000`. */
  openRows: number;
  openExample: string | null;
};

/**
 * Finds the decimal sign of a file by numbers that only fit one: `2,5` and `5.000.000` only with a comma, `88.5` only
 * with a point; `26.000` fits both and tells nothing. A sign is taken when nothing speaks against it. It is asked about
 * when both occur in like measure, when one lone row goes against the habit of the file's own separator (a comma file
 * with one row of `99,1`), and when there is nothing to go by.
 */
export function guessDecimalSign(samples: NumberSample[], separator: Separator | null): DecimalSignGuess {
  const comma = new Map<number, string>();
  const point = new Map<number, string>();
  const open = new Map<number, string>();
  for (const { row, text } of samples) {
    if (!/[.,]/.test(text)) continue;
    const digits = digitsOf(text);
    if (digits === null) continue;
    const { asPoint, asComma } = readings(digits);
    if (asPoint === asComma) continue;
    const shows = asPoint === null ? comma : asComma === null ? point : open;
    if (!shows.has(row)) shows.set(row, text);
  }
  const habit = separator === ',' ? '.' : separator === ';' ? ',' : null;
  const evidence = {
    commaRows: comma.size,
    commaExample: first(comma),
    pointRows: point.size,
    pointExample: first(point),
    openRows: open.size,
    openExample: first(open),
  };
  const stronger: DecimalSign | null = comma.size > point.size ? ',' : point.size > comma.size ? '.' : null;
  return { sign: decide(comma.size, point.size, habit), suggestion: stronger ?? habit ?? '.', ...evidence };
}

function decide(commaRows: number, pointRows: number, habit: DecimalSign | null): DecimalSign | null {
  if (commaRows === 0 && pointRows === 0) return null;
  const sign = commaRows > pointRows ? ',' : '.';
  const most = Math.max(commaRows, pointRows);
  const least = Math.min(commaRows, pointRows);
  if (least > 0) return most >= least * 3 ? sign : null;
  return most === 1 && habit !== null && habit !== sign ? null : sign;
}

function first(rows: Map<number, string>): string | null {
  return rows.values().next().value ?? null;
}
