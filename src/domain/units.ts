/**
 * Units that state their own range. Only such a unit can make a value impossible: a plain `%` cannot, because growth
 * falls below 0 % and net revenue retention passes 100 %. Recognised by form, never by a list of words.
 */
import { decimal, HUNDRED, ZERO, type Decimal } from './decimal.ts';

export type Range = { readonly lowest: Decimal; readonly highest: Decimal };

/**
 * The range a unit states, or null when it states none.
 * Examples: `/5` is 0–5 (stars); `0-100 %` is 0–100; `NPS` is −100–100; `%`, `days` and `EUR` state none.
 */
export function rangeOfUnit(unit: string | null): Range | null {
  const text = (unit ?? '').trim();
  if (/^nps$/i.test(text)) return { lowest: decimal('-100'), highest: HUNDRED };
  const outOf = /^\/\s?(\d{1,6})$/.exec(text);
  if (outOf) return { lowest: ZERO, highest: decimal(String(Number(outOf[1]))) };
  const between = /^(\d{1,6})\s?[-–]\s?(\d{1,6})(?:\s?%)?$/.exec(text);
  if (!between || Number(between[1]) >= Number(between[2])) return null;
  return { lowest: decimal(String(Number(between[1]))), highest: decimal(String(Number(between[2]))) };
}
