import { recordCheckIn as recordable, type CheckInDraft } from '#domain/check-in.ts';
import { dayAt } from '#domain/zone.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { amendCheckIn as contract } from './contract.ts';
import { draftOf, pointingAt, sceneOf, suggestedWith, type Written } from './scene.ts';
import { checkInReply, type CheckInRow, type MeasurementRow } from './shape.ts';
import { updateCheckIn, type MeasuredKeyResult } from './store.ts';
import { insertMeasurements, retire } from './store-measurement.ts';
import { loadCorrecting, newestFirst, recount, refusalOf } from './withdraw.ts';
import { asShown, columnsOf, measurementsFor } from './written.ts';

/** Corrects a check-in: the earlier words stay as a version, the earlier values as retired measurements. */
export const amendCheckIn: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const loaded = await loadCorrecting(writing, params.id);
  if (!loaded) return refuse('check-in-not-found');
  const { row, checkIn, keyResults, me } = loaded;
  const refused = refusalOf('check-in.amend', loaded);
  if (refused) return refused;
  if (checkIn.withdrawn_at !== null) return refuse('check-in-withdrawn');
  const counted = loaded.own.filter((each) => each.retired_at === null);
  if (!sawRevision(writing, checkIn.rev)) return conflict(checkInReply(checkIn, asShown(counted, keyResults), me, objectiveSubject(row, me)));

  const whole = amended(checkIn, counted, body);
  const { trip, now, newId, tell } = writing;
  const draft: CheckInDraft = draftOf(whole, whole.day ?? checkIn.day, keyResults);
  const known = withoutOwn(keyResults, loaded.counting, checkIn.id);
  const suggested = suggestedWith(draft, row, known, me, dayAt(now, row.team_zone));
  const verdict = recordable(draft, sceneOf(row, keyResults, now, suggested));
  if (!verdict.allowed) return pointingAt(verdict, 'entries', 'measurements');

  const next: CheckInRow = {
    ...checkIn, day: draft.day, status: whole.status, suggested_status: suggested, status_reason: (whole.statusReason ?? '').trim(), progress: whole.progress, problems: whole.problems,
    plans: whole.plans, last_plans: whole.lastPlans ?? [], rev: checkIn.rev + 1,
  };
  const measurements = measurementsFor(draft, whole, { checkInId: checkIn.id, objectiveId: row.id, memberId: me.memberId, now, newId });
  updateCheckIn(trip, checkIn.id, columnsOf(next), now);
  retire(trip, counted.map((each) => each.id), now);
  insertMeasurements(trip, measurements);
  recount(writing, loaded, [...loaded.counting.filter((each) => each.check_in_id !== checkIn.id), ...measurements].sort(newestFirst), next);
  tell({ event: 'check-in.amended', kind: 'check-in', subjectId: checkIn.id, objectiveId: row.id, teamId: row.team_id, rev: next.rev, facts: { day: next.day, status: next.status, before: checkIn.status } });
  return allow(checkInReply(next, asShown(measurements, keyResults), me, objectiveSubject(row, me)));
};

/** The check-in with the changes laid over it; what is not named stays. */
function amended(checkIn: CheckInRow, measurements: readonly MeasurementRow[], body: InputOf<typeof contract>['body']): Written {
  return {
    day: checkIn.day, status: checkIn.status, statusReason: checkIn.status_reason, progress: checkIn.progress, problems: checkIn.problems, plans: checkIn.plans, lastPlans: checkIn.last_plans,
    measurements: measurements.map((each) => ({
      keyResultId: each.key_result_id, note: each.note, ...(each.value === null ? {} : { value: each.value }), ...(each.finished === null ? {} : { finished: each.finished }),
      ...(each.confidence === null ? {} : { confidence: each.confidence }),
    })),
    ...body,
  };
}

/** Where the key results stood without this check-in: the suggestion compares with what else is known. */
function withoutOwn(keyResults: readonly MeasuredKeyResult[], counting: readonly MeasurementRow[], checkInId: string): MeasuredKeyResult[] {
  return keyResults.map((each) => {
    const others = counting.filter((measurement) => measurement.key_result_id === each.id && measurement.check_in_id !== checkInId);
    const last = others.find((measurement) => measurement.value !== null);
    const sure = others.find((measurement) => measurement.confidence !== null);
    return { ...each, value: last?.value ?? null, finished: last?.finished ?? null, value_day: last?.day ?? null, confidence: sure?.confidence ?? null, confidence_day: sure?.day ?? null };
  });
}
