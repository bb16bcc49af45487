import { may, type Act } from '#domain/access.ts';
import { mayStillChange } from '#domain/check-in.ts';
import { allow, refuse, type Refused } from '#domain/verdict.ts';
import type { Caller, WriteWork, Writing } from '#platform/action.ts';
import { cycleOf, objectiveSubject } from '../objective/shape.ts';
import type { reinstateCheckIn as reinstateContract, withdrawCheckIn as contract } from './contract.ts';
import { nowFrom, objectiveAfter } from './projection.ts';
import { checkInReply, type CheckInRow, type MeasurementRow } from './shape.ts';
import { checkInById, countingMeasurements, keyResultsOfCheckIn, measurementsOf, nowWithout, sceneOfCheckIn, updateCheckIn, type MeasuredKeyResult, type ObjectiveNowRow, type SceneRow } from './store.ts';
import { putKeyResultsNow, putObjectiveNow, retire, revive } from './store-measurement.ts';
import { asShown } from './written.ts';

/** Everything about one check-in that a correction needs, the objective locked first. */
export interface Correcting {
  row: SceneRow; checkIn: CheckInRow; own: readonly MeasurementRow[]; counting: readonly MeasurementRow[]; keyResults: readonly MeasuredKeyResult[]; others: ObjectiveNowRow; me: Caller;
}

export async function loadCorrecting({ trip, caller }: Pick<Writing, 'trip' | 'caller'>, checkInId: string): Promise<Correcting | null> {
  const slots = { checkInId };
  const [row, checkIn, own, counting, keyResults, others, me] = await Promise.all([
    trip.one(sceneOfCheckIn(slots)), trip.one(checkInById(slots)), trip.all(measurementsOf(slots)), trip.all(countingMeasurements({ ...slots, measurementId: null })),
    trip.all(keyResultsOfCheckIn(slots)), trip.one(nowWithout(slots)), caller,
  ]);
  return row && checkIn && others ? { row, checkIn, own, counting, keyResults, others, me } : null;
}

/** Whether this person may still correct this check-in; null when they may. */
export function refusalOf(act: Act, { row, checkIn, me }: Correcting): Refused | null {
  const permitted = may(me.actor, act, { ...objectiveSubject(row, me), authorId: checkIn.author_id });
  if (!permitted.allowed) return permitted;
  const open = mayStillChange(cycleOf(row), false);
  return open.allowed ? null : open;
}

/** Out of every figure, still in the history. Withdrawing twice changes nothing. */
export const withdrawCheckIn: WriteWork<typeof contract> = async ({ params }, writing) => {
  const loaded = await loadCorrecting(writing, params.id);
  if (!loaded) return refuse('check-in-not-found');
  const refused = refusalOf('check-in.withdraw', loaded);
  if (refused) return refused;
  const { row, checkIn, own, me } = loaded;
  if (checkIn.withdrawn_at !== null) return allow(checkInReply(checkIn, asShown(own, loaded.keyResults), me, objectiveSubject(row, me)));

  const { trip, now, tell } = writing;
  updateCheckIn(trip, checkIn.id, { withdrawn_at: now, withdrawn_by: me.memberId }, now);
  retire(trip, own.filter((each) => each.retired_at === null).map((each) => each.id), now);
  recount(writing, loaded, loaded.counting.filter((each) => each.check_in_id !== checkIn.id), null);
  tell({ event: 'check-in.withdrawn', kind: 'check-in', subjectId: checkIn.id, objectiveId: row.id, teamId: row.team_id, rev: checkIn.rev + 1, facts: { day: checkIn.day } });
  return allow(checkInReply({ ...checkIn, withdrawn_at: now, rev: checkIn.rev + 1 }, asShown(own, loaded.keyResults), me, objectiveSubject(row, me)));
};

/** The undo of a withdrawal: what it retired counts again. */
export const reinstateCheckIn: WriteWork<typeof reinstateContract> = async ({ params }, writing) => {
  const loaded = await loadCorrecting(writing, params.id);
  if (!loaded) return refuse('check-in-not-found');
  const refused = refusalOf('check-in.withdraw', loaded);
  if (refused) return refused;
  const { row, checkIn, own, me } = loaded;
  if (checkIn.withdrawn_at === null) return allow(checkInReply(checkIn, asShown(own, loaded.keyResults), me, objectiveSubject(row, me)));

  const { trip, now, tell } = writing;
  const back = own.filter((each) => each.retired_at === checkIn.withdrawn_at);
  updateCheckIn(trip, checkIn.id, { withdrawn_at: null, withdrawn_by: null }, now);
  revive(trip, back.map((each) => each.id));
  recount(writing, loaded, [...loaded.counting, ...back].sort(newestFirst), checkIn);
  tell({ event: 'check-in.reinstated', kind: 'check-in', subjectId: checkIn.id, objectiveId: row.id, teamId: row.team_id, rev: checkIn.rev + 1, facts: { day: checkIn.day } });
  return allow(checkInReply({ ...checkIn, withdrawn_at: null, rev: checkIn.rev + 1 }, asShown(back, loaded.keyResults), me, objectiveSubject(row, me)));
};

/** Writes the projections anew from what counts after a correction; `standing` is the check-in where it counts itself. */
export function recount({ trip }: Pick<Writing, 'trip'>, { row, keyResults, others }: Correcting, counting: readonly Omit<MeasurementRow, 'retired_at'>[], standing: CheckInRow | null): void {
  putKeyResultsNow(trip, keyResults.map((each) => nowFrom(each, counting.filter((measurement) => measurement.key_result_id === each.id))));
  putObjectiveNow(trip, standing ? objectiveAfter(others.check_in_id === null ? undefined : others, standing) : { ...others, objective_id: row.id });
}

type Dated = { day: string; recorded_at: string; id: string };
/** Newest first: by the day the value is for, then by entry. */
export function newestFirst(a: Dated, b: Dated): number {
  const [left, right] = [`${a.day} ${a.recorded_at} ${a.id}`, `${b.day} ${b.recorded_at} ${b.id}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
