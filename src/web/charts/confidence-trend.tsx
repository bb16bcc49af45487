import { useLingui } from '@lingui/react/macro';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import { Axes } from './axes.tsx';
import { ChartFrame } from './chart-frame.tsx';
import styles from './chart.module.css';
import { type ChartPoint, dayNumber, dayWords } from './line-points.ts';
import { trendSentence } from './line-sentence.ts';
import { dayAxis } from './progress-drawing.ts';
import { ReadingLine } from './reading-line.tsx';
import { useWidth } from './use-width.ts';

export type ConfidenceTrendProps = {
  label: string;
  from: string;
  to: string;
  /** Confidence 0 to 10, in order of days. */
  points: readonly ChartPoint[];
};

const height = 120;
const left = 32;

/** How sure people were, from check-in to check-in: the trend tells more than the last number. */
export function ConfidenceTrend({ label, from, to, points }: ConfidenceTrendProps) {
  const { t, i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const right = width - 24;
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [left + 6, right - 6]);
  const y = scaleLinear([0, 10], [height - 28, 10]);
  const words = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const dots = points.map((point) => ({ x: x(dayNumber(point.day)), y: y(point.value) }));
  const path =
    line<{ x: number; y: number }>(
      (dot) => dot.x,
      (dot) => dot.y,
    )(dots) ?? '';
  const yTicks = [0, 5, 10].map((value) => ({ at: y(value), words: words(value) }));
  const xTicks = dayAxis(from, to, i18n.locale, right - left, x);
  const rows = points.map((point) => [dayWords(point.day, i18n.locale), words(point.value)]);
  const sentence = trendSentence(i18n, { label, points, words });
  return (
    <ChartFrame label={label} table={{ columns: [t`Day`, t`Confidence`], rows }}>
      <div ref={place} className={styles.place}>
        <svg className={styles.svg} width={width} height={height} role="img" aria-label={sentence}>
          <Axes {...{ left, right, height, yTicks, xTicks }} />
          <path className={styles.actual} d={path} />
          {dots.map((dot) => (
            <circle key={dot.x} className={styles.dot} cx={dot.x} cy={dot.y} r={3} />
          ))}
        </svg>
        <ReadingLine {...{ label, points, expected: [], words, width, dots, height: height - 24 }} />
      </div>
    </ChartFrame>
  );
}
