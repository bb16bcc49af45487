/**
 * What a metric needs before people agree on it. Only what cannot work is refused: numbers that give no way to go, an
 * order that contradicts itself, values their unit makes impossible. Source: method 5; commit and stretch [PZ].
 */
import { isBetween, type Day } from './day.ts';
import type { Span } from './cycle.ts';
import { toText, type Decimal } from './decimal.ts';
import {
  ZONES_REACHED, type BaselineFirst, type FromTo, type Metric, type Milestones, type Stay, type Zones,
} from './metric.ts';
import type { Ambition } from './objective.ts';
import { rangeOfUnit } from './units.ts';
import { problem, within, type Problem } from './verdict.ts';
import { weightProblems } from './weights.ts';

/**
 * Everything that stands in the way of agreeing on the metric; empty when nothing does. `span` is the key result's
 * time. Example: from 95 to 95 gives `target-at-baseline` at `target`; from 0, commit 60, target 50 to stretch 100
 * gives `direction-against-values` at `target`.
 */
export function metricProblems(metric: Metric, ambition: Ambition, span: Span): readonly Problem[] {
  switch (metric.kind) {
    case 'from-to':
      return fromToProblems(metric, ambition, span);
    case 'baseline-first':
      return baselineFirstProblems(metric, span);
    case 'milestones':
      return milestonesProblems(metric, span);
    case 'zones':
      return zonesProblems(metric, ambition);
    case 'yes-no':
      return [];
    default:
      return stayProblems(metric);
  }
}

function fromToProblems(metric: FromTo, ambition: Ambition, span: Span): readonly Problem[] {
  const { baseline, commit, target, stretch } = metric;
  const problems = [
    ...missing('baseline', baseline),
    ...missing('target', target),
    ...impossible(metric, { baseline, commit, target, stretch }),
  ];
  if (stretch !== null && ambition === 'committed') problems.push(problem('stretch-needs-aspirational', 'stretch'));
  if (stretch === null && commit !== null) problems.push(problem('commit-needs-stretch', 'commit'));
  problems.push(...orderProblems(metric), ...intermediateProblems(metric, span));
  return problems;
}

/** The values on the way must be distinct and lead one way, from the baseline through commit and target to the stretch. */
function orderProblems({ baseline, commit, target, stretch }: FromTo): readonly Problem[] {
  if (baseline === null || target === null) return [];
  const end = stretch ?? target;
  if (target === baseline) return [problem('target-at-baseline', 'target', { value: toText(target) })];
  if (end === baseline) return [problem('stretch-at-baseline', 'stretch', { value: toText(end) })];
  const isUp = end > baseline;
  const way = [['baseline', baseline], ['commit', commit], ['target', target], ['stretch', stretch]] as const;
  const named = way.filter((place): place is [(typeof place)[0], Decimal] => place[1] !== null);
  return named.slice(1).flatMap(([field, value], index) => {
    const [before, previous] = named[index]!;
    if (isUp ? value > previous : value < previous) return [];
    return [problem('direction-against-values', field, { value: toText(value), after: before, [before]: toText(previous) })];
  });
}

function intermediateProblems({ intermediateTargets }: FromTo, span: Span): readonly Problem[] {
  const seen = new Set<Day>();
  return intermediateTargets.flatMap(({ day }, index) => {
    const field = `intermediateTargets.${index}.day`;
    const repeated = seen.has(day);
    seen.add(day);
    if (repeated) return [problem('intermediate-target-twice', field, { day })];
    return outsideSpan(day, field, span);
  });
}

function baselineFirstProblems(metric: BaselineFirst, span: Span): readonly Problem[] {
  const { baseline, target, measureBy } = metric;
  const problems = [...impossible(metric, { baseline, target })];
  if (baseline === null && measureBy === null) problems.push(problem('measure-by-missing', 'measureBy'));
  if (measureBy !== null) problems.push(...outsideSpan(measureBy, 'measureBy', span));
  if (baseline !== null && target === null) problems.push(problem('target-missing', 'target'));
  if (baseline !== null && baseline === target) {
    problems.push(problem('target-at-baseline', 'target', { value: toText(target) }));
  }
  return problems;
}

function stayProblems(metric: Stay): readonly Problem[] {
  const lower = 'lower' in metric ? metric.lower : null;
  const upper = 'upper' in metric ? metric.upper : null;
  const problems: Problem[] = [];
  if ('lower' in metric) problems.push(...missing('lower', lower));
  if ('upper' in metric) problems.push(...missing('upper', upper));
  problems.push(...impossible(metric, { lower, upper }));
  if (lower !== null && upper !== null && lower >= upper) {
    problems.push(problem('bounds-reversed', 'upper', { lower: toText(lower), upper: toText(upper) }));
  }
  return problems;
}

function milestonesProblems({ milestones }: Milestones, span: Span): readonly Problem[] {
  if (milestones.length === 0) return [problem('milestones-missing', 'milestones')];
  const each = milestones.flatMap(({ title, day }, index) => {
    const place = `milestones.${index}`;
    const untitled = title.trim() === '' ? [problem('title-missing', `${place}.title`)] : [];
    return day === null ? untitled : [...untitled, ...outsideSpan(day, `${place}.day`, span)];
  });
  return [...each, ...weightProblems(milestones.map(({ weight }) => weight), 'milestones')];
}

function zonesProblems({ zones }: Zones, ambition: Ambition): readonly Problem[] {
  const unexplained = ZONES_REACHED.filter((zone) => zones[zone] === null);
  const problems = within('zones', unexplained.map((zone) => problem('zone-text-missing', zone)));
  return ambition === 'committed' ? [problem('zones-need-aspirational', 'kind'), ...problems] : problems;
}

function missing(field: string, value: Decimal | null): readonly Problem[] {
  return value === null ? [problem(`${field}-missing`, field)] : [];
}

/** Values outside the range that the unit itself states. */
function impossible(metric: { readonly unit: string | null }, values: Readonly<Record<string, Decimal | null>>): Problem[] {
  const range = rangeOfUnit(metric.unit);
  if (!range) return [];
  const { lowest, highest } = range;
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === null || (value >= lowest && value <= highest)) return [];
    return [problem('value-impossible', field, { value: toText(value), lowest: toText(lowest), highest: toText(highest) })];
  });
}

function outsideSpan(day: Day, field: string, { starts, ends }: Span): readonly Problem[] {
  return isBetween(day, starts, ends) ? [] : [problem('day-outside-span', field, { day, starts, ends })];
}
