import { may } from '#domain/access.ts';
import { recordCheckIn as recordable, type RecordableCheckIn } from '#domain/check-in.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import { dayAt } from '#domain/zone.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { Caller, WriteWork, Writing } from '#platform/action.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { recordCheckIn as contract } from './contract.ts';
import { nowAfter, objectiveAfter, recordedAfter } from './projection.ts';
import { draftOf, pointingAt, sceneOf, suggestedWith, type Written } from './scene.ts';
import { columnsOf, measurementsFor, shownFor } from './written.ts';
import { checkInReply, type CheckInRow } from './shape.ts';
import { insertCheckIn, keyResultsOf, lockedScene, objectiveNow, type MeasuredKeyResult, type ObjectiveNowRow, type SceneRow } from './store.ts';
import { insertMeasurements, putKeyResultsNow, putObjectiveNow } from './store-measurement.ts';

/** Checks in on an objective: two round trips, whatever the history behind it. */
export const recordCheckIn: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now } = writing;
  const slots = { objectiveId: params.id };
  const [row, keyResults, known, me] = await Promise.all([trip.one(lockedScene(slots)), trip.all(keyResultsOf(slots)), trip.one(objectiveNow(slots)), caller]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'check-in.record', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;

  const today = dayAt(now, row.team_zone);
  const draft = draftOf(body, body.day ?? usualDay(today, row), keyResults);
  const suggested = suggestedWith(draft, row, keyResults, me, today);
  const verdict = recordable(draft, sceneOf(row, keyResults, now, suggested));
  if (!verdict.allowed) return pointingAt(verdict, 'entries', 'measurements');
  return allow(save(verdict.value, { row, keyResults, known, body, me, suggested }, writing));
};

/** Today; in a cycle that is over its last day, where closing values belong. */
export const usualDay = (today: string, { cycle_ends_on }: { cycle_ends_on: string }): string => (today > cycle_ends_on ? cycle_ends_on : today);

interface Loaded { row: SceneRow; keyResults: readonly MeasuredKeyResult[]; known: ObjectiveNowRow | undefined; body: Written; me: Caller; suggested: ConfirmableStatus | null }

function save(checkIn: RecordableCheckIn, loaded: Loaded, { trip, now, newId, tell }: Writing) {
  const { row, keyResults, known, body, me } = loaded;
  const recordedAt = recordedAfter(now, [known?.recorded_at, ...keyResults.map(({ value_at }) => value_at)]);
  const saved = rowOf(checkIn, loaded, { id: newId(), recordedAt });
  const measurements = measurementsFor(checkIn, body, { checkInId: saved.id, objectiveId: row.id, memberId: me.memberId, now: recordedAt, newId });
  insertCheckIn(trip, { id: saved.id, objective_id: row.id, author_id: me.memberId, recorded_at: recordedAt, ...columnsOf(saved) });
  insertMeasurements(trip, measurements);
  putKeyResultsNow(trip, measurements.map((each) => nowAfter(keyResults.find(({ id }) => id === each.key_result_id)!, each)));
  putObjectiveNow(trip, objectiveAfter(known, saved));
  tell({ event: 'check-in.recorded', kind: 'check-in', subjectId: saved.id, objectiveId: row.id, teamId: row.team_id, rev: 1, facts: { day: saved.day, status: saved.status, suggested: saved.suggested_status, values: measurements.length } });
  return checkInReply(saved, shownFor(measurements, keyResults), me, objectiveSubject(row, me));
}

function rowOf(checkIn: RecordableCheckIn, { row, body, me, suggested }: Loaded, { id, recordedAt }: { id: string; recordedAt: string }): CheckInRow {
  return {
    id, objective_id: row.id, day: checkIn.day, recorded_at: recordedAt, author_id: me.memberId, author_name: me.name, status: body.status, suggested_status: suggested,
    status_reason: (body.statusReason ?? '').trim(), progress: body.progress, problems: body.problems, plans: body.plans, last_plans: body.lastPlans ?? [], withdrawn_at: null, rev: 1,
  };
}
