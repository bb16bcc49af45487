import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import styles from './chart.module.css';
import { type ChartPoint, dayWords, valueAt } from './line-points.ts';

type ReadingLineProps = {
  label: string;
  points: readonly ChartPoint[];
  expected: readonly ChartPoint[];
  /** Where each point lies, in pixels. */
  dots: readonly { x: number; y: number }[];
  words: (value: number) => string;
  width: number;
  height: number;
};

/** A line that goes from value to value under the pointer or the arrow keys and says what stands there. */
export function ReadingLine({ label, points, expected, dots, words, width, height }: ReadingLineProps) {
  const { t, i18n } = useLingui();
  const [at, setAt] = useState<number | null>(null);
  const last = points.length - 1;
  if (last < 0) return null;
  const index = Math.min(at ?? last, last);
  const point = points[index];
  const dot = dots[index];
  if (!point || !dot) return null;
  const due = valueAt(expected, point.day);
  const awaited = due === null ? null : words(due);
  const day = dayWords(point.day, i18n.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const value = words(point.value);
  const beside = awaited === null ? null : t`expected ${awaited}`;

  function hearKey(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === 'Escape') setAt(null);
    if (step === undefined) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, index + step)));
  }

  function follow(event: PointerEvent) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setAt(nearest(dots, x));
  }

  return (
    <div
      className={styles.reader}
      role="slider"
      tabIndex={0}
      aria-label={t`Values of ${label}`}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={index + 1}
      aria-valuetext={[day, value, beside].filter(Boolean).join(', ')}
      onKeyDown={hearKey}
      onFocus={() => setAt((now) => now ?? last)}
      onBlur={() => setAt(null)}
      onPointerMove={follow}
      onPointerLeave={() => setAt(null)}
    >
      {at !== null && (
        <>
          <div className={styles.rule} style={{ left: dot.x, height }} />
          <div className={styles.box} style={dot.x > width / 2 ? { right: width - dot.x + 10 } : { left: dot.x + 10 }}>
            <strong>{value}</strong>
            {beside && <span>{beside}</span>}
            <span>{day}</span>
          </div>
        </>
      )}
    </div>
  );
}

/** Index of the dot nearest to a place from the left edge. */
function nearest(dots: readonly { x: number }[], x: number): number {
  let best = 0;
  dots.forEach((dot, index) => {
    if (Math.abs(dot.x - x) < Math.abs((dots[best]?.x ?? 0) - x)) best = index;
  });
  return best;
}
