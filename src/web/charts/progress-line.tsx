import { useLingui } from '@lingui/react/macro';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import styles from './chart.module.css';
import { type ChartPoint, dayNumber, dayTicks, dayWords, spread, valueAt } from './line-points.ts';
import { lineSentence } from './line-sentence.ts';
import { ReadingLine } from './reading-line.tsx';
import { useWidth } from './use-width.ts';
import { axisWords, valueWords } from './value-words.ts';

export type ProgressLineProps = {
  /** What is measured: the title of the key result. */
  label: string;
  /** First and last day of the chart, usually of the cycle. */
  from: string;
  to: string;
  /** Values as recorded, in order of days. */
  points: readonly ChartPoint[];
  /** The corners of the expected line, in order of days. */
  expected?: readonly ChartPoint[];
  target?: number;
  /** Further heights worth a line: commit, stretch. */
  marks?: readonly { label: string; value: number }[];
  /** `%`, a currency such as `EUR`, or a word. */
  unit?: string;
};

const height = 220;

/** Progress over time: values with points, the expected line dashed, the target, each named where it ends. */
export function ProgressLine(props: ProgressLineProps) {
  const { label, points, unit, expected = [] } = props;
  const { t, i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const words = (value: number) => valueWords(value, unit, i18n.locale);
  const drawing = draw(props, width);
  const sentence = lineSentence(i18n, { label, points, expected, target: props.target, words });
  const rows = points.map((point) => {
    const awaited = valueAt(expected, point.day);
    return [dayWords(point.day, i18n.locale), words(point.value), awaited === null ? '–' : words(awaited)];
  });
  const last = points.at(-1);
  const names = [
    ...drawing.levels.map((level) => ({ y: level.y, text: level.label ?? t`Target`, tone: 'level' as const })),
    ...(drawing.end === null ? [] : [{ y: drawing.end, text: t`Expected`, tone: 'expected' as const }]),
  ];
  const heights = spread(names.map(({ y }) => y), 15, height - 24);
  return (
    <ChartFrame label={label} table={{ columns: [t`Day`, t`Value`, t`Expected`], rows }}>
      <div ref={place} className={styles.place}>
        <svg className={styles.svg} width={width} height={height} role="img" aria-label={sentence}>
          {drawing.yTicks.map((tick) => (
            <g key={tick.value}>
              <line className={styles.grid} x1={drawing.left} x2={drawing.right} y1={tick.y} y2={tick.y} />
              <text className={styles.axis} x={drawing.left - 8} y={tick.y + 4} textAnchor="end">
                {axisWords(tick.value, unit, i18n.locale)}
              </text>
            </g>
          ))}
          {drawing.xTicks.map((tick) => (
            <text key={tick.day} className={styles.axis} x={tick.x} y={height - 6} textAnchor="middle">
              {dayWords(tick.day, i18n.locale)}
            </text>
          ))}
          {drawing.levels.map((level) => (
            <line key={level.y} className={styles.level} x1={drawing.left} x2={drawing.right} y1={level.y} y2={level.y} />
          ))}
          <path className={styles.expected} d={drawing.expectedPath} />
          <path className={styles.actual} d={drawing.actualPath} />
          {drawing.dots.map((dot) => (
            <circle key={dot.x} className={styles.dot} cx={dot.x} cy={dot.y} r={drawing.dots.length > 40 ? 1.5 : 3} />
          ))}
          {names.map((name, index) => (
            <text key={name.text} className={styles[name.tone === 'level' ? 'levelName' : 'expectedName']} x={drawing.right + 8} y={(heights[index] ?? 0) + 4}>
              {name.text}
            </text>
          ))}
          {last && drawing.lastDot && (
            <text className={styles.actualName} x={drawing.lastDot.x} y={drawing.nameY} textAnchor={drawing.lastDot.x > drawing.right - 40 ? 'end' : 'middle'}>
              {words(last.value)}
            </text>
          )}
        </svg>
        <ReadingLine label={label} points={points} expected={expected} words={words} dots={drawing.dots} height={height - 24} width={width} />
      </div>
    </ChartFrame>
  );
}

/** Everything of the chart in pixels. */
function draw({ from, to, points, expected = [], target, marks = [] }: ProgressLineProps, width: number) {
  const levels = [...(target === undefined ? [] : [{ label: null, value: target }]), ...marks];
  const values = [...points, ...expected, ...levels].map(({ value }) => value);
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  const [bottom, top] = low > high ? [0, 1] : low === high ? [low - 1, high + 1] : [low, high];
  const left = 48;
  const right = Math.max(left + 60, width - 76);
  const y = scaleLinear([bottom, top], [height - 28, 12]).nice(4);
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [left + 6, right - 6]);
  const path = line<ChartPoint>((point) => x(dayNumber(point.day)), (point) => y(point.value));
  const dots = points.map((point) => ({ x: x(dayNumber(point.day)), y: y(point.value) }));
  const lastExpected = expected.at(-1);
  const room = Math.max(1, Math.floor((right - left) / 64));
  const days = dayTicks(dayNumber(from), dayNumber(to));
  return {
    left,
    right,
    dots,
    lastDot: dots.at(-1),
    nameY: besideLine(dots),
    end: lastExpected ? y(lastExpected.value) : null,
    levels: levels.map((level) => ({ label: level.label, y: y(level.value) })),
    actualPath: path(points) ?? '',
    expectedPath: path(expected) ?? '',
    yTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xTicks: days.filter((_, index) => index % Math.ceil(days.length / room) === 0).map((day) => ({ day, x: x(day) })),
  };
}

/** The last value is written where its line does not come from: under the point when the line falls, else over it. */
function besideLine(dots: readonly { y: number }[]): number {
  const [before, last] = [dots.at(-2), dots.at(-1)];
  if (!last) return 0;
  return before && before.y < last.y ? last.y + 19 : last.y - 9;
}
