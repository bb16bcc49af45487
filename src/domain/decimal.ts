/**
 * Numbers people type: exact decimals, not binary fractions, so that 0.7 reached *is* 0.7 and 0.1 + 0.2 is 0.3.
 * A decimal is a bigint counting units of 10⁻¹⁸. Stored values have at most 8 decimals (`numeric(24,8)`); the ten
 * digits beyond them keep ratios precise. Results are rounded half up, away from zero, as PostgreSQL does.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

declare const decimalBrand: unique symbol;

/** An exact decimal. It has no JSON form of its own on purpose: say `toText`. */
export type Decimal = bigint & { readonly [decimalBrand]: true };

/** Decimals that storage keeps. */
export const STORED_DECIMALS = 8;
/** Digits before the point that storage keeps. */
export const STORED_INTEGER_DIGITS = 16;

const SCALE = 18;
const ONE_UNIT = 10n ** 18n;
const GRAMMAR = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const POWERS: readonly bigint[] = Array.from({ length: SCALE + 1 }, (_, exponent) => 10n ** BigInt(exponent));

export const ZERO = 0n as Decimal;
export const ONE = ONE_UNIT as Decimal;
export const HUNDRED = (100n * ONE_UNIT) as Decimal;

/**
 * Reads a number as JSON and storage write it: digits, one point, a minus; no plus, exponent, blanks or separators.
 * At most 16 digits before and 8 after the point. Example: `'-12.50'` is allowed; `'1e3'`, `'.5'`, `'1,5'` are not.
 */
export function parseDecimal(text: string): Verdict<Decimal> {
  if (text.length > 64 || !GRAMMAR.test(text)) return refuse('decimal-malformed', { value: text.slice(0, 64) });
  const point = text.indexOf('.');
  const integerDigits = (point < 0 ? text.length : point) - (text.startsWith('-') ? 1 : 0);
  if (integerDigits > STORED_INTEGER_DIGITS) {
    return refuse('decimal-too-large', { value: text, digits: STORED_INTEGER_DIGITS });
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (decimals > STORED_DECIMALS) return refuse('decimal-too-fine', { value: text, decimals: STORED_DECIMALS });
  return allow(scaled(text, point, decimals));
}

/** A number that must be well formed: a constant in the code or a row of our own store. Anything else is a bug. */
export function decimal(text: string): Decimal {
  const verdict = parseDecimal(text);
  if (!verdict.allowed) throw new RangeError(`${verdict.code}: ${text}`);
  return verdict.value;
}

function scaled(text: string, point: number, decimals: number): Decimal {
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const units = digits.length <= 15 ? BigInt(Number(digits)) : BigInt(digits);
  return (units * POWERS[SCALE - decimals]!) as Decimal;
}

/** A whole number as a decimal. Example: `whole(3)` is 3. */
export function whole(count: number): Decimal {
  return (BigInt(count) * ONE_UNIT) as Decimal;
}

/**
 * Writes a decimal without trailing zeros, rounded half up (away from zero) to `decimals` places, 0–18.
 * Example: 2/3 with 2 places is `'0.67'`; −0.25 with 1 place is `'-0.3'`; 5 with 8 places is `'5'`.
 */
export function toText(value: Decimal, decimals: number = STORED_DECIMALS): string {
  const kept = roundedDivision(value, POWERS[SCALE - decimals]!);
  const digits = (kept < 0n ? -kept : kept).toString().padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return (kept < 0n ? '-' : '') + integer + (fraction === '' ? '' : `.${fraction}`);
}

/** The same for a number that may be unknown: null stays null, and 0 is the text `0` (a bigint zero is falsy). */
export function toTextOrNull(value: Decimal | null, decimals?: number): string | null {
  return value === null ? null : toText(value, decimals);
}

/** A binary approximation for drawing and sorting; never for rules. */
export function toNumber(value: Decimal): number {
  return Number(value) / 1e18;
}

/** Rounds half up, away from zero. Example: 0.7499 to 1 place is 0.7. */
export function round(value: Decimal, decimals: number): Decimal {
  const step = POWERS[SCALE - decimals]!;
  return (roundedDivision(value, step) * step) as Decimal;
}

/**
 * Takes away what rounding of ratios can leave in the eighteenth digit, before a value meets a threshold.
 * Example: a pace of −0.100000000000000001 is −0.1, and so not below −0.1.
 */
export function settle(value: Decimal): Decimal {
  return round(value, 12);
}

export function add(a: Decimal, b: Decimal): Decimal {
  return (a + b) as Decimal;
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return (a - b) as Decimal;
}

export function negate(value: Decimal): Decimal {
  return -value as Decimal;
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return roundedDivision(a * b, ONE_UNIT) as Decimal;
}

/** The quotient, precise to 18 decimals. Dividing by zero is a bug of the caller: ask first. */
export function divide(a: Decimal, b: Decimal): Decimal {
  return roundedDivision(a * ONE_UNIT, b) as Decimal;
}

/** −1, 0 or 1: ready for `sort`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function min(a: Decimal, b: Decimal): Decimal {
  return a < b ? a : b;
}

export function max(a: Decimal, b: Decimal): Decimal {
  return a > b ? a : b;
}

/** The value, held between two limits. Example: 1.2 held to 0–1 is 1. */
export function clamp(value: Decimal, lowest: Decimal, highest: Decimal): Decimal {
  return value < lowest ? lowest : value > highest ? highest : value;
}

export function sum(values: readonly Decimal[]): Decimal {
  let total = 0n;
  for (const value of values) total += value;
  return total as Decimal;
}

/**
 * The weighted mean, or null when there is nothing to weigh. One rounding at the very end, so the order never matters
 * and thirds that belong together meet again: 1/3, 2/3 and 1.1 average exactly 0.7.
 */
export function weightedMean(parts: readonly { readonly value: Decimal; readonly weight: Decimal }[]): Decimal | null {
  let products = 0n;
  let weights = 0n;
  for (const { value, weight } of parts) {
    products += value * weight;
    weights += weight;
  }
  return weights === 0n ? null : (roundedDivision(products, weights) as Decimal);
}

/** Half up, away from zero: half the divisor is added before the cut. */
function roundedDivision(numerator: bigint, divisor: bigint): bigint {
  if (divisor < 0n) return roundedDivision(-numerator, -divisor);
  const half = divisor >> 1n;
  return (numerator < 0n ? numerator - half : numerator + half) / divisor;
}
