/** A value on a day (`YYYY-MM-DD`). */
export type ChartPoint = { day: string; value: number };

const millisecondsOfDay = 86_400_000;

/**
 * Days since 1 January 1970: `dayNumber('1970-01-03')` is 2. Days are placed by number, so no time zone can move them.
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** A day in words of a language: `dayWords('2026-03-02', 'en')` is `Mar 2`. */
export function dayWords(
  day: string | number,
  locale: string,
  style: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' },
): string {
  const number = typeof day === 'number' ? day : dayNumber(day);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(number * millisecondsOfDay);
}

/**
 * The value of a line on a day, straight between its points; `null` before the first and after the last. Points are in
 * order of days. Between (1 March, 0) and (11 March, 20) it is 4 on 3 March.
 */
export function valueAt(line: readonly ChartPoint[], day: string): number | null {
  const wanted = dayNumber(day);
  for (const [index, point] of line.entries()) {
    const number = dayNumber(point.day);
    if (number === wanted) return point.value;
    const before = line[index - 1];
    if (number < wanted || !before) continue;
    const start = dayNumber(before.day);
    if (start > wanted) return null;
    return before.value + ((point.value - before.value) * (wanted - start)) / (number - start);
  }
  return null;
}

/**
 * Days to name under a chart, at most about eight: Mondays in up to seven weeks, first days of months in up to a year,
 * of quarters beyond. Given and returned as day numbers.
 */
export function dayTicks(from: number, to: number): number[] {
  const span = to - from;
  const ticks: number[] = [];
  for (let number = Math.ceil(from); number <= to; number += 1) {
    const date = new Date(number * millisecondsOfDay);
    const monday = date.getUTCDay() === 1;
    const first = date.getUTCDate() === 1;
    const months = span <= 370 ? Math.ceil(span / 250) : 3 * Math.ceil(span / 740);
    if (span <= 49 ? monday : first && date.getUTCMonth() % months === 0) ticks.push(number);
  }
  return ticks;
}

/**
 * Heights of labels beside a chart, moved apart so that no two are nearer than `apart`, and none leaves 0 to `height`.
 * The order stays. `[10, 12, 50]` with 14 apart becomes `[10, 24, 50]`.
 */
export function spread(heights: readonly number[], apart: number, height: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y);
  let floor = -Infinity;
  for (const label of order) floor = (label.y = Math.max(label.y, floor)) + apart;
  let ceiling = height;
  for (const label of order.toReversed()) ceiling = (label.y = Math.min(label.y, ceiling)) - apart;
  return order.sort((one, other) => one.index - other.index).map(({ y }) => y);
}
