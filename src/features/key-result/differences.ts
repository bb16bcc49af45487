import { decimal, toText } from '#domain/decimal.ts';
import type { Metric } from '#domain/metric.ts';
import type { InputOf } from '#platform/contract.ts';
import type { changeKeyResult } from './contract.ts';
import { metricColumns } from './shape-metric.ts';
import type { KeyResultChanges, StandingRow } from './store.ts';

type Body = InputOf<typeof changeKeyResult>['body'];

/** What a request really changes: columns that are given and differ from what is stored. */
export function changesOf(body: Body, metric: Metric, row: StandingRow): KeyResultChanges {
  const given = {
    title: body.title?.trim(), owner_id: body.ownerId, starts_on: body.startsOn, ends_on: body.endsOn,
    weight: body.weight, position: body.position, ...(body.metric ? metricColumns(metric) : {}),
  };
  const changed = Object.entries(given)
    .filter(([column, value]) => value !== undefined && !isSame(column, value, row[column as keyof StandingRow]));
  return Object.fromEntries(changed);
}

const NUMBERS = ['weight', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper'];

/** Storage writes numbers with all their decimals, and JSON in an order of its own. */
function isSame(column: string, given: unknown, stored: unknown): boolean {
  if (given === null || stored === null) return given === stored;
  if (NUMBERS.includes(column)) return toText(decimal(String(given))) === toText(decimal(String(stored)));
  return typeof given === 'object' ? sortedText(given) === sortedText(stored) : given === stored;
}

/** JSON with the names of every object in order, so that equal things have equal texts. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) => (isRecord(each) ? sorted(each) : each));
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const sorted = (record: object) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const NAMES: Readonly<Record<string, string>> = {
  held_by: 'heldBy', measure_by: 'measureBy', intermediate_targets: 'intermediateTargets',
  starts_on: 'starts', ends_on: 'ends', owner_id: 'owner',
};

/** The changed columns by the names the rule book gives them. */
export function fieldsOf(changes: KeyResultChanges): string[] {
  return Object.keys(changes).map((column) => NAMES[column] ?? column);
}
