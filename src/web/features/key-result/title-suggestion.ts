import type { MetricText } from '#domain/metric-text.ts';
import { readDecimal } from '#web/ui/decimal-field/read-decimal.ts';

/** What a title says about its metric, and the very words that say it. */
export type TitleSuggestion = { readonly metric: MetricText; readonly words: string };

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 3,
  mil: 3,
  tsd: 3,
  m: 6,
  mi: 6,
  mn: 6,
  mio: 6,
  million: 6,
  milhões: 6,
  millones: 6,
};
/** Words that go on with the sentence instead of naming what is counted. */
const GOING_ON = new Set(
  (
    'a an and as at by for from if in of on or per than that the this to until via while with within ' +
    'até ao aos à com da de do dos das e em na no nas nos o os para pelo pela por que sem ' +
    'al con el en la las los y hasta ' +
    'am auf bei bis der die das den für im ins mit ohne pro und von vor zum zur'
  ).split(' '),
);

const CURRENCY = String.raw`(?:(?:R|US)?\$|€|£)`;
const NUMBER = String.raw`(?<![\p{L}\d.,])(?:${CURRENCY}\s?)?[+\-−]?\d(?:[\d.,'’]*\d)?(?:\s?(?:k|mil|tsd|m|mi|mn|mio|million|milhões|millones)(?![\p{L}\d]))?(?:\s?(?:%|${CURRENCY}))?`;
const WORD = String.raw`(?:\s?[\p{L}][\p{L}\d/]*)?`;
const ONE = `(${NUMBER})(${WORD})`;

/** Patterns in English, Portuguese, Spanish and German, the most telling first. Each group pair is a number and the word behind it. */
const PATTERNS: readonly { readonly kind: MetricText['kind']; readonly pattern: RegExp }[] = [
  { kind: 'from-to', pattern: pattern(String.raw`(?:\b(?:from|de|do|desde|von)\s+)?${ONE}\s*(?:→|->|=>|⟶)\s*${ONE}`) },
  {
    kind: 'from-to',
    pattern: pattern(String.raw`\b(?:from|de|desde|von)\s+${ONE}\s+(?:to|para|até|a|hasta|auf|zu|bis)\s+${ONE}`),
  },
  {
    kind: 'stay-between',
    pattern: pattern(String.raw`\b(?:between|entre|zwischen)\s+${ONE}\s+(?:and|e|y|und)\s+${ONE}`),
  },
  {
    kind: 'stay-above',
    pattern: pattern(
      String.raw`\b(?:stay|keep|remain|hold|manter|mantener|halten|bleiben)\b.*?\b(?:above|over|at least|acima de|ao menos|pelo menos|por encima de|al menos|über|mindestens)\s+${ONE}`,
    ),
  },
  {
    kind: 'stay-below',
    pattern: pattern(
      String.raw`\b(?:stay|keep|remain|hold|manter|mantener|halten|bleiben)\b.*?\b(?:below|under|at most|abaixo de|no máximo|por debajo de|como máximo|unter|höchstens)\s+${ONE}`,
    ),
  },
  {
    kind: 'from-to',
    pattern: pattern(
      String.raw`\b(?:to|reach|at least|para|até|atingir|chegar a|alcanzar|ao menos|pelo menos|al menos|auf|erreichen|mindestens)\s+(?:at least\s+)?${ONE}`,
    ),
  },
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/**
 * Reads a metric out of a key result's title, to be offered and declined, never imposed; null when it names no numbers.
 * `locale` says what a comma means. Example: "Raise on-time delivery from 81 to 95 %" suggests from–to, 81, 95, `%`;
 * "Keep churn below 2 %" suggests stay below 2 %; "Win 12 more" suggests nothing.
 */
export function suggestFromTitle(title: string, locale: string): TitleSuggestion | null {
  for (const { kind, pattern: form } of PATTERNS) {
    const match = form.exec(title);
    if (!match) continue;
    const [words, ...parts] = match;
    const numbers = readings(parts, locale);
    const tail = unitOf(parts.at(-1) ?? '') === null ? (parts.at(-1) ?? '') : '';
    if (numbers.length > 0)
      return { metric: metricOf(kind, numbers), words: words.slice(0, words.length - tail.length).trim() };
  }
  return null;
}

type Reading = { readonly value: string; readonly unit: string | null; readonly currency: string | null };

/** The numbers of a match, each with its unit; none when one cannot be read. */
function readings(parts: readonly (string | undefined)[], locale: string): readonly Reading[] {
  const read: Reading[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const one = reading(parts[index] ?? '', parts[index + 1] ?? '', locale);
    if (one === null) return [];
    read.push(one);
  }
  return read;
}

function reading(text: string, word: string, locale: string): Reading | null {
  const currency = CURRENCIES.find(([sign]) => text.includes(sign));
  const plain = currency ? text.replace(currency[0], '').trim() : text.trim();
  const isShare = plain.endsWith('%');
  const multiple = /\p{L}+/u.exec(plain)?.[0].toLowerCase() ?? '';
  const value = readDecimal(
    plain
      .replace(/\s?\p{L}+/u, '')
      .replace('%', '')
      .trim(),
    locale,
  );
  if (value === null || value === '') return null;
  return {
    value: timesTen(value, MULTIPLES[multiple] ?? 0),
    unit: isShare ? '%' : unitOf(word),
    currency: currency?.[1] ?? null,
  };
}

/** A decimal text times a power of ten. Example: `1.2` with 6 places is `1200000`. */
function timesTen(value: string, places: number): string {
  if (places === 0) return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const rest = fraction.slice(places);
  const digits = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
  return rest === '' ? digits : `${digits}.${rest}`;
}

function unitOf(word: string): string | null {
  const unit = word.trim();
  return unit === '' || GOING_ON.has(unit.toLowerCase()) ? null : unit;
}

/** The unit stands behind the last number as a rule, sometimes behind the first only. */
function metricOf(kind: MetricText['kind'], numbers: readonly Reading[]): MetricText {
  const first = numbers[0]!;
  const last = numbers.at(-1)!;
  const currency = last.currency ?? first.currency;
  const measured = { kind, unit: currency ? null : (last.unit ?? first.unit), currency };
  switch (kind) {
    case 'stay-above':
      return { ...measured, lower: first.value };
    case 'stay-below':
      return { ...measured, upper: first.value };
    case 'stay-between':
      return { ...measured, lower: first.value, upper: last.value };
    default:
      return numbers.length === 2
        ? { ...measured, baseline: first.value, target: last.value }
        : { ...measured, target: first.value };
  }
}
