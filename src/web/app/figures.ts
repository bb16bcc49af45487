import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** A decimal as the API sends it, or a number, or nothing known. */
type Amount = string | number | null | undefined;
type Measure = { unit?: string | null; currency?: string | null };

/**
 * A share as per cent: `0.374` is `37 %` or `37%`, as the language writes it. Unknown is a dash, never 0 %.
 * `decimals` is for places where a tenth matters (a score), normally 0.
 */
export function percent(share: Amount, locale: string, decimals = 0): string {
  if (share === null || share === undefined) return '–';
  return numbers(locale, { style: 'percent', maximumFractionDigits: decimals }).format(Number(share));
}

const known = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, and a table uses the same one in every row. */
function numbers(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const name = JSON.stringify([locale, options]);
  let format = known.get(name);
  if (!format) known.set(name, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/**
 * A value with its unit: `1200.5` in `EUR` is `€1,200.50`, `12` with `days` is `12 days`, `4.5` with `%` is `4.5%`.
 * Decimal texts are given to Intl as texts: no digit is lost on the way.
 */
export function amount(value: Amount, locale: string, { unit, currency }: Measure = {}): string {
  if (value === null || value === undefined || value === '') return '–';
  const exact = value as Intl.StringNumericLiteral;
  if (currency) return money(exact, locale, currency);
  const digits = numbers(locale, { maximumFractionDigits: 8 }).format(exact);
  if (!unit) return digits;
  return unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}

function money(exact: Intl.StringNumericLiteral, locale: string, currency: string): string {
  const whole = !String(exact).includes('.');
  try {
    const options = { style: 'currency', currency, ...(whole && { minimumFractionDigits: 0 }) } as const;
    return new Intl.NumberFormat(locale, options).format(exact);
  } catch {
    return `${new Intl.NumberFormat(locale).format(exact)} ${currency}`;
  }
}

/** A calendar day, without any time zone: `2026-03-31` is `31 Mar 2026`. `short` leaves the year out, `long` writes it all. */
export function day(value: string, locale: string, length: 'short' | 'medium' | 'long' = 'medium'): string {
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC', day: 'numeric', month: length === 'long' ? 'long' : 'short',
    ...(length !== 'short' && { year: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale, options).format(new Date(Date.UTC(year, month - 1, date)));
}

/** A span of days: `1 Jan – 31 Mar 2026`. */
export function span(from: string, to: string, locale: string): string {
  const at = (value: string) => new Date(`${value}T00:00:00Z`);
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).formatRange(at(from), at(to));
}

/** An instant in a time zone: `12 Mar 2026, 14:05`. */
export function instant(value: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(value));
}

const steps = [
  ['year', 31_536_000], ['month', 2_592_000], ['week', 604_800], ['day', 86_400], ['hour', 3_600], ['minute', 60],
] as const;

/** How long ago, in words: `3 hours ago`, `yesterday`, `now` within a minute. `now` is given so that it can be tested. */
export function ago(value: string, locale: string, now: number = Date.now()): string {
  const seconds = (new Date(value).getTime() - now) / 1000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step ? words.format(Math.trunc(seconds / step[1]), step[0]) : words.format(0, 'second');
}

/** The same, in the language now spoken: `const figures = useFigures(); figures.percent('0.37')`. */
export function useFigures() {
  const { i18n } = useLingui();
  return useMemo(() => {
    const { locale } = i18n;
    return {
      locale,
      percent: (share: Amount, decimals?: number) => percent(share, locale, decimals),
      amount: (value: Amount, measure?: Measure) => amount(value, locale, measure),
      number: (value: Amount) => amount(value, locale),
      day: (value: string, length?: 'short' | 'medium' | 'long') => day(value, locale, length),
      span: (from: string, to: string) => span(from, to, locale),
      instant: (value: string, timeZone?: string) => instant(value, locale, timeZone),
      ago: (value: string) => ago(value, locale),
    };
  }, [i18n.locale]);
}
