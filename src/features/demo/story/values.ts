import { finishedPercent } from '#domain/finished.ts';
import { decimal, toText } from '#domain/decimal.ts';
import type { Metric } from '#domain/metric.ts';
import type { KeyResultPlot, MetricPlot } from '../content/plot.ts';
import type { Chance } from './chance.ts';
import { decimalsOf, type Path } from './path.ts';

/** A value as somebody would type it; for milestones also which are finished. */
export interface Told { readonly value: string; readonly finished: string[] | null }
/** When it is told, and what was told before. */
export interface Telling { readonly time: number; readonly isLast: boolean; readonly before: Told | null; readonly chance: Chance }

/** A value falls only where its story does, and once in a long while anyway: in records of real teams in 2 of 100 steps. */
const FALLS_ANYWAY = 0.02;

/** What is measured at a moment; null where there is nothing to tell yet. */
export function valueAt(plot: KeyResultPlot, metric: Metric, path: Path, telling: Telling): Told | null {
  const far = path(telling.time);
  switch (plot.metric.kind) {
    case 'from-to':
      return onTheWay(plot, plot.metric.from, wayEnd(plot.metric), far, telling);
    case 'baseline-first':
      if (far <= 0 && plot.end <= 0 && telling.before) return telling.before;
      return onTheWay(plot, plot.metric.measured, plot.metric.to, telling.before === null ? 0 : far, telling);
    case 'milestones':
      return metric.kind === 'milestones' ? finishedAt(metric, far) : null;
    case 'yes-no':
      if (far >= 0.9) return telling.before && !telling.isLast ? null : { value: '1', finished: null };
      return telling.isLast ? { value: '0', finished: null } : null;
    case 'zones':
      return { value: far >= 0.98 ? '1' : far >= 0.68 ? '0.7' : far >= 0.29 ? '0.3' : '0', finished: null };
    default:
      return guarded(plot.metric, telling.chance.is(plot.end), telling.chance);
  }
}

/** With a stretch, the way leads on to it. */
const wayEnd = (metric: Extract<MetricPlot, { kind: 'from-to' }>): string => metric.stretch ?? metric.to;

function onTheWay(plot: KeyResultPlot, from: string, to: string, far: number, { time, before, chance }: Telling): Told {
  const decimals = decimalsOf(plot.metric);
  const [start, way] = [Number(from), Number(to) - Number(from)];
  const arrived = far >= plot.end && time > 0.85;
  const wobble = arrived || far === 0 ? 0 : (chance.share() - 0.5) * 0.05;
  const value = round(start + way * (far + wobble), decimals);
  const mayFall = plot.shape === 'fall' || chance.is(FALLS_ANYWAY);
  const last = before === null ? start : Number(before.value);
  const isBack = way > 0 ? value < last : value > last;
  return { value: isBack && !mayFall ? text(last, decimals) : text(value, decimals), finished: null };
}

/** Milestones are finished in their order, each when the path has come as far as it and those before it weigh. */
function finishedAt(metric: Extract<Metric, { kind: 'milestones' }>, far: number): Told {
  const names = metric.milestones.map(({ id }) => id);
  const done = names.filter((_, place) => Number(toText(finishedPercent(metric, names.slice(0, place + 1)))) <= far * 100 + 1);
  return { value: toText(finishedPercent(metric, done)), finished: done };
}

/** A value inside or outside its bounds, by a believable margin. */
function guarded(metric: Extract<MetricPlot, { kind: 'stay-above' | 'stay-below' | 'stay-between' }>, isInside: boolean, chance: Chance): Told {
  const margin = 0.15 + chance.share() * 0.8;
  if (metric.kind === 'stay-between') {
    const [lower, upper] = [Number(metric.lower), Number(metric.upper)];
    const decimals = decimalsIn(metric.lower);
    return told(isInside ? lower + (upper - lower) * margin : upper + (upper - lower) * margin * 0.3, decimals);
  }
  const bound = Number(metric.kind === 'stay-above' ? metric.lower : metric.upper);
  const decimals = decimalsIn(String(bound)) + (metric.unit === null ? 0 : 1);
  const room = metric.unit === '%' && metric.kind === 'stay-above' ? (100 - bound) * 0.7 : bound * 0.2;
  const away = Math.max(room * margin, 10 ** -decimals);
  return told(bound + ((metric.kind === 'stay-above') === isInside ? away : -away), decimals);
}

const decimalsIn = (number: string): number => number.split('.')[1]?.length ?? 0;
const told = (value: number, decimals: number): Told => ({ value: text(value, decimals), finished: null });
const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
const text = (value: number, decimals: number): string => toText(decimal(value.toFixed(decimals)));
