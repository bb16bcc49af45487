/** Short ways to write metrics and measurements in tests. Nothing outside tests imports this file. */
import { addDays, type Day } from './day.ts';
import { decimal } from './decimal.ts';
import type { Measurement } from './measurement.ts';
import type { Metric } from './metric.ts';
import { readMetric, type MetricText } from './metric-text.ts';

/** The first quarter of 2026: 90 days from a Thursday to a Tuesday. */
export const FIRST_QUARTER = { starts: '2026-01-01', ends: '2026-03-31' } as const;

/** A metric that must be well-formed. */
export function metricOf(text: MetricText): Metric {
  const verdict = readMetric(text);
  if (!verdict.allowed) throw new Error(JSON.stringify(verdict));
  return verdict.value;
}

/** From a baseline to a target, with more fields where a test needs them. */
export function fromTo(baseline: string | null, target: string | null, more: Partial<MetricText> = {}): Metric {
  return metricOf({ kind: 'from-to', baseline, target, ...more });
}

/** One measurement; entered at noon of its day unless said otherwise. */
export function measured(value: string, day: Day = '2026-02-14', recordedAt = `${day}T12:00:00Z`): Measurement {
  return { day, recordedAt, value: decimal(value) };
}

/** Measurements of consecutive Fridays, oldest first. */
export function weekly(...values: readonly string[]): readonly Measurement[] {
  return values.map((value, index) => measured(value, addDays('2026-01-02', 7 * index)));
}
