import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { toText } from '#domain/decimal.ts';
import { changeKind } from '#domain/metric-kind.ts';
import { isOpen } from '#domain/objective-state.ts';
import { isStructural } from '#domain/structural-lock.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { changeKeyResult as contract } from './contract.ts';
import { holdObjectiveOf, loadObjectiveOf } from '../objective/load.ts';
import { groundsTold, loadConsenter, loadOwner, mayOwn, mayRestructure } from '../objective/restructure.ts';
import { objectiveSubject, type ObjectiveRow } from '../objective/shape.ts';
import { maySave, metricFrom } from './content.ts';
import { changesOf, fieldsOf } from './differences.ts';
import { contextOf, keyResultReply, standingAt, type KeyResultContext } from './shape.ts';
import { metricReply } from './shape-metric.ts';
import { keyResultById, updateKeyResult, type KeyResultChanges, type StandingRow } from './store.ts';

/** Changes a key result: wording, owner and order freely, structure with a reason once its objective is agreed. */
export const changeKeyResult: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjectiveOf(trip, params.id);
  const [objective, row, owner, consenter, me] = await Promise.all([
    loadObjectiveOf(trip, params.id), trip.one(keyResultById({ id: params.id })), loadOwner(trip, body.ownerId),
    loadConsenter(trip, body), caller,
  ]);
  if (!objective || !row || row.archived_at !== null) return refuse('key-result-not-found');
  const permitted = may(me.actor, 'key-result.change', objectiveSubject(objective, me));
  if (!permitted.allowed) return permitted;
  const context = contextOf(objective, me);
  if (!sawRevision(writing, row.rev)) return conflict(keyResultReply(row, row, context));
  const metric = metricFrom(body.metric, metricReply(row));
  if (!metric.allowed) return metric;

  const changes = changesOf(body, metric.value, row);
  const next: StandingRow = {
    ...row, ...changes, ...(changes.owner_id === undefined ? {} : { owner_name: owner?.name ?? null }),
    rev: row.rev + 1,
  };
  const fits = allOf(
    mayBeChanged(objective, row), mayOwn(owner), changeKind(row.kind, next.kind, row.measurements ?? 0),
    mayRestructure(objective, fieldsOf(changes), body, consenter, me), maySave(next, row, objective),
  );
  if (!fits.allowed) return fits;
  if (Object.keys(changes).length === 0) return allow(keyResultReply(row, row, context));
  updateKeyResult(trip, row.id, changes, body.reason?.trim() ?? '', now);
  tell({
    event: 'key-result.changed', kind: 'key-result', subjectId: row.id, objectiveId: objective.id,
    teamId: objective.team_id, rev: next.rev,
    facts: {
      fields: fieldsOf(changes), ...groundsTold(body), ...ownerTold(row, changes),
      ...effectTold(row, next, changes, context),
    },
  });
  return allow(keyResultReply(next, next, context));
};

/** Whether it takes changes at all: in an open objective, and not set aside itself. */
const mayBeChanged = (objective: ObjectiveRow, row: StandingRow) => allOf(
  isOpen({ state: objective.state, isArchived: objective.archived_at !== null }),
  cyclePermits(objective.cycle_state, 'change-structure'),
  row.state === 'open' ? allow(true) : refuse('key-result-not-open', { state: row.state }),
);

function ownerTold(row: StandingRow, { owner_id }: KeyResultChanges) {
  return owner_id === undefined ? {} : { ownerFrom: row.owner_id, ownerTo: owner_id };
}

/** What a change of structure does to progress, beside what it changed. */
function effectTold(row: StandingRow, next: StandingRow, changes: KeyResultChanges, context: KeyResultContext) {
  if (!fieldsOf(changes).some(isStructural)) return {};
  const [from, to] = [row, next].map((each) => {
    const { progress } = standingAt(each, each, context);
    return progress.known ? toText(progress.raw, 4) : null;
  });
  return from === to ? {} : { progress: { from, to } };
}
