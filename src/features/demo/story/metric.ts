import type { Day } from '#domain/day.ts';
import { readMetric, type MetricText } from '#domain/metric-text.ts';
import type { Metric } from '#domain/metric.ts';
import type { KeyResultPlot, MetricPlot } from '../content/plot.ts';
import { say, sayAmount, unitIn, type Frame } from './frame.ts';

/** The last day of a week of the cycle. */
export type DayOfWeek = (week: number) => Day;

/** What a key result measures, as the rule book takes it. */
export function metricFrom(frame: Frame, plot: MetricPlot, dayOf: DayOfWeek): Metric {
  const read = readMetric(textOf(frame, plot, dayOf));
  if (!read.allowed) throw new RangeError(`The demo tells of a metric that cannot be read: ${read.code} ${JSON.stringify(plot)}`);
  return read.value;
}

function textOf(frame: Frame, plot: MetricPlot, dayOf: DayOfWeek): MetricText {
  const unit = 'unit' in plot ? unitIn(frame, plot.unit) : null;
  switch (plot.kind) {
    case 'from-to':
      return {
        kind: plot.kind, unit, currency: plot.currency ?? null, baseline: plot.from, target: plot.to,
        commit: plot.commit ?? null, stretch: plot.stretch ?? null,
        intermediateTargets: (plot.bends ?? []).map(([week, value]) => ({ day: dayOf(week), value })),
      };
    case 'baseline-first':
      return { kind: plot.kind, unit, target: plot.to, measureBy: dayOf(plot.week) };
    case 'stay-above':
      return { kind: plot.kind, unit, lower: plot.lower };
    case 'stay-below':
      return { kind: plot.kind, unit, upper: plot.upper };
    case 'stay-between':
      return { kind: plot.kind, unit, lower: plot.lower, upper: plot.upper, heldBy: 'inside-at-end' };
    case 'milestones':
      return {
        kind: plot.kind,
        milestones: plot.steps.map(({ title, weight, week }, place) => ({
          id: `m${place + 1}`, title: say(frame, title), weight: weight === undefined ? null : String(weight),
          day: week === undefined ? null : dayOf(week),
        })),
      };
    case 'zones':
      return { kind: plot.kind, zones: { commit: say(frame, plot.zones[0]), target: say(frame, plot.zones[1]), stretch: say(frame, plot.zones[2]) } };
    case 'yes-no':
      return { kind: plot.kind };
  }
}

/** The title as people wrote it: with its numbers (guarded values always), or without. */
export function titleOf(frame: Frame, { measure, metric }: Pick<KeyResultPlot, 'measure' | 'metric'>, withNumbers: boolean): string {
  const named = say(frame, measure);
  const unit = 'unit' in metric ? unitIn(frame, metric.unit) : null;
  const amount = (value: string, currency?: string): string => sayAmount(frame, value, unit, currency ?? null);
  const [from, to, above, below, between, and] = frame.language === 'en' ? [' from', 'to', ': above', ': below', ': between', 'and'] : [
    ': de', 'para', ': acima de', ': abaixo de', ': entre', 'e',
  ];
  switch (metric.kind) {
    case 'from-to':
      return withNumbers ? `${named}${from} ${amount(metric.from, metric.currency)} ${to} ${amount(metric.stretch ?? metric.to, metric.currency)}` : named;
    case 'stay-above':
      return `${named}${above} ${amount(metric.lower)}`;
    case 'stay-below':
      return `${named}${below} ${amount(metric.upper)}`;
    case 'stay-between':
      return `${named}${between} ${amount(metric.lower)} ${and} ${amount(metric.upper)}`;
    default:
      return named;
  }
}
