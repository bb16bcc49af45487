/** A metric to and from the columns of `key_result`: one flat row for all eight kinds; what a kind does not use is null. */
import { decimal, toText, type Decimal } from '#domain/decimal.ts';
import type { HeldBy, Metric, MetricKind } from '#domain/metric.ts';
import { writeMetric, type MetricText } from '#domain/metric-text.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { createKeyResult } from './contract.ts';

export type MetricReply = ReplyOf<typeof createKeyResult>['metric'];

/** The columns of the metric, numbers as storage writes them (`12.50000000`). */
export interface MetricRow {
  kind: MetricKind; unit: string | null; currency: string | null;
  baseline: string | null; target: string | null; commit: string | null; stretch: string | null; lower: string | null;
  upper: string | null;
  held_by: HeldBy | null; measure_by: string | null;
  zones: MetricReply['zones']; milestones: MetricReply['milestones'] | null;
  intermediate_targets: MetricReply['intermediateTargets'] | null;
}

export const METRIC_COLUMNS = [
  'key_result.kind', 'key_result.unit', 'key_result.currency', 'key_result.baseline', 'key_result.target',
  'key_result.commit', 'key_result.stretch', 'key_result.lower', 'key_result.upper',
  'key_result.held_by', 'key_result.measure_by', 'key_result.zones', 'key_result.milestones',
  'key_result.intermediate_targets',
] as const;

/** The stored metric as the rule book takes it. */
export function metricOf(row: MetricRow): Metric {
  const measured = { unit: row.unit, currency: row.currency };
  const heldBy = row.held_by ?? 'share-inside';
  switch (row.kind) {
    case 'from-to':
      return {
        kind: row.kind, ...measured, baseline: exact(row.baseline), target: exact(row.target),
        commit: exact(row.commit), stretch: exact(row.stretch),
        intermediateTargets: (row.intermediate_targets ?? []).map(({ day, value }) => ({ day, value: decimal(value) })),
      };
    case 'baseline-first':
      return {
        kind: row.kind, ...measured, baseline: exact(row.baseline), target: exact(row.target),
        measureBy: row.measure_by,
      };
    case 'stay-above':
      return { kind: row.kind, ...measured, lower: exact(row.lower), heldBy };
    case 'stay-below':
      return { kind: row.kind, ...measured, upper: exact(row.upper), heldBy };
    case 'stay-between':
      return { kind: row.kind, ...measured, lower: exact(row.lower), upper: exact(row.upper), heldBy };
    case 'milestones':
      return {
        kind: row.kind, milestones: (row.milestones ?? []).map((each) => ({ ...each, weight: exact(each.weight) })),
      };
    case 'zones':
      return { kind: row.kind, zones: row.zones ?? { commit: null, target: null, stretch: null } };
    case 'yes-no':
      return { kind: row.kind };
  }
}

/** The stored metric as replies carry it: every field, numbers without trailing zeros. */
export function metricReply(row: MetricRow): MetricReply {
  return {
    kind: row.kind, unit: row.unit, currency: row.currency, baseline: plain(row.baseline), target: plain(row.target),
    commit: plain(row.commit), stretch: plain(row.stretch),
    lower: plain(row.lower), upper: plain(row.upper), heldBy: row.held_by, measureBy: row.measure_by,
    zones: row.zones, milestones: row.milestones ?? [], intermediateTargets: row.intermediate_targets ?? [],
  };
}

/** A metric as columns; the way back is `metricOf`. */
export function metricColumns(metric: Metric): MetricRow {
  const text: MetricText = writeMetric(metric);
  return {
    kind: metric.kind, unit: text.unit ?? null, currency: text.currency ?? null, baseline: text.baseline ?? null,
    target: text.target ?? null,
    commit: text.commit ?? null, stretch: text.stretch ?? null, lower: text.lower ?? null, upper: text.upper ?? null,
    held_by: text.heldBy ?? null, measure_by: text.measureBy ?? null,
    zones: metric.kind === 'zones' ? metric.zones : null,
    milestones: text.milestones?.map(
      ({ id, title, weight, day }) => ({ id, title, weight: weight ?? null, day: day ?? null }),
    ) ?? null,
    intermediate_targets: text.intermediateTargets?.map(({ day, value }) => ({ day, value })) ?? null,
  };
}

const exact = (stored: string | null): Decimal | null => (stored === null ? null : decimal(stored));
const plain = (stored: string | null): string | null => (stored === null ? null : toText(decimal(stored)));
