import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Axes } from './axes.tsx';
import { ChartFrame } from './chart-frame.tsx';
import styles from './chart.module.css';
import { type ChartPoint, dayWords, valueAt } from './line-points.ts';
import { lineSentence } from './line-sentence.ts';
import { progressDrawing } from './progress-drawing.ts';
import { ReadingLine } from './reading-line.tsx';
import { useWidth } from './use-width.ts';
import { valueWords } from './value-words.ts';

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
  const { label, points, unit, target, expected = [] } = props;
  const { t, i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const words = (value: number) => valueWords(value, unit, i18n.locale);
  const drawing = progressDrawing(props, width, height, {
    locale: i18n.locale,
    target: t`Target`,
    expected: t`Expected`,
  });
  const last = points.at(-1);
  const rows = points.map((point) => {
    const awaited = valueAt(expected, point.day);
    return [dayWords(point.day, i18n.locale), words(point.value), awaited === null ? '–' : words(awaited)];
  });
  return (
    <ChartFrame label={label} table={{ columns: [t`Day`, t`Value`, t`Expected`], rows }}>
      <div ref={place} className={styles.place}>
        <svg
          className={styles.svg}
          width={width}
          height={height}
          role="img"
          aria-label={lineSentence(i18n, { label, points, expected, target, words })}
        >
          <Lines drawing={drawing} lastWords={last ? words(last.value) : ''} />
        </svg>
        <ReadingLine {...{ label, points, expected, words, width, dots: drawing.dots, height: height - 24 }} />
      </div>
    </ChartFrame>
  );
}

function Lines({ drawing, lastWords }: { drawing: ReturnType<typeof progressDrawing>; lastWords: string }) {
  const { left, right, dots, last } = drawing;
  return (
    <>
      <Axes {...drawing} height={height} />
      {drawing.levels.map((y) => (
        <line key={y} className={styles.level} x1={left} x2={right} y1={y} y2={y} />
      ))}
      <path className={styles.expected} d={drawing.expectedPath} />
      <path className={styles.actual} d={drawing.actualPath} />
      {dots.map((dot) => (
        <circle key={dot.x} className={styles.dot} cx={dot.x} cy={dot.y} r={dots.length > 40 ? 1.5 : 3} />
      ))}
      {drawing.names.map((name) => (
        <text
          key={name.words}
          className={name.level ? styles.levelName : styles.expectedName}
          x={right + 8}
          y={name.y + 4}
        >
          {name.words}
        </text>
      ))}
      {last && (
        <text className={styles.actualName} x={last.x} y={last.y} textAnchor={last.x > right - 40 ? 'end' : 'middle'}>
          {lastWords}
        </text>
      )}
    </>
  );
}
