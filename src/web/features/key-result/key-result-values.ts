import { isStructural } from '#domain/structural-lock.ts';
import { draftOfMetric, metricOfDraft, type MetricDraft, type TypedNumber } from './metric-draft.ts';
import type { KeyResult, KeyResultChange } from './queries.ts';

/** A key result in a form. */
export type KeyResultValues = {
  title: string;
  owner: { id: string; name: string } | null;
  metric: MetricDraft;
  weight: TypedNumber;
  startsOn: string | null;
  endsOn: string | null;
  reason: string;
};

export function valuesOf({ title, owner, metric, weight, startsOn, endsOn }: KeyResult): KeyResultValues {
  return { title, owner, metric: draftOfMetric(metric), weight: weight ?? '', startsOn, endsOn, reason: '' };
}

/** Only what differs is sent, so that two people changing different fields do not undo one another. */
export function differenceOf(values: KeyResultValues, before: KeyResult): KeyResultChange {
  const change: KeyResultChange = {};
  const metric = metricOfDraft(values.metric);
  if (values.title.trim() !== before.title) change.title = values.title.trim();
  if ((values.owner?.id ?? null) !== (before.owner?.id ?? null)) change.ownerId = values.owner?.id ?? null;
  if (!isSame(metric, metricOfDraft(draftOfMetric(before.metric)))) change.metric = metric;
  if ((values.weight || null) !== before.weight) change.weight = values.weight || null;
  if (values.startsOn !== before.startsOn) change.startsOn = values.startsOn;
  if (values.endsOn !== before.endsOn) change.endsOn = values.endsOn;
  if (values.reason.trim() !== '') change.reason = values.reason.trim();
  return change;
}

/** Whether a change touches what counts as success. Example: a new title does not, a new target does. */
export function isStructuralChange(change: KeyResultChange): boolean {
  const renamed: Readonly<Record<string, string>> = { metric: 'target', startsOn: 'starts', endsOn: 'ends' };
  return Object.keys(change).some((field) => isStructural(renamed[field] ?? field));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
