import { addDays, daysFrom, earlier, type Day } from '#domain/day.ts';
import { decimal, toText, type Decimal } from '#domain/decimal.ts';
import { expectedAt, expectedMean, spanOf } from '#domain/expected.ts';
import type { Measurement } from '#domain/measurement.ts';
import { ambitionOf } from '#domain/objective.ts';
import { progressAt } from '#domain/progress.ts';
import { objectiveMean } from '#domain/rollup.ts';
import type { KeyResultContext, KeyResultRow } from '../key-result/shape.ts';
import { metricOf } from '../key-result/shape-metric.ts';
import { MOST_POINTS, type HistoryRow } from './store-objective.ts';

export interface Point { day: Day; progress: string }
type Rows = readonly KeyResultRow[];

/** A stored measurement as the rule book takes it; a confidence alone is no measurement. */
export function measurementOf(row: HistoryRow): Measurement | null {
  if (row.value === null) return null;
  const measured = { day: row.day, recordedAt: row.recorded_at, value: decimal(row.value) };
  return row.finished === null ? measured : { ...measured, finished: row.finished };
}

/** How the objective's progress went: its mean on each day something was measured. */
export function progressSeries(keyResults: Rows, histories: readonly HistoryRow[], context: KeyResultContext): Point[] {
  const open = keyResults.filter((row) => row.state === 'open').map((row) => ({ row, metric: metricOf(row), latest: null as Measurement | null }));
  const points = new Map<Day, Point>();
  for (const each of histories) {
    const measurement = measurementOf(each);
    const measured = measurement && open.find(({ row }) => row.id === each.key_result_id);
    if (!measured) continue;
    measured.latest = measurement;
    const mean = objectiveMean(open.map(({ row, metric, latest }) => ({ id: row.id, progress: progressAt(metric, latest), weight: exact(row.weight) })), context.parameters);
    if (mean.value !== null) points.set(each.day, { day: each.day, progress: toText(mean.value, 4) });
  }
  return [...points.values()].slice(-MOST_POINTS);
}

/** The line it should follow: a point a week, and the corners at both ends. */
export function expectedSeries(keyResults: Rows, context: KeyResultContext): Point[] {
  const { starts, ends } = context.cycle;
  const step = Math.max(7, Math.ceil(daysFrom(starts, ends) / (MOST_POINTS - 2)));
  const days: Day[] = [addDays(starts, -1)];
  for (let day = addDays(starts, step - 1); day < ends; day = addDays(day, step)) days.push(earlier(day, ends));
  return [...days, ends].flatMap((day) => {
    const value = expectedOn(keyResults, context, day);
    return value === null ? [] : [{ day, progress: toText(value, 4) }];
  });
}

function expectedOn(keyResults: Rows, context: KeyResultContext, day: Day): Decimal | null {
  const open = keyResults.filter((row) => row.state === 'open');
  const isWeighted = open.length > 0 && open.every((row) => row.weight !== null);
  return expectedMean(open.map((row) => ({
    expected: expectedAt(metricOf(row), ambitionOf(context.ambition), spanOf({ starts: row.starts_on, ends: row.ends_on }, context.cycle), day, context.parameters),
    share: isWeighted ? decimal(row.weight!) : decimal('1'),
  })));
}

const exact = (stored: string | null): Decimal | null => (stored === null ? null : decimal(stored));
