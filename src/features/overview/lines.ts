import { decimal, toTextOrNull, type Decimal } from '#domain/decimal.ts';
import { expectedMean } from '#domain/expected.ts';
import { asProgress, objectiveMean, teamMean, type Mean } from '#domain/rollup.ts';
import type { Span } from '#domain/cycle.ts';
import { ambitionOf } from '#domain/objective.ts';
import type { Parameters } from '#domain/parameters.ts';
import { weakest, type ConfirmableStatus } from '#domain/status.ts';
import type { Standing } from '#domain/standing.ts';
import type { MetricKind } from '#domain/metric.ts';
import { standingAt, type KeyResultNowRow } from '../key-result/shape.ts';
import { BETWEEN_FIELDS, BETWEEN_RECORDS, LINE_FIELDS, type ObjectiveLine } from './store.ts';

type LineField = (typeof LINE_FIELDS)[number];
/** One key result of a table, its fields as texts; empty means none. */
export type KeyResultLine = Readonly<Record<LineField, string>>;

export interface MeasuredLine { readonly line: KeyResultLine; readonly standing: Standing }
/** An objective of a table with everything computed from its key results. */
export interface Computed { readonly line: ObjectiveLine; readonly keyResults: readonly MeasuredLine[]; readonly mean: Mean; readonly expected: Decimal | null; readonly suggested: ConfirmableStatus | null }

export interface LineScene { readonly cycle: Span; readonly today: string; readonly parameters: Parameters }

/** Works out one row: each open key result, then the mean. Values come from the projection, never from history. */
export function computeLine(line: ObjectiveLine, scene: LineScene): Computed {
  const context = { ...scene, ambition: ambitionOf(line.ambition) };
  const keyResults = linesIn(line.key_results).map((each) => ({ line: each, standing: standingAt(rowOf(each), nowOf(each), context) }));
  const open = keyResults.filter((each) => each.line.state === 'open');
  const mean = objectiveMean(open.map((each, index) => ({ id: String(index), progress: each.standing.progress, weight: exact(each.line.weight) })), scene.parameters);
  const expected = expectedMean(open.map((each, index) => ({ expected: each.standing.expected, share: mean.inputs[index]!.share })));
  return { line, keyResults, mean, expected, suggested: weakest(open.map((each) => each.standing.suggested.status)) };
}

/** A team's own figure: the mean of its agreed objectives, and of what was expected of them. */
export function figureOf(objectives: readonly Computed[], parameters: Parameters) {
  const counting = objectives.filter(({ line }) => line.state === 'agreed' || line.state === 'closed').filter(({ line }) => line.level === 'team');
  const mean = teamMean(counting.map(({ line, mean: own }) => ({ id: line.id, progress: asProgress(own), weight: exact(line.weight) })), parameters);
  const expected = expectedMean(counting.map((each, index) => ({ expected: each.expected, share: mean.inputs[index]!.share })));
  return { progress: toTextOrNull(mean.value), expected: toTextOrNull(expected), measured: mean.measured, of: mean.of };
}

/** Whether the text carries titles and ids too: small tables show key results at once, large ones load them on opening a row. */
export const isWordy = (text: string): boolean => (text.split(BETWEEN_RECORDS, 1)[0]!.split(BETWEEN_FIELDS)[LINE_FIELDS.indexOf('id')] ?? '') !== '';

function linesIn(text: string | null): KeyResultLine[] {
  if (text === null) return [];
  return text.split(BETWEEN_RECORDS).map((record) => {
    const fields = record.split(BETWEEN_FIELDS);
    return Object.fromEntries(LINE_FIELDS.map((name, index) => [name, fields[index] ?? ''])) as unknown as KeyResultLine;
  });
}

function rowOf(line: KeyResultLine) {
  return {
    kind: line.kind as MetricKind, unit: null, currency: null, baseline: some(line.baseline), target: some(line.target), commit: some(line.commit), stretch: some(line.stretch),
    lower: some(line.lower), upper: some(line.upper), held_by: null, measure_by: null, zones: null, starts_on: some(line.starts_on), ends_on: some(line.ends_on),
    milestones: parsed<Milestones>(line.milestones), intermediate_targets: parsed<Targets>(line.intermediate_targets),
  };
}

type Milestones = { id: string; title: string; weight: string | null; day: string | null }[];
type Targets = { day: string; value: string }[];

function nowOf(line: KeyResultLine): KeyResultNowRow {
  return {
    first_value: some(line.first_value), value: some(line.value), finished: line.finished === '' ? null : namesIn(line.finished), value_day: some(line.value_day), value_at: null,
    confidence: line.confidence === '' ? null : Number(line.confidence), confidence_day: null, measurements: null, inside: null,
  };
}

/** The ids of finished milestones as PostgreSQL writes a text array; ids are made by us and hold no quotes. */
export const namesIn = (array: string): string[] => array.slice(1, -1).split(',').filter((name) => name !== '').map((name) => name.replace(/^"|"$/g, ''));
const some = (text: string): string | null => (text === '' ? null : text);
const exact = (text: string | null): Decimal | null => (text === null || text === '' ? null : decimal(text));
const parsed = <T>(text: string): T | null => (text === '' ? null : JSON.parse(text) as T);
