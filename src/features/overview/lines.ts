import { shareElapsed, type Span } from '#domain/cycle.ts';
import { decimal, toTextOrNull, type Decimal } from '#domain/decimal.ts';
import { expectedAt, expectedMean, spanOf } from '#domain/expected.ts';
import type { Measurement } from '#domain/measurement.ts';
import type { Metric, MetricKind } from '#domain/metric.ts';
import { ambitionOf, type Ambition } from '#domain/objective.ts';
import type { Parameters } from '#domain/parameters.ts';
import { asProgress, objectiveMean, teamMean, type Mean } from '#domain/rollup.ts';
import { standingAgainst, type Standing, type Yardstick } from '#domain/standing.ts';
import { weakest, type ConfirmableStatus } from '#domain/status.ts';
import { metricOf, type MetricRow } from '../key-result/shape-metric.ts';
import { BETWEEN_FIELDS, BETWEEN_RECORDS, LINE_FIELDS, type ObjectiveLine } from './store.ts';

/** One key result of a table: its fields as texts, in the order of LINE_FIELDS; empty means none. */
export type KeyResultLine = readonly string[];
/** Where each field stands. */
export const AT = Object.fromEntries(LINE_FIELDS.map((name, index) => [name, index])) as Record<(typeof LINE_FIELDS)[number], number>;

export interface MeasuredLine { readonly line: KeyResultLine; readonly standing: Standing }
/** An objective of a table with everything computed from its key results. */
export interface Computed {
  readonly line: ObjectiveLine; readonly keyResults: readonly MeasuredLine[]; readonly count: number; readonly mean: Pick<Mean, 'value' | 'measured' | 'of' | 'guarded'>;
  readonly expected: Decimal | null; readonly suggested: ConfirmableStatus | null;
}

export interface LineScene { readonly cycle: Span; readonly today: string; readonly parameters: Parameters; readonly yardsticks: Map<string, Yardstick> }

/** What all rows of one table share; the yardsticks fill up as rows need them. */
export const sceneFor = (cycle: Span, today: string, parameters: Parameters): LineScene => ({ cycle, today, parameters, yardsticks: new Map() });

/** Works out one row: each open key result, then the mean. Values come from the projection, never from history. */
export function computeLine(line: ObjectiveLine, scene: LineScene): Computed {
  const ambition = ambitionOf(line.ambition);
  const keyResults = linesIn(line.key_results).map((each) => ({ line: each, standing: standingIn(each, ambition, scene) }));
  const open = keyResults.filter((each) => each.line[AT.state] === 'open');
  const mean = objectiveMean(open.map((each, index) => ({ id: String(index), progress: each.standing.progress, weight: exact(each.line[AT.weight]!) })), scene.parameters);
  const expected = expectedMean(open.map((each, index) => ({ expected: each.standing.expected, share: mean.inputs[index]!.share })));
  return { line, keyResults, count: keyResults.length, mean, expected, suggested: weakest(open.map((each) => each.standing.suggested.status)) };
}

function standingIn(line: KeyResultLine, ambition: Ambition, scene: LineScene): Standing {
  const metric = metricOf(rowOf(line));
  const known = { measured: measuredIn(line), confidence: line[AT.confidence] === '' ? null : Number(line[AT.confidence]), firstValue: exact(line[AT.first_value]!) };
  return standingAgainst(metric, known, yardstickFor(metric, line, ambition, scene));
}

/** Key results of one kind, ambition and span expect the same, unless their own dates or targets bend the line. */
function yardstickFor(metric: Metric, line: KeyResultLine, ambition: Ambition, scene: LineScene): Yardstick {
  const key = `${metric.kind} ${ambition} ${line[AT.starts_on]} ${line[AT.ends_on]} ${line[AT.milestones]} ${line[AT.intermediate_targets]} ${line[AT.intermediate_targets] === '' ? '' : [line[AT.baseline], line[AT.target], line[AT.stretch]].join(' ')}`;
  const known = scene.yardsticks.get(key);
  if (known) return known;
  const span = spanOf({ starts: some(line[AT.starts_on]!), ends: some(line[AT.ends_on]!) }, scene.cycle);
  const made = { expected: expectedAt(metric, ambition, span, scene.today, scene.parameters), elapsed: shareElapsed(span, scene.today), parameters: scene.parameters };
  scene.yardsticks.set(key, made);
  return made;
}

/** A team's own figure: the mean of its agreed objectives, and of what was expected of them. */
export function figureOf(objectives: readonly Computed[], parameters: Parameters) {
  const counting = objectives.filter(({ line }) => line.state === 'agreed' || line.state === 'closed').filter(({ line }) => line.level === 'team');
  const mean = teamMean(counting.map(({ line, mean: own }) => ({ id: line.id, progress: asProgress(own), weight: exact(line.weight) })), parameters);
  const expected = expectedMean(counting.map((each, index) => ({ expected: each.expected, share: mean.inputs[index]!.share })));
  return { progress: toTextOrNull(mean.value), expected: toTextOrNull(expected), measured: mean.measured, of: mean.of };
}

function linesIn(text: string | null): KeyResultLine[] {
  return text === null ? [] : text.split(BETWEEN_RECORDS).map((record) => record.split(BETWEEN_FIELDS));
}

function rowOf(line: KeyResultLine): MetricRow {
  const at = (name: keyof typeof AT) => some(line[AT[name]]!);
  return {
    kind: line[AT.kind] as MetricKind, unit: null, currency: null, baseline: at('baseline'), target: at('target'), commit: at('commit'), stretch: at('stretch'), lower: at('lower'), upper: at('upper'),
    held_by: null, measure_by: null, zones: null, milestones: parsed<NonNullable<MetricRow['milestones']>>(line[AT.milestones]!),
    intermediate_targets: parsed<NonNullable<MetricRow['intermediate_targets']>>(line[AT.intermediate_targets]!),
  };
}

function measuredIn(line: KeyResultLine): Measurement | null {
  const [value, day, finished] = [line[AT.value]!, line[AT.value_day]!, line[AT.finished]!];
  if (value === '' || day === '') return null;
  const measured = { day, recordedAt: '', value: decimal(value) };
  return finished === '' ? measured : { ...measured, finished: namesIn(finished) };
}

/** The ids of finished milestones as PostgreSQL writes a text array; ids are made by us and hold no quotes. */
export const namesIn = (array: string): string[] => array.slice(1, -1).split(',').filter((name) => name !== '').map((name) => name.replace(/^"|"$/g, ''));
const some = (text: string): string | null => (text === '' ? null : text);
const exact = (text: string | null): Decimal | null => (text === null || text === '' ? null : decimal(text));
const parsed = <T>(text: string): T | null => (text === '' ? null : JSON.parse(text) as T);
