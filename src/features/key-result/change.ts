import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { changeKind } from '#domain/metric-kind.ts';
import type { Metric } from '#domain/metric.ts';
import { isOpen } from '#domain/objective-state.ts';
import { isStructural } from '#domain/structural-lock.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import type { changeKeyResult as contract } from './contract.ts';
import { holdObjectiveOf, loadObjectiveOf } from '../objective/load.ts';
import { groundsTold, loadConsenter, loadOwner, mayOwn, mayRestructure } from '../objective/restructure.ts';
import { objectiveSubject, type ObjectiveRow } from '../objective/shape.ts';
import { maySave, metricFrom } from './content.ts';
import { contextOf, keyResultReply, standingAt, type KeyResultContext } from './shape.ts';
import { metricColumns, metricReply } from './shape-metric.ts';
import { keyResultById, updateKeyResult, type KeyResultChanges, type StandingRow } from './store.ts';

/** Changes a key result: wording, owner and order freely, structure with a reason once its objective is agreed. */
export const changeKeyResult: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjectiveOf(trip, params.id);
  const [objective, row, owner, consenter, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.one(keyResultById({ id: params.id })), loadOwner(trip, body.ownerId), loadConsenter(trip, body), caller,
  ]);
  if (!objective || !row || row.archived_at !== null) return refuse('key-result-not-found');
  const permitted = may(me.actor, 'key-result.change', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  const context = contextOf(objective, me);
  if (!sawRevision(writing, row.rev)) return conflict(keyResultReply(row, row, context));
  const metric = metricFrom(body.metric, metricReply(row));
  if (!metric.allowed) return metric;

  const changes = changesOf(body, metric.value, row);
  const next: StandingRow = { ...row, ...changes, ...(changes.owner_id === undefined ? {} : { owner_name: owner?.name ?? null }), rev: row.rev + 1 };
  const fits = allOf(
    mayBeChanged(objective, row), mayOwn(owner), changeKind(row.kind, next.kind, row.measurements ?? 0),
    mayRestructure(objective, fieldsOf(changes), body, consenter, me), maySave(next, row, objective),
  );
  if (!fits.allowed) return fits;
  if (Object.keys(changes).length === 0) return allow(keyResultReply(row, row, context));
  updateKeyResult(trip, row.id, changes, body.reason?.trim() ?? '', now);
  tell({
    event: 'key-result.changed', kind: 'key-result', subjectId: row.id, objectiveId: objective.id, teamId: objective.team_id, rev: next.rev,
    facts: { fields: fieldsOf(changes), ...groundsTold(body), ...ownerTold(row, changes), ...effectTold(row, next, changes, context) },
  });
  return allow(keyResultReply(next, next, context));
};

/** Whether it takes changes at all: in an open objective, and not set aside itself. */
export const mayBeChanged = (objective: ObjectiveRow, row: StandingRow) => allOf(
  isOpen({ state: objective.state, isArchived: objective.archived_at !== null }), cyclePermits(objective.cycle_state, 'change-structure'),
  row.state === 'open' ? allow(true) : refuse('key-result-not-open', { state: row.state }),
);

/** What really changes: columns that are given and differ. */
function changesOf(body: InputOf<typeof contract>['body'], metric: Metric, row: StandingRow): KeyResultChanges {
  const given = {
    title: body.title?.trim(), owner_id: body.ownerId, starts_on: body.startsOn, ends_on: body.endsOn, weight: body.weight, position: body.position,
    ...(body.metric ? metricColumns(metric) : {}),
  };
  const differs = ([column, value]: [string, unknown]) => value !== undefined && !isSame(column, value, row[column as keyof StandingRow]);
  return Object.fromEntries(Object.entries(given).filter(differs));
}

const NUMBERS = ['weight', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper'];

/** Storage writes numbers with all their decimals, and JSON in an order of its own. */
function isSame(column: string, given: unknown, stored: unknown): boolean {
  if (given === null || stored === null) return given === stored;
  if (NUMBERS.includes(column)) return toText(decimal(String(given))) === toText(decimal(String(stored)));
  return typeof given === 'object' ? sorted(given) === sorted(stored) : given === stored;
}

const sorted = (value: unknown): string => JSON.stringify(value, (_name, each: unknown) =>
  (each && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each));

const NAMES: Readonly<Record<string, string>> = { held_by: 'heldBy', measure_by: 'measureBy', intermediate_targets: 'intermediateTargets', starts_on: 'starts', ends_on: 'ends', owner_id: 'owner' };
/** The changed columns by the names the rule book gives them. */
const fieldsOf = (changes: KeyResultChanges): string[] => Object.keys(changes).map((column) => NAMES[column] ?? column);

const ownerTold = (row: StandingRow, { owner_id }: KeyResultChanges) => (owner_id === undefined ? {} : { ownerFrom: row.owner_id, ownerTo: owner_id });

/** What a change of structure does to progress, beside what it changed. */
function effectTold(row: StandingRow, next: StandingRow, changes: KeyResultChanges, context: KeyResultContext) {
  if (!fieldsOf(changes).some(isStructural)) return {};
  const [from, to] = [row, next].map((each) => standingAt(each, each, context).progress).map((progress) => (progress.known ? toText(progress.raw, 4) : null));
  return from === to ? {} : { progress: { from, to } };
}
