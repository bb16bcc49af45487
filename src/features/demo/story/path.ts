import type { KeyResultPlot, MetricPlot, Shape } from '../content/plot.ts';
import type { Chance } from './chance.ts';

/** How far along its way a key result is, −1 to 2, after a share of its time. */
export type Path = (time: number) => number;

/** When the last step is done: a little before the end, or nobody could still write it down. */
const ARRIVES = 0.93;

/** Corners of each way to an end of 1: after so much time, so much of it. Between them it goes straight. */
const CORNERS: Readonly<Record<Shape, readonly (readonly [time: number, share: number])[]>> = {
  steady: [[0, 0], [1, 1]],
  slow: [[0, 0], [0.4, 0.2], [1, 1]],
  quick: [[0, 0], [0.42, 0.78], [1, 1]],
  leap: [[0, 0], [0.38, 0.08], [0.5, 0.92], [1, 1]],
  stall: [[0, 0], [0.3, 0.85], [1, 1]],
  fall: [],
  flat: [[0, 0], [1, 0]],
};
/** What rises first and then drops gains this much before it turns. */
const RISE_BEFORE_FALL = 0.3;

/** The path of a key result. The ways people go differ a little, so the corners move with chance. */
export function pathOf({ end, shape = 'steady' }: Pick<KeyResultPlot, 'end' | 'shape'>, chance: Chance): Path {
  const late = (chance.share() - 0.5) * 0.12;
  const corners = shape === 'fall'
    ? [[0, 0], [0.27 + late, end + RISE_BEFORE_FALL], [0.45 + late, end + RISE_BEFORE_FALL / 3], [1, end]] as const
    : CORNERS[shape].map(([time, share], place) => [place === 0 || time === 1 ? time : time + late, share * end] as const);
  return (time) => along(corners, Math.min(1, Math.max(0, time) / ARRIVES));
}

function along(corners: readonly (readonly [number, number])[], time: number): number {
  const next = corners.findIndex(([at]) => at >= time);
  if (next <= 0) return corners[0]![1];
  const [fromTime, from] = corners[next - 1]!;
  const [toTime, to] = corners[next]!;
  return from + ((time - fromTime) / (toTime - fromTime)) * (to - from);
}

/** How many decimals values of a metric are told with: enough that a week's step can be seen. */
export function decimalsOf(metric: MetricPlot): number {
  const ends = metric.kind === 'from-to' ? [metric.from, metric.to] : metric.kind === 'baseline-first' ? [metric.measured, metric.to] : [];
  if (ends.length === 0) return 0;
  const typed = Math.max(...ends.map((text) => text.split('.')[1]?.length ?? 0));
  const stepsOnTheWay = Math.abs(Number(ends[1]) - Number(ends[0])) * 10 ** typed;
  const isCounted = 'unit' in metric && metric.unit === null && !('currency' in metric && metric.currency);
  return !isCounted && stepsOnTheWay < 25 ? typed + 1 : typed;
}
