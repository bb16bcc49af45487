import type { Day } from '#domain/day.ts';
import type { HeldBy, MetricKind, ZoneReached } from '#domain/metric.ts';
import type { MetricText } from '#domain/metric-text.ts';
import type { Schemas } from '#web/client.ts';

/** A number being typed: `''` is nothing yet, `null` is something that is no number. */
export type TypedNumber = string | null;

/**
 * A metric in a form. It holds every field of every kind, so that trying another kind and coming back loses nothing; only
 * what the chosen kind uses is sent.
 */
export type MetricDraft = {
  readonly kind: MetricKind;
  /** Unit or currency as typed: `%`, `days`, `EUR`. */
  readonly unit: string;
  readonly baseline: TypedNumber;
  readonly target: TypedNumber;
  readonly commit: TypedNumber;
  readonly stretch: TypedNumber;
  readonly lower: TypedNumber;
  readonly upper: TypedNumber;
  readonly heldBy: HeldBy;
  readonly measureBy: Day | null;
  readonly zones: Readonly<Record<ZoneReached, string>>;
  readonly milestones: readonly MilestoneDraft[];
  readonly intermediateTargets: readonly { readonly day: Day | null; readonly value: TypedNumber }[];
};
export type MilestoneDraft = {
  readonly id: string;
  readonly title: string;
  readonly weight: TypedNumber;
  readonly day: Day | null;
};

export const EMPTY_METRIC: MetricDraft = {
  kind: 'from-to',
  unit: '',
  baseline: '',
  target: '',
  commit: '',
  stretch: '',
  lower: '',
  upper: '',
  heldBy: 'share-inside',
  measureBy: null,
  zones: { commit: '', target: '', stretch: '' },
  milestones: [],
  intermediateTargets: [],
};

const CURRENCY = /^[A-Z]{3}$/;

/** A metric as it is written, in a form. */
export function draftOfMetric(metric: MetricText): MetricDraft {
  const text = (value: string | null | undefined) => value ?? '';
  return {
    kind: metric.kind,
    unit: metric.currency ?? metric.unit ?? '',
    baseline: text(metric.baseline),
    target: text(metric.target),
    commit: text(metric.commit),
    stretch: text(metric.stretch),
    lower: text(metric.lower),
    upper: text(metric.upper),
    heldBy: metric.heldBy ?? 'share-inside',
    measureBy: metric.measureBy ?? null,
    zones: {
      commit: text(metric.zones?.commit),
      target: text(metric.zones?.target),
      stretch: text(metric.zones?.stretch),
    },
    milestones: (metric.milestones ?? []).map(({ id, title, weight, day }) => ({
      id,
      title,
      weight: text(weight),
      day: day ?? null,
    })),
    intermediateTargets: (metric.intermediateTargets ?? []).map(({ day, value }) => ({ day, value })),
  };
}

/** The fields each kind uses; all others are sent as null or empty. */
export const FIELDS_OF: Readonly<Record<MetricKind, readonly (keyof MetricDraft)[]>> = {
  'from-to': ['unit', 'baseline', 'target', 'commit', 'stretch', 'intermediateTargets'],
  'baseline-first': ['unit', 'baseline', 'target', 'measureBy'],
  'stay-above': ['unit', 'lower', 'heldBy'],
  'stay-below': ['unit', 'upper', 'heldBy'],
  'stay-between': ['unit', 'lower', 'upper', 'heldBy'],
  milestones: ['milestones'],
  'yes-no': [],
  zones: ['zones'],
};

/**
 * The metric as it is sent: what the kind does not use is empty. Three capital letters are a currency, anything else is a
 * unit. Example: kind stay-below with a target typed before: the target is sent as null.
 */
export function metricOfDraft(draft: MetricDraft): Schemas['Metric'] {
  const uses = (field: keyof MetricDraft) => FIELDS_OF[draft.kind].includes(field);
  const number = (field: 'baseline' | 'target' | 'commit' | 'stretch' | 'lower' | 'upper') =>
    (uses(field) && draft[field]) || null;
  const unit = uses('unit') ? draft.unit.trim() : '';
  const isCurrency = CURRENCY.test(unit);
  return {
    kind: draft.kind,
    unit: isCurrency || unit === '' ? null : unit,
    currency: isCurrency ? unit : null,
    baseline: number('baseline'),
    target: number('target'),
    commit: number('commit'),
    stretch: number('stretch'),
    lower: number('lower'),
    upper: number('upper'),
    heldBy: uses('heldBy') ? draft.heldBy : null,
    measureBy: uses('measureBy') ? draft.measureBy : null,
    zones: uses('zones') ? zonesOf(draft.zones) : null,
    milestones: uses('milestones') ? draft.milestones.filter(({ title }) => title.trim() !== '').map(milestoneOf) : [],
    intermediateTargets: uses('intermediateTargets')
      ? draft.intermediateTargets.flatMap(({ day, value }) => (day && value ? [{ day, value }] : []))
      : [],
  };
}

function zonesOf(zones: MetricDraft['zones']): Schemas['Metric']['zones'] {
  return {
    commit: zones.commit.trim() || null,
    target: zones.target.trim() || null,
    stretch: zones.stretch.trim() || null,
  };
}

function milestoneOf({ id, title, weight, day }: MilestoneDraft): Schemas['Metric']['milestones'][number] {
  return { id, title: title.trim(), weight: weight || null, day };
}

/** The fields that hold something that is no number; nothing is sent before they do. */
export function notNumbers(draft: MetricDraft): readonly string[] {
  const used = FIELDS_OF[draft.kind];
  const plain = (['baseline', 'target', 'commit', 'stretch', 'lower', 'upper'] as const).filter(
    (field) => used.includes(field) && draft[field] === null,
  );
  const weights = used.includes('milestones')
    ? draft.milestones.flatMap(({ weight }, index) => (weight === null ? [`milestones.${index}.weight`] : []))
    : [];
  const bends = used.includes('intermediateTargets')
    ? draft.intermediateTargets.flatMap(({ value }, index) =>
        value === null ? [`intermediateTargets.${index}.value`] : [],
      )
    : [];
  return [...plain, ...weights, ...bends];
}

/** A milestone that nobody has described yet; its id holds for ever, whatever its words become. */
export function newMilestone(): MilestoneDraft {
  return { id: crypto.randomUUID().slice(0, 8), title: '', weight: '', day: null };
}
