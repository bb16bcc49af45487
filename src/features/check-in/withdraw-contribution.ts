import { may } from '#domain/access.ts';
import { mayStillChange } from '#domain/check-in.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { contextOf, keyResultReply } from '../key-result/shape.ts';
import { cycleOf, objectiveSubject } from '../objective/shape.ts';
import type { withdrawContribution as contract } from './contract.ts';
import { nowFrom } from './projection.ts';
import { countingMeasurements, keyResultOfMeasurement, measurementById, sceneOfMeasurement } from './store.ts';
import { putKeyResultsNow, retire } from './store-measurement.ts';

/** Takes a contributed value back: the one before it counts again. */
export const withdrawContribution: WriteWork<typeof contract> = async ({ params }, { trip, caller, now, tell }) => {
  const slots = { measurementId: params.id };
  const [row, keyResult, measurement, counting, me] = await Promise.all([
    trip.one(sceneOfMeasurement(slots)), trip.one(keyResultOfMeasurement(slots)), trip.one(measurementById(slots)), trip.all(countingMeasurements({ ...slots, checkInId: null })), caller,
  ]);
  if (!row || !keyResult || !measurement) return refuse('measurement-not-found');
  const permitted = may(me.actor, 'key-result.measure', { ...objectiveSubject(row, me), keyResultOwnerId: keyResult.owner_id });
  if (!permitted.allowed) return permitted;
  if (measurement.check_in_id !== null) return refuse('measurement-in-check-in', { checkInId: measurement.check_in_id });
  const open = mayStillChange(cycleOf(row), false);
  if (!open.allowed) return open;

  const standing = nowFrom(keyResult, counting.filter((each) => each.id !== measurement.id));
  retire(trip, [measurement.id], now);
  putKeyResultsNow(trip, [standing]);
  tell({ event: 'check-in.contribution-withdrawn', kind: 'key-result', subjectId: keyResult.id, objectiveId: row.id, teamId: row.team_id, facts: { measurementId: measurement.id } });
  return allow(keyResultReply(keyResult, standing, contextOf(row, me)));
};
