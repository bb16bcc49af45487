import { useLingui } from '@lingui/react/macro';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { CSSProperties } from 'react';
import type { Status } from '../ui/status-pill/status.ts';
import styles from './chart.module.css';
import { type ChartPoint, dayNumber } from './line-points.ts';
import { trendSentence } from './line-sentence.ts';
import { valueWords } from './value-words.ts';

export type SparkLineProps = {
  label: string;
  /** In order of days. */
  points: readonly ChartPoint[];
  /** Colours the line as the status beside it. */
  status?: Status;
  unit?: string;
  width?: number;
};

const height = 24;

/** A trend in the height of a row. The value itself stands beside it as text. */
export function SparkLine({ label, points, status, unit, width = 88 }: SparkLineProps) {
  const { i18n } = useLingui();
  const sentence = trendSentence(i18n, { label, points, words: (value) => valueWords(value, unit, i18n.locale) });
  const days = points.map(({ day }) => dayNumber(day));
  const values = points.map(({ value }) => value);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [4, width - 4]);
  const flat = new Set(values).size < 2;
  const y = scaleLinear([Math.min(...values), Math.max(...values)], flat ? [height / 2, height / 2] : [height - 4, 4]);
  const path =
    line<ChartPoint>(
      (point) => x(dayNumber(point.day)),
      (point) => y(point.value),
    )(points) ?? '';
  const last = points.at(-1);
  const tone = (status ? { '--tone': `var(--${status === 'achieved' ? 'on-track' : status})` } : {}) as CSSProperties;
  return (
    <svg width={width} height={height} role="img" aria-label={sentence} style={tone}>
      {points.length === 0 && <line className={styles.none} x1={4} x2={width - 4} y1={height / 2} y2={height / 2} />}
      <path className={styles.spark} d={path} />
      {last && (
        <circle
          className={styles.sparkDot}
          cx={points.length === 1 ? width / 2 : x(dayNumber(last.day))}
          cy={y(last.value)}
          r={2.5}
        />
      )}
    </svg>
  );
}
