/**
 * A metric from and to its written form: one flat record of texts, as JSON, storage and the import carry it. Reading is
 * all that a draft is asked for: what is well-formed saves, gaps included; what is not is named, all at once.
 */
import { isDay, type Day } from './day.ts';
import { parseDecimal, toText, type Decimal } from './decimal.ts';
import {
  HELD_BY, METRIC_KINDS,
  type HeldBy, type IntermediateTarget, type Metric, type MetricKind, type Milestone, type ZoneReached,
} from './metric.ts';
import { lengthProblems } from './objective.ts';
import { allowUnless, problem, problemsOf, refuse, type Problem, type Verdict } from './verdict.ts';

/** A metric as it is written down. Fields that its kind does not know are dropped when read. */
export type MetricText = {
  readonly kind: MetricKind;
  readonly unit?: string | null;
  readonly currency?: string | null;
  readonly baseline?: string | null;
  readonly target?: string | null;
  readonly commit?: string | null;
  readonly stretch?: string | null;
  readonly lower?: string | null;
  readonly upper?: string | null;
  readonly heldBy?: HeldBy | null;
  readonly measureBy?: Day | null;
  readonly intermediateTargets?: readonly { readonly day: Day; readonly value: string }[] | null;
  readonly milestones?: readonly MilestoneText[] | null;
  readonly zones?: Readonly<Partial<Record<ZoneReached, string | null>>> | null;
};

export type MilestoneText = {
  readonly id: string;
  readonly title: string;
  readonly weight?: string | null;
  readonly day?: Day | null;
};

export const UNIT_LENGTH = 40;
export const MILESTONE_COUNT = 50;
export const INTERMEDIATE_TARGET_COUNT = 50;
const LONGEST_TEXT = 300;

/**
 * Reads a written metric. Example: `{ kind: 'from-to', baseline: '81', target: '95', unit: '%' }` is allowed, so is
 * `{ kind: 'from-to' }`; `{ kind: 'from-to', target: '9o' }` is refused with `decimal-malformed` at `target`.
 */
export function readMetric(text: MetricText): Verdict<Metric> {
  if (!METRIC_KINDS.includes(text.kind)) return refuse('metric-kind-unknown', { kind: text.kind, kinds: METRIC_KINDS });
  const problems: Problem[] = [];
  const metric = metricFrom(text, problems);
  return allowUnless(problems, 'metric-not-valid', metric);
}

function metricFrom(text: MetricText, problems: Problem[]): Metric {
  const number = (field: NumberField): Decimal | null => readNumber(text[field], field, problems);
  const measured = { unit: readUnit(text, problems), currency: readCurrency(text, problems) };
  const heldBy = readHeldBy(text, problems);
  switch (text.kind) {
    case 'from-to':
      return {
        kind: text.kind, ...measured,
        baseline: number('baseline'), target: number('target'), commit: number('commit'), stretch: number('stretch'),
        intermediateTargets: readIntermediateTargets(text, problems),
      };
    case 'baseline-first':
      return {
        kind: text.kind, ...measured,
        baseline: number('baseline'), target: number('target'), measureBy: readDay(text.measureBy, 'measureBy', problems),
      };
    case 'stay-above':
      return { kind: text.kind, ...measured, lower: number('lower'), heldBy };
    case 'stay-below':
      return { kind: text.kind, ...measured, upper: number('upper'), heldBy };
    case 'stay-between':
      return { kind: text.kind, ...measured, lower: number('lower'), upper: number('upper'), heldBy };
    case 'milestones':
      return { kind: text.kind, milestones: readMilestones(text, problems) };
    case 'zones':
      return { kind: text.kind, zones: readZones(text, problems) };
    case 'yes-no':
      return { kind: text.kind };
  }
}

type NumberField = 'baseline' | 'target' | 'commit' | 'stretch' | 'lower' | 'upper';

function readNumber(value: string | null | undefined, field: string, problems: Problem[]): Decimal | null {
  if (value === null || value === undefined) return null;
  const verdict = parseDecimal(value);
  problems.push(...problemsOf(verdict, field).map((each) => ({ ...each, field })));
  return verdict.allowed ? verdict.value : null;
}

function readDay(value: Day | null | undefined, field: string, problems: Problem[]): Day | null {
  if (value === null || value === undefined) return null;
  if (!isDay(value)) problems.push(problem('day-not-valid', field, { value }));
  return value;
}

function readUnit(text: MetricText, problems: Problem[]): string | null {
  problems.push(...lengthProblems('unit', text.unit ?? '', UNIT_LENGTH));
  return text.unit?.trim() || null;
}

/** Three capital letters as in ISO 4217; which of them exist is the business of whoever formats money. */
function readCurrency(text: MetricText, problems: Problem[]): string | null {
  if (!text.currency) return null;
  if (!/^[A-Z]{3}$/.test(text.currency)) problems.push(problem('currency-malformed', 'currency', { value: text.currency }));
  return text.currency;
}

function readHeldBy(text: MetricText, problems: Problem[]): HeldBy {
  const heldBy = text.heldBy ?? 'share-inside';
  if (!HELD_BY.includes(heldBy)) problems.push(problem('held-by-unknown', 'heldBy', { known: HELD_BY }));
  return heldBy;
}

function readIntermediateTargets(text: MetricText, problems: Problem[]): readonly IntermediateTarget[] {
  const given = text.intermediateTargets ?? [];
  if (given.length > INTERMEDIATE_TARGET_COUNT) {
    problems.push(problem('too-many', 'intermediateTargets', { most: INTERMEDIATE_TARGET_COUNT }));
  }
  return given.flatMap(({ day, value }, index) => {
    const field = `intermediateTargets.${index}`;
    const read = readNumber(value, `${field}.value`, problems);
    readDay(day, `${field}.day`, problems);
    return read === null ? [] : [{ day, value: read }];
  });
}

function readMilestones(text: MetricText, problems: Problem[]): readonly Milestone[] {
  const given = text.milestones ?? [];
  if (given.length > MILESTONE_COUNT) problems.push(problem('too-many', 'milestones', { most: MILESTONE_COUNT }));
  if (new Set(given.map(({ id }) => id)).size < given.length) problems.push(problem('milestone-twice', 'milestones'));
  return given.map(({ id, title, weight, day }, index) => {
    const field = `milestones.${index}`;
    problems.push(...lengthProblems(`${field}.title`, title, LONGEST_TEXT));
    const read = readNumber(weight, `${field}.weight`, problems);
    return { id, title, weight: read, day: readDay(day, `${field}.day`, problems) };
  });
}

function readZones(text: MetricText, problems: Problem[]): Readonly<Record<ZoneReached, string | null>> {
  const read = (zone: ZoneReached): string | null => {
    problems.push(...lengthProblems(`zones.${zone}`, text.zones?.[zone] ?? '', LONGEST_TEXT));
    return text.zones?.[zone]?.trim() || null;
  };
  return { commit: read('commit'), target: read('target'), stretch: read('stretch') };
}

/** Writes a metric down; `readMetric` reads the same metric back. */
export function writeMetric(metric: Metric): MetricText {
  const written: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(metric)) {
    written[field] = typeof value === 'bigint' ? toText(value as Decimal) : value;
  }
  if (metric.kind === 'from-to') {
    written.intermediateTargets = metric.intermediateTargets.map(({ day, value }) => ({ day, value: toText(value) }));
  }
  if (metric.kind === 'milestones') {
    written.milestones = metric.milestones.map(({ weight, ...each }) => {
      return { ...each, weight: weight === null ? null : toText(weight) };
    });
  }
  return written as MetricText;
}
