import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import { KEY_RESULT_COLUMNS, NOW_COLUMNS, type KeyResultNowRow, type KeyResultRow } from '../key-result/shape.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveRow } from '../objective/shape.ts';
import type { CheckInRow, MeasurementRow } from './shape.ts';

export type SceneRow = ObjectiveRow & { team_zone: string };
export type MeasuredKeyResult = KeyResultRow & KeyResultNowRow;

/** The team's own zone, else that of the nearest team above, else the organisation's. */
const teamZone = sql<string>`coalesce(
  (select above.time_zone from team above where above.organisation_id = team.organisation_id and above.id = any(team.path) and above.time_zone is not null
    order by cardinality(above.path) desc limit 1),
  (select time_zone from organisation where id = ${here}))`;

const scene = db.selectFrom('objective')
  .innerJoin('team', (join) => join.onRef('team.organisation_id', '=', 'objective.organisation_id').onRef('team.id', '=', 'objective.team_id'))
  .innerJoin('cycle', (join) => join.onRef('cycle.organisation_id', '=', 'objective.organisation_id').onRef('cycle.id', '=', 'objective.cycle_id'))
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'objective.organisation_id').onRef('owner.id', '=', 'objective.owner_id'))
  .leftJoin('objective as parent', (join) => join.onRef('parent.organisation_id', '=', 'objective.organisation_id').onRef('parent.id', '=', 'objective.parent_id'))
  .leftJoin('team as parent_team', (join) => join.onRef('parent_team.organisation_id', '=', 'parent.organisation_id').onRef('parent_team.id', '=', 'parent.team_id'))
  .select(OBJECTIVE_COLUMNS).select(teamZone.as('team_zone')).where('objective.organisation_id', '=', here).where('objective.archived_at', 'is', null);

/** The objective as a read sees it. */
export const readScene = reusable<{ objectiveId: string }>()((slot) => scene.where('objective.id', '=', slot('objectiveId')).$castTo<SceneRow>());
/** The objective, locked: check-ins on one objective follow each other, those on different ones do not wait. */
export const lockedScene = reusable<{ objectiveId: string }>()((slot) =>
  scene.where('objective.id', '=', slot('objectiveId')).forNoKeyUpdate('objective').$castTo<SceneRow>());
export const sceneOfKeyResult = reusable<{ keyResultId: string }>()((slot) =>
  scene.where('objective.id', '=', sql<string>`(select objective_id from key_result where organisation_id = ${here} and id = ${slot('keyResultId')} and archived_at is null)`)
    .forNoKeyUpdate('objective').$castTo<SceneRow>());
export const sceneOfCheckIn = reusable<{ checkInId: string }>()((slot) =>
  scene.where('objective.id', '=', sql<string>`(select objective_id from check_in where organisation_id = ${here} and id = ${slot('checkInId')})`)
    .forNoKeyUpdate('objective').$castTo<SceneRow>());
export const sceneOfMeasurement = reusable<{ measurementId: string }>()((slot) =>
  scene.where('objective.id', '=', sql<string>`(select objective_id from measurement where organisation_id = ${here} and id = ${slot('measurementId')})`)
    .forNoKeyUpdate('objective').$castTo<SceneRow>());

const keyResults = db.selectFrom('key_result')
  .leftJoin('member as owner', (join) => join.onRef('owner.organisation_id', '=', 'key_result.organisation_id').onRef('owner.id', '=', 'key_result.owner_id'))
  .leftJoin('key_result_now as now', (join) => join.onRef('now.organisation_id', '=', 'key_result.organisation_id').onRef('now.key_result_id', '=', 'key_result.id'))
  .select([...KEY_RESULT_COLUMNS, ...NOW_COLUMNS]).where('key_result.organisation_id', '=', here).where('key_result.archived_at', 'is', null)
  .orderBy('key_result.position').orderBy('key_result.id');

/** Subselects name the objective, so that this goes out in the same breath as the scene. */
export const keyResultsOf = reusable<{ objectiveId: string }>()((slot) => keyResults.where('key_result.objective_id', '=', slot('objectiveId')).$castTo<MeasuredKeyResult>());
export const keyResultById = reusable<{ keyResultId: string }>()((slot) => keyResults.where('key_result.id', '=', slot('keyResultId')).$castTo<MeasuredKeyResult>());
export const keyResultsOfCheckIn = reusable<{ checkInId: string }>()((slot) =>
  keyResults.where('key_result.objective_id', '=', sql<string>`(select objective_id from check_in where organisation_id = ${here} and id = ${slot('checkInId')})`).$castTo<MeasuredKeyResult>());
export const keyResultOfMeasurement = reusable<{ measurementId: string }>()((slot) =>
  keyResults.where('key_result.id', '=', sql<string>`(select key_result_id from measurement where organisation_id = ${here} and id = ${slot('measurementId')})`).$castTo<MeasuredKeyResult>());

export interface ObjectiveNowRow { check_in_id: string | null; day: string | null; recorded_at: string | null; status: string | null; author_id: string | null; check_ins: number }
export const objectiveNow = reusable<{ objectiveId: string }>()((slot) =>
  sql<ObjectiveNowRow>`select check_in_id, day, recorded_at, status, author_id, check_ins from objective_now where organisation_id = ${here} and objective_id = ${slot('objectiveId')}`);

export const checkInById = reusable<{ checkInId: string }>()((slot) =>
  sql<CheckInRow>`select c.*, m.name as author_name from check_in c left join member m on m.organisation_id = c.organisation_id and m.id = c.author_id
    where c.organisation_id = ${here} and c.id = ${slot('checkInId')}`);

/** All measurements that count, of the key results named: what the projection is worked out from after a correction. */
export const countingMeasurements = reusable<{ checkInId: string | null; measurementId: string | null }>()((slot) =>
  sql<MeasurementRow>`select m.* from measurement m where m.organisation_id = ${here} and m.retired_at is null and m.key_result_id in (
      select t.key_result_id from measurement t where t.organisation_id = ${here} and (t.check_in_id = ${slot('checkInId')}::uuid or t.id = ${slot('measurementId')}::uuid)
      union select k.id from key_result k join check_in c on c.organisation_id = k.organisation_id and c.objective_id = k.objective_id
        where c.organisation_id = ${here} and c.id = ${slot('checkInId')}::uuid)
    order by m.day desc, m.recorded_at desc, m.id desc`);

/** The measurements of a check-in, those that count and those retired with it. */
export const measurementsOf = reusable<{ checkInId: string }>()((slot) =>
  sql<MeasurementRow>`select * from measurement where organisation_id = ${here} and check_in_id = ${slot('checkInId')} order by recorded_at, id`);

export const measurementById = reusable<{ measurementId: string }>()((slot) =>
  sql<MeasurementRow>`select * from measurement where organisation_id = ${here} and id = ${slot('measurementId')}`);

/** Where the objective stands without the check-in named: the latest of the others, and how many they are. */
export const nowWithout = reusable<{ checkInId: string }>()((slot) => sql<ObjectiveNowRow>`
  with others as (select c.* from check_in c where c.organisation_id = ${here} and c.withdrawn_at is null and c.id <> ${slot('checkInId')}
      and c.objective_id = (select objective_id from check_in where organisation_id = ${here} and id = ${slot('checkInId')}))
  select latest.id as check_in_id, latest.day, (select max(recorded_at) from others) as recorded_at, latest.status, latest.author_id, (select count(*)::int from others) as check_ins
    from (select 1) as one left join lateral (select * from others order by day desc, recorded_at desc, id desc limit 1) latest on true`);

export interface TimelineSlots { objectiveId: string; day: string | null; recordedAt: string | null; id: string | null; most: number; withWithdrawn: boolean }
/** A page of check-ins before a cursor, each with its measurements and the value before, in one query. */
export const timelinePage = reusable<TimelineSlots>()((slot) => sql<CheckInRow>`
  select c.id, c.objective_id, c.day, c.recorded_at, c.author_id, c.status, c.suggested_status, c.status_reason, c.progress, c.plans, c.last_plans, c.withdrawn_at, c.rev, a.name as author_name,
    coalesce((select jsonb_agg(case when p.entry ->> 'ownerId' is null then p.entry else p.entry || jsonb_build_object('owner',
        (select jsonb_build_object('id', o.id, 'name', o.name) from member o where o.organisation_id = c.organisation_id and o.id = (p.entry ->> 'ownerId')::uuid)) end order by p.place)
      from jsonb_array_elements(c.problems) with ordinality as p (entry, place)), '[]'::jsonb) as problems,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'key_result_id', m.key_result_id, 'key_result_title', k.title, 'unit', k.unit, 'value', m.value::text, 'finished', m.finished,
        'confidence', m.confidence, 'note', m.note, 'before', (select b.value::text from measurement b where b.organisation_id = m.organisation_id and b.key_result_id = m.key_result_id
          and b.value is not null and (b.retired_at is null) and (b.day, b.recorded_at, b.id) < (m.day, m.recorded_at, m.id) order by b.day desc, b.recorded_at desc, b.id desc limit 1)) order by k.position, k.id)
      from measurement m join key_result k on k.organisation_id = m.organisation_id and k.id = m.key_result_id
     where m.organisation_id = c.organisation_id and m.check_in_id = c.id and (m.retired_at is null or m.retired_at = c.withdrawn_at)), '[]'::jsonb) as measurements
  from check_in c left join member a on a.organisation_id = c.organisation_id and a.id = c.author_id
 where c.organisation_id = ${here} and c.objective_id = ${slot('objectiveId')} and (${slot('withWithdrawn')}::boolean or c.withdrawn_at is null)
   and (${slot('day')}::date is null or (c.day, c.recorded_at, c.id) < (${slot('day')}::date, ${slot('recordedAt')}::timestamptz, ${slot('id')}::uuid))
 order by c.day desc, c.recorded_at desc, c.id desc limit ${slot('most')}::int`);

export interface NewCheckIn {
  id: string; objective_id: string; day: string; recorded_at: string; author_id: string; status: CheckInRow['status']; suggested_status: CheckInRow['status'] | null; status_reason: string;
  progress: string; problems: string; plans: string; last_plans: string;
}

export function insertCheckIn(trip: Trip, row: NewCheckIn): void {
  void trip.run(db.insertInto('check_in').values({ organisation_id: here, ...row }));
  keepVersion(trip, row.id, row.recorded_at);
}

export type CheckInChanges = Partial<Omit<NewCheckIn, 'id' | 'objective_id' | 'recorded_at' | 'author_id'>> & { withdrawn_at?: string | null; withdrawn_by?: string | null };

export function updateCheckIn(trip: Trip, id: string, changes: CheckInChanges, at: string): void {
  void trip.run(db.updateTable('check_in').set(changes).set({ rev: sql`rev + 1` }).where('organisation_id', '=', here).where('id', '=', id));
  keepVersion(trip, id, at);
}

function keepVersion(trip: Trip, id: string, at: string): void {
  void trip.run(sql`insert into check_in_version select c.*, ${at}::timestamptz, door.member_id() from check_in c where c.organisation_id = ${here} and c.id = ${id}`);
}
