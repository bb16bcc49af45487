import styles from './chart.module.css';

/** A place on an axis, in pixels, with its words. */
export type Tick = { at: number; words: string };

type AxesProps = { left: number; right: number; height: number; yTicks: readonly Tick[]; xTicks: readonly Tick[] };

/** Hairlines with values at the left, days under the chart. */
export function Axes({ left, right, height, yTicks, xTicks }: AxesProps) {
  return (
    <g>
      {yTicks.map((tick) => (
        <g key={tick.at}>
          <line className={styles.grid} x1={left} x2={right} y1={tick.at} y2={tick.at} />
          <text className={styles.axis} x={left - 8} y={tick.at + 4} textAnchor="end">
            {tick.words}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick.at} className={styles.axis} x={tick.at} y={height - 6} textAnchor="middle">
          {tick.words}
        </text>
      ))}
    </g>
  );
}
