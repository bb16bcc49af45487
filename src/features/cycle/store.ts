import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { CycleKind } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';

export interface CycleRow {
  id: string; parent_id: string | null; name: string; kind: CycleKind; starts_on: string; ends_on: string; state: CycleState; rev: number; objectives: number;
}

const columns = ['id', 'parent_id', 'name', 'kind', 'starts_on', 'ends_on', 'state', 'rev'] as const;
const objectives = sql<number>`(select count(*)::int from objective o where o.organisation_id = cycle.organisation_id and o.cycle_id = cycle.id and o.archived_at is null)`;

/** Every cycle, latest first; a year stands before the quarters inside it. */
export const allCycles = reusable<object>()(() =>
  db.selectFrom('cycle').select(columns).select(objectives.as('objectives')).where('organisation_id', '=', here)
    .orderBy('starts_on', 'desc').orderBy('ends_on', 'desc').orderBy('id').$castTo<CycleRow>());

export const cycleById = reusable<{ id: string }>()((slot) =>
  db.selectFrom('cycle').select(columns).select(objectives.as('objectives')).where('organisation_id', '=', here).where('id', '=', slot('id')).$castTo<CycleRow>());

/** The cycle, held until the transaction ends: two changes from the same revision cannot both succeed. */
export const heldCycle = reusable<{ id: string }>()((slot) =>
  db.selectFrom('cycle').select(columns).select(objectives.as('objectives')).where('organisation_id', '=', here).where('id', '=', slot('id')).forUpdate().$castTo<CycleRow>());

/** The days on which something was recorded in the cycle: its own days may not shrink past them. */
export const recordedDays = reusable<{ id: string }>()((slot) =>
  sql<{ first: string | null; last: string | null }>`
    select min(m.day) as first, max(m.day) as last from measurement m join objective o on o.organisation_id = m.organisation_id and o.id = m.objective_id
     where m.organisation_id = ${here} and o.cycle_id = ${slot('id')} and m.retired_at is null`);

export interface CycleFacts { id: string; parentId: string | null; name: string; kind: CycleKind; startsOn: string; endsOn: string; state?: CycleState }

export function insertCycles(trip: Trip, cycles: readonly CycleFacts[], at: string): void {
  void trip.run(db.insertInto('cycle').values(cycles.map((cycle) => ({
    organisation_id: here, id: cycle.id, parent_id: cycle.parentId, name: cycle.name, kind: cycle.kind, starts_on: cycle.startsOn, ends_on: cycle.endsOn,
    state: cycle.state ?? 'draft', created_at: at,
  }))));
  keepVersions(trip, cycles.map((cycle) => cycle.id), at);
}

export interface CycleChanges { name?: string; starts_on?: string; ends_on?: string; parent_id?: string | null; state?: CycleState }

export function updateCycle(trip: Trip, id: string, changes: CycleChanges, at: string): void {
  void trip.run(db.updateTable('cycle').set(changes).set({ rev: sql`rev + 1` }).where('organisation_id', '=', here).where('id', '=', id));
  keepVersions(trip, [id], at);
}

export function deleteCycle(trip: Trip, id: string): void {
  void trip.run(db.deleteFrom('cycle').where('organisation_id', '=', here).where('id', '=', id));
}

/** The full row as it is now, kept for ever: history is never overwritten. */
function keepVersions(trip: Trip, ids: readonly string[], at: string): void {
  void trip.run(sql`insert into cycle_version select c.*, ${at}::timestamptz, door.member_id() from cycle c where c.organisation_id = ${here} and c.id = any(${ids})`);
}
