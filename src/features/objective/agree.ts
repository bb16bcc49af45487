import { agreeObjective as mayBeAgreed } from '#domain/agreement.ts';
import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { decimal } from '#domain/decimal.ts';
import { readMetric } from '#domain/metric-text.ts';
import { takeAgreementBack } from '#domain/objective-state.ts';
import type { KeyResult } from '#domain/key-result.ts';
import { allOf, allow, problemsOf, refuse, refuseAll, type Problem, type Verdict } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { agreeObjective as contract, reopenObjective as reopening } from './contract.ts';
import { holdObjective, loadObjective } from './load.ts';
import { cycleOf, objectiveReply, objectiveSubject, type ObjectiveRow } from './shape.ts';
import { keyResultsToAgree, recordedOn, updateObjective, type AgreeableKeyResult } from './store.ts';

/** Turns a draft into a promise, or says everything that stands in the way at once. */
export const agreeObjective: WriteWork<typeof contract> = async ({ params }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjective(trip, params.id);
  const [row, keyResults, me] = await Promise.all([
    loadObjective(trip, params.id), trip.all(keyResultsToAgree({ objectiveId: params.id })), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.agree', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(objectiveReply(row, me));
  const ready = allOf(isDraft(row), cyclePermits(row.cycle_state, 'agree'), readyToAgree(row, keyResults));
  if (!ready.allowed) return ready;

  const agreed = { state: 'agreed', state_reason: '', agreed_at: now } as const;
  updateObjective(trip, row.id, { ...agreed, agreed_by: me.memberId }, '', now);
  tell({
    event: 'objective.agreed', kind: 'objective', subjectId: row.id, objectiveId: row.id, teamId: row.team_id,
    rev: row.rev + 1, facts: { keyResults: keyResults.length },
  });
  return allow(objectiveReply({ ...row, ...agreed, rev: row.rev + 1 }, me));
};

/** Takes an agreement back while nothing was checked in: it is a draft again, as if nobody had agreed. */
export const reopenObjective: WriteWork<typeof reopening> = async ({ params }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdObjective(trip, params.id);
  const [row, recorded, me] = await Promise.all([
    loadObjective(trip, params.id), trip.one(recordedOn({ objectiveId: params.id })), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.agree', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(objectiveReply(row, me));
  const reopened = allOf(
    takeAgreementBack(row.state, recorded?.recorded ?? 0), cyclePermits(row.cycle_state, 'change-structure'),
  );
  if (!reopened.allowed) return reopened;

  updateObjective(trip, row.id, { state: 'draft', agreed_at: null, agreed_by: null }, '', now);
  tell({
    event: 'objective.reopened', kind: 'objective', subjectId: row.id, objectiveId: row.id, teamId: row.team_id,
    rev: row.rev + 1,
  });
  return allow(objectiveReply({ ...row, state: 'draft', agreed_at: null, rev: row.rev + 1 }, me));
};

function isDraft(row: ObjectiveRow): Verdict<true> {
  if (row.state === 'draft' && row.archived_at === null) return allow(true);
  return refuse('objective-not-draft', { state: row.state, archived: row.archived_at !== null });
}

/** The rule counts key results; whoever has to repair one knows it by its id and by the names of the form. */
function readyToAgree(row: ObjectiveRow, rows: readonly AgreeableKeyResult[]): Verdict<true> {
  const keyResults = rows.map(keyResultFrom);
  const verdict = mayBeAgreed(
    { title: row.title, ambition: row.ambition, state: row.state, ownerId: row.owner_id, keyResults }, cycleOf(row),
  );
  if (verdict.allowed) return verdict;
  return refuseAll(verdict.code, problemsOf(verdict).map((problem) => ({ ...problem, ...fieldById(problem, rows) })));
}

/** `keyResults.0.metric.target` is `keyResults.<its id>.target`; `starts` is called `startsOn` in requests. */
function fieldById({ field }: Problem, rows: readonly AgreeableKeyResult[]): Pick<Problem, 'field'> {
  if (field === undefined) return {};
  const place = /^keyResults\.(\d+)\.(?:metric\.)?(.*)$/.exec(field);
  if (!place) return { field };
  return { field: `keyResults.${rows[Number(place[1])]!.id}.${place[2]!.replace(/^(starts|ends)$/, '$1On')}` };
}

function keyResultFrom(row: AgreeableKeyResult): KeyResult {
  const metric = readMetric(row);
  if (!metric.allowed) throw new RangeError(`The stored metric of key result ${row.id} cannot be read: ${metric.code}`);
  return {
    id: row.id, title: row.title, metric: metric.value, weight: row.weight === null ? null : decimal(row.weight),
    ownerId: row.owner_id, starts: row.starts_on, ends: row.ends_on,
  };
}
