import type { CycleState } from '#domain/cycle-state.ts';
import { here } from '#platform/action.ts';
import { bringVersions, type BroughtVersion } from '#platform/db/bring-versions.ts';
import { sql, type Trip } from '#platform/db/trip.ts';
import type { CycleFacts } from './store.ts';

/** A cycle that comes with its past: not every one begins as a draft. */
export type BroughtCycle = CycleFacts & { readonly state: CycleState; readonly rev?: number };

interface Bringing { readonly importId: string | null; readonly at: string; readonly versions?: readonly BroughtVersion[] }

/** Many cycles at once, in one statement, whatever state they are in. Without a past they have one version: what came. */
export function bringCycles(trip: Trip, cycles: readonly BroughtCycle[], by: Bringing): Promise<number> {
  const rows = cycles.map((each) => ({
    id: each.id, parent_id: each.parentId, name: each.name, kind: each.kind, starts_on: each.startsOn, ends_on: each.endsOn, state: each.state, rev: each.rev ?? 1,
  }));
  void trip.run(sql`
    insert into cycle (organisation_id, created_at, import_id, id, parent_id, name, kind, starts_on, ends_on, state, rev)
    select ${here}, ${by.at}::timestamptz, ${by.importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, parent_id uuid, name text, kind text, starts_on date, ends_on date, state text, rev integer)`);
  if (by.versions) return bringVersions(trip, 'cycle', by.versions);
  return trip.run(sql`
    insert into cycle_version select c.*, ${by.at}::timestamptz, door.member_id() from cycle c
     where c.organisation_id = ${here} and c.id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

/** The cycles of an import that hold nothing, neither themselves nor in a cycle inside them that others made or use. */
const unused = (importId: string) => sql`
  with recursive inside as (
    select id as outermost, id from cycle where organisation_id = ${here} and import_id = ${importId}
    union select i.outermost, c.id from inside i join cycle c on c.organisation_id = ${here} and c.parent_id = i.id)
  select i.outermost from inside i join cycle c on c.organisation_id = ${here} and c.id = i.id group by i.outermost
  having bool_and(c.import_id is not distinct from ${importId}::uuid and not exists (select from objective o where o.organisation_id = ${here} and o.cycle_id = c.id))`;

/** Takes the cycles of an import away again, as far as they are empty; answers how many went. */
export function takeBackCycles(trip: Trip, importId: string): Promise<number> {
  void trip.run(sql`delete from cycle_version where organisation_id = ${here} and id in (${unused(importId)})`);
  return trip.run(sql`delete from cycle c where c.organisation_id = ${here} and c.id in (${unused(importId)})`);
}
