import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Tick } from './axes.tsx';
import { type ChartPoint, dayNumber, dayTicks, dayWords, spread } from './line-points.ts';
import type { ProgressLineProps } from './progress-line.tsx';
import { axisWords } from './value-words.ts';

/** Words the drawing needs in the reader's language. */
export type DrawingWords = { locale: string; target: string; expected: string };

/** Everything of a progress chart in pixels: pure, so that it can be read and tested without a screen. */
export function progressDrawing(props: ProgressLineProps, width: number, height: number, words: DrawingWords) {
  const { from, to, points, expected = [], target, marks = [], unit } = props;
  const levels = [...(target === undefined ? [] : [{ label: words.target, value: target }]), ...marks];
  const left = 48;
  const right = Math.max(left + 60, width - 76);
  const y = scaleLinear(range([...points, ...expected, ...levels]), [height - 28, 12]).nice(4);
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [left + 6, right - 6]);
  const path = line<ChartPoint>(
    (point) => x(dayNumber(point.day)),
    (point) => y(point.value),
  );
  const dots = points.map((point) => ({ x: x(dayNumber(point.day)), y: y(point.value) }));
  const end = expected.at(-1);
  const names = [
    ...levels.map((level) => ({ y: y(level.value), words: level.label, level: true })),
    ...(end ? [{ y: y(end.value), words: words.expected, level: false }] : []),
  ];
  const heights = spread(
    names.map((name) => name.y),
    15,
    height - 24,
  );
  return {
    left,
    right,
    dots,
    levels: levels.map((level) => y(level.value)),
    names: names.map((name, index) => ({ ...name, y: heights[index] ?? name.y })),
    last: lastName(dots),
    actualPath: path(points) ?? '',
    expectedPath: path(expected) ?? '',
    yTicks: y.ticks(4).map((value): Tick => ({ at: y(value), words: axisWords(value, unit, words.locale) })),
    xTicks: dayAxis(from, to, words.locale, right - left, x),
  };
}

/** The days named under a chart, as many as have room: one each 64 pixels at most. */
export function dayAxis(from: string, to: string, locale: string, width: number, x: (day: number) => number): Tick[] {
  const days = dayTicks(dayNumber(from), dayNumber(to));
  const every = Math.ceil(days.length / Math.max(1, Math.floor(width / 64)));
  return days.filter((_, index) => index % every === 0).map((day) => ({ at: x(day), words: dayWords(day, locale) }));
}

/** From the lowest to the highest value; 0 to 1 when there is none, and one up and down when there is only one. */
function range(points: readonly { value: number }[]): [number, number] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Where the last value is written: not where its line comes from, so under the point when the line falls, else over it. */
function lastName(dots: readonly { x: number; y: number }[]): { x: number; y: number } | null {
  const [before, last] = [dots.at(-2), dots.at(-1)];
  if (!last) return null;
  return { x: last.x, y: before && before.y < last.y ? last.y + 19 : last.y - 9 };
}
