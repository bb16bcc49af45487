import { useLingui } from '@lingui/react/macro';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import styles from './chart.module.css';
import { type ChartPoint, dayNumber, dayTicks, dayWords } from './line-points.ts';
import { trendSentence } from './line-sentence.ts';
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

/** How sure people were, from check-in to check-in: the trend tells more than the last number. */
export function ConfidenceTrend({ label, from, to, points }: ConfidenceTrendProps) {
  const { t, i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const right = width - 24;
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [34, right - 6]);
  const y = scaleLinear([0, 10], [height - 28, 10]);
  const words = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const dots = points.map((point) => ({ x: x(dayNumber(point.day)), y: y(point.value) }));
  const path = line<ChartPoint>((point) => x(dayNumber(point.day)), (point) => y(point.value))(points) ?? '';
  const days = dayTicks(dayNumber(from), dayNumber(to));
  const every = Math.ceil(days.length / Math.max(1, Math.floor(width / 64)));
  const rows = points.map((point) => [dayWords(point.day, i18n.locale), words(point.value)]);
  return (
    <ChartFrame label={label} table={{ columns: [t`Day`, t`Confidence`], rows }}>
      <div ref={place} className={styles.place}>
        <svg className={styles.svg} width={width} height={height} role="img" aria-label={trendSentence(i18n, { label, points, words })}>
          {[0, 5, 10].map((value) => (
            <g key={value}>
              <line className={styles.grid} x1={28} x2={right} y1={y(value)} y2={y(value)} />
              <text className={styles.axis} x={22} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {days.filter((_, index) => index % every === 0).map((day) => (
            <text key={day} className={styles.axis} x={x(day)} y={height - 6} textAnchor="middle">
              {dayWords(day, i18n.locale)}
            </text>
          ))}
          <path className={styles.actual} d={path} />
          {dots.map((dot) => (
            <circle key={dot.x} className={styles.dot} cx={dot.x} cy={dot.y} r={3} />
          ))}
        </svg>
        <ReadingLine label={label} points={points} expected={[]} words={words} dots={dots} height={height - 24} width={width} />
      </div>
    </ChartFrame>
  );
}
