import { add, decimal, parseDecimal, STORED_DECIMALS, toText } from '../../decimal.ts';
import { allow, refuse, type Verdict } from '../../verdict.ts';
import type { DecimalSign } from '../mapping.ts';
import type { Cell } from '../sheet.ts';

/** A number with what stood around it. `value` is a decimal string as people read it: 25 % is `25`. */
export type ReadNumber = {
  value: string;
  percent: boolean;
  currency: string | null;
  unit: string | null;
  /** `≥ 95` sets a bound from below, `< 5` one from above. */
  bound: 'at-least' | 'at-most' | null;
};

const CURRENCY_SIGNS: Record<string, string> = {
  R$: 'BRL',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};
const CURRENCY_CODES = new Set([
  'USD', 'EUR', 'BRL', 'GBP', 'CHF', 'JPY', 'INR', 'CAD', 'AUD', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'UYU', 'SEK',
  'NOK', 'DKK', 'PLN', 'CNY',
]);
/** Words that multiply. What they mean differs by language (`mil`, `M`, `bi`), so they are not read as a unit. */
const MULTIPLIERS =
  /^(k|m|mm|b|bn|mi|mio|mrd|bi|mil|mill|tsd|million|millions|billion|milhão|milhões|millón|millones|millionen|tausend)\.?$/i;

const SHAPE =
  /^(?<bound>>=|<=|≥|≤|>|<)?\s*(?<open>\()?\s*(?<before>US\$|R\$|[$€£¥₹]|[A-Z]{3})?\s*(?<minus>[-+])?\s*(?<lead>US\$|R\$|[$€£¥₹])?\s*(?<digits>\d[\d.,'’ ]*|[.,]\d+)\s*(?<after>%|US\$|R\$|[$€£¥₹]|[\p{L}][\p{L}\p{N}/².³ ]{0,30})?\s*\)?$/u;

/** Digits with a fraction, and digits grouped in threes, for either decimal sign. */
const GRAMMARS = {
  '.': { plain: /^(\d*)(?:\.(\d*))?$/, grouped: /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/ },
  ',': { plain: /^(\d*)(?:,(\d*))?$/, grouped: /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/ },
} as const;

/**
 * Reads a number as people write it. The decimal sign of the file is given; without it a number that could mean two
 * things is refused, never guessed. Examples with `,`: `5.000.000` is five million, `99,65` is 99.65, `R$ 1.250,50` is
 * 1250.50 in BRL; without a sign `26.000` and `99,1` are refused as `number-ambiguous`; `n/a` is `number-invalid`.
 */
export function parseNumber(text: string, sign: DecimalSign | null): Verdict<ReadNumber> {
  if (text.length > 60) return refuse('number-invalid', {});
  const parts = SHAPE.exec(text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[−–]/g, '-'))?.groups;
  if (!parts) return refuse('number-invalid', {});
  const after = parts.after?.trim() ?? '';
  if (MULTIPLIERS.test(after)) return refuse('number-invalid', { multiplier: after });
  const digits = withoutGroupSpaces(parts.digits!.trim());
  const read = digits === null ? refuse('number-invalid', {}) : interpret(digits, sign);
  if (!read.allowed) return read;
  const negative = parts.minus === '-' || parts.open !== undefined;
  const value = storable(`${negative ? '-' : ''}${read.value}`);
  if (!value.allowed) return value;
  const currency = currencyOf(parts.before ?? parts.lead ?? '') ?? currencyOf(after);
  if (parts.before && !currency) return refuse('number-invalid', {});
  const unit = after === '' || after === '%' || currencyOf(after) ? null : after;
  return allow({ value: value.value, percent: after === '%', currency, unit, bound: boundOf(parts.bound) });
}

/** Reads a cell as a number: a typed cell needs no decimal sign; a percent cell that holds 0.25 is 25 %. */
export function readNumber(cell: Cell, sign: DecimalSign | null): Verdict<ReadNumber> {
  if (cell.kind === 'error') return refuse('cell-has-error', { error: cell.text });
  if (cell.kind === 'text') return parseNumber(cell.text, sign);
  if (cell.kind === 'boolean')
    return allow({ value: cell.raw === 'true' ? '1' : '0', percent: false, currency: null, unit: null, bound: null });
  if (cell.kind !== 'number' || cell.raw === undefined) return refuse('number-invalid', {});
  const value = storable(cell.percent ? movePoint(cell.raw, 2) : cell.raw);
  if (!value.allowed) return value;
  return allow({
    value: value.value,
    percent: cell.percent === true,
    currency: cell.currency ?? null,
    unit: null,
    bound: null,
  });
}

/** The two ways to read digits with points and commas, null where a way is impossible. */
export function readings(digits: string): { asPoint: string | null; asComma: string | null } {
  return { asPoint: readAs(digits, '.'), asComma: readAs(digits, ',') };
}

/** The digits of a text, without signs, units and currency; null when it is no number. */
export function digitsOf(text: string): string | null {
  if (text.length > 60) return null;
  const digits = SHAPE.exec(text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[−–]/g, '-'))?.groups?.digits;
  return digits ? withoutGroupSpaces(digits.trim()) : null;
}

/** The currency that a sign or a three-letter code names. */
export function currencyOf(text: string): string | null {
  const written = text.trim();
  if (Object.hasOwn(CURRENCY_SIGNS, written)) return CURRENCY_SIGNS[written]!;
  return CURRENCY_CODES.has(written) ? written : null;
}

function interpret(digits: string, sign: DecimalSign | null): Verdict<string> {
  if (/^(?:0|[1-9]\d*)$/.test(digits)) return allow(digits);
  const { asPoint, asComma } = readings(digits);
  const facts = { asPoint: asPoint ?? '', asComma: asComma ?? '' };
  if (asPoint === null && asComma === null) return refuse('number-invalid', {});
  if (asPoint === asComma) return allow(asPoint!);
  const read = sign === '.' ? asPoint : sign === ',' ? asComma : null;
  return read === null ? refuse('number-ambiguous', facts) : allow(read);
}

function readAs(digits: string, sign: DecimalSign): string | null {
  const found = GRAMMARS[sign].plain.exec(digits) ?? GRAMMARS[sign].grouped.exec(digits);
  if (!found) return null;
  const whole = found[1]!.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (found[2] ?? '').replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Spaces and apostrophes group digits in threes: `1 250 000`, `1'250`. Anywhere else they make it no number. */
function withoutGroupSpaces(digits: string): string | null {
  if (!/[ '’]/.test(digits)) return digits;
  return /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?:[.,]\d*)?$/.test(digits) ? digits.replace(/[ '’]/g, '') : null;
}

/** As storage keeps it: at most 16 digits before the point, rounded half up to 8 after it. */
function storable(value: string): Verdict<string> {
  const [whole, fraction = ''] = value.split('.') as [string, string?];
  const parsed = parseDecimal(fraction === '' ? whole : `${whole}.${fraction.slice(0, STORED_DECIMALS)}`);
  if (!parsed.allowed) return refuse('number-too-large', {});
  const roundsUp = Number(fraction[STORED_DECIMALS] ?? 0) >= 5;
  const step = decimal(value.startsWith('-') ? '-0.00000001' : '0.00000001');
  return allow(toText(roundsUp ? add(parsed.value, step) : parsed.value));
}

function movePoint(value: string, places: number): string {
  const negative = value.startsWith('-');
  const [whole, fraction = ''] = value.replace('-', '').split('.') as [string, string?];
  const padded = fraction.padEnd(places, '0');
  const moved = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  return `${negative ? '-' : ''}${moved}${padded.length > places ? `.${padded.slice(places)}` : ''}`;
}

function boundOf(sign: string | undefined): ReadNumber['bound'] {
  if (!sign) return null;
  return sign.startsWith('<') || sign === '≤' ? 'at-most' : 'at-least';
}
