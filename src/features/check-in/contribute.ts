import { may } from '#domain/access.ts';
import { contribute as contributable } from '#domain/check-in.ts';
import { dayAt } from '#domain/zone.ts';
import { allow, problem, refuse, refuseAll } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { contextOf, keyResultReply } from '../key-result/shape.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { contribute as contract } from './contract.ts';
import { nowAfter, recordedAfter } from './projection.ts';
import { usualDay } from './record.ts';
import { entryOf, pointingAt, sceneOf } from './scene.ts';
import { keyResultById, sceneOfKeyResult } from './store.ts';
import { insertMeasurements, putKeyResultsNow } from './store-measurement.ts';
import { measurementsFor } from './written.ts';

/** A value or a confidence alone: it fulfils no check-in and sets no status. */
export const contribute: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, newId, tell }) => {
  const slots = { keyResultId: params.id };
  const [row, keyResult, me] = await Promise.all([trip.one(sceneOfKeyResult(slots)), trip.one(keyResultById(slots)), caller]);
  if (!row || !keyResult) return refuse('key-result-not-found');
  const permitted = may(me.actor, 'key-result.measure', { ...objectiveSubject(row, me), keyResultOwnerId: keyResult.owner_id });
  if (!permitted.allowed) return permitted;

  const day = body.day ?? usualDay(dayAt(now, row.team_zone), row);
  const given = { keyResultId: keyResult.id, ...body };
  const entry = entryOf(given, keyResult);
  if (entry.measured === null && entry.confidence === null) return refuseAll('check-in-not-valid', [problem('value-missing', 'value')]);
  const verdict = contributable(entry, day, sceneOf(row, [keyResult], now, null));
  if (!verdict.allowed) return pointingAt(verdict, 'entries.0.', '');

  const making = { checkInId: null, objectiveId: row.id, memberId: me.memberId, now: recordedAfter(now, [keyResult.value_at]), newId };
  const [added] = measurementsFor({ day, entries: [entry] }, { measurements: [given] }, making);
  const standing = nowAfter(keyResult, added!);
  insertMeasurements(trip, [added!]);
  putKeyResultsNow(trip, [standing]);
  tell({ event: 'check-in.contributed', kind: 'key-result', subjectId: keyResult.id, objectiveId: row.id, teamId: row.team_id, facts: { measurementId: added!.id, day } });
  return allow(keyResultReply(keyResult, standing, contextOf(row, me)));
};
