/**
 * A value with its unit, as read in a language: 52 and `%` is `52%`; 1250 and `EUR` is `€1,250.00` shortened to
 * `€1,250`; 12.5 and `days` is `12.5 days`. Units of three capital letters are currencies; without a unit the number
 * stands alone. At most two decimals.
 */
export function valueWords(value: number, unit: string | undefined, locale: string): string {
  const decimals = { maximumFractionDigits: 2 };
  if (unit === '%') return new Intl.NumberFormat(locale, { style: 'percent', ...decimals }).format(value / 100);
  if (unit && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      trailingZeroDisplay: 'stripIfInteger',
      ...decimals,
    }).format(value);
  }
  const number = new Intl.NumberFormat(locale, decimals).format(value);
  return unit ? `${number} ${unit}` : number;
}

/** A value short enough for an axis: 12500 is `12.5K`, in Portuguese `12,5 mil`. */
export function axisWords(value: number, unit: string | undefined, locale: string): string {
  const number = new Intl.NumberFormat(locale, {
    notation: Math.abs(value) < 10_000 ? 'standard' : 'compact',
    maximumFractionDigits: 2,
  });
  return unit === '%' ? valueWords(value, unit, locale) : number.format(value);
}
