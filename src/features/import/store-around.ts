import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { AroundRows, CycleAround, TeamAround } from './shape.ts';

/** Everybody, also who left: an address belongs to one person for good. */
export const peopleHere = reusable<object>()(
  () =>
    sql<
      AroundRows['people'][number]
    >`select id, name, email, state from member where organisation_id = ${here} order by name, id`,
);

export const teamsHere = reusable<object>()(
  () =>
    sql<TeamAround>`select id, name, path, level_name from team where organisation_id = ${here} and archived_at is null order by cardinality(path), position, name, id`,
);

export const cyclesHere = reusable<object>()(
  () =>
    sql<CycleAround>`select id, name, kind, starts_on as starts, ends_on as ends, state from cycle where organisation_id = ${here} order by starts_on desc, id`,
);

export const organisationHere = reusable<object>()(
  () => sql<AroundRows['organisation']>`select first_month, time_zone, parameters from organisation where id = ${here}`,
);

/** What others have built on an import since. */
export interface Use {
  checkIns: number;
  values: number;
  comments: number;
  changedObjectives: number;
  changedKeyResults: number;
  addedKeyResults: number;
  linkedObjectives: number;
}

/** Counts it in one query; all zero means nothing stands in the way of an undo. */
export const useOf = reusable<{ id: string }>()(
  (slot) => sql<Use>`
  with theirs as (select id, rev from objective where organisation_id = ${here} and import_id = ${slot('id')}),
       measured as (select id, rev, import_id from key_result where organisation_id = ${here} and objective_id in (select id from theirs))
  select (select count(*)::int from check_in where organisation_id = ${here} and objective_id in (select id from theirs) and withdrawn_at is null and import_id is null) as "checkIns",
         (select count(*)::int from measurement where organisation_id = ${here} and key_result_id in (select id from measured) and retired_at is null and import_id is null and check_in_id is null) as "values",
         (select count(*)::int from comment where organisation_id = ${here} and objective_id in (select id from theirs) and removed_at is null) as comments,
         (select count(*)::int from theirs where rev > 1) as "changedObjectives",
         (select count(*)::int from measured where rev > 1 and import_id = ${slot('id')}) as "changedKeyResults",
         (select count(*)::int from measured where import_id is distinct from ${slot('id')}) as "addedKeyResults",
         (select count(*)::int from objective where organisation_id = ${here} and import_id is distinct from ${slot('id')} and parent_id in (select id from theirs)) as "linkedObjectives"`,
);

/** Some of the objectives on which others have built, by name. */
export const usedObjectives = reusable<{ id: string; most: number }>()(
  (slot) => sql<{ id: string; title: string }>`
  select o.id, o.title from objective o where o.organisation_id = ${here} and o.import_id = ${slot('id')} and (
      o.rev > 1
      or exists (select from check_in c where c.organisation_id = o.organisation_id and c.objective_id = o.id and c.withdrawn_at is null)
      or exists (select from comment c where c.organisation_id = o.organisation_id and c.objective_id = o.id and c.removed_at is null)
      or exists (select from key_result k where k.organisation_id = o.organisation_id and k.objective_id = o.id and (k.rev > 1 or k.import_id is distinct from o.import_id
        or exists (select from measurement m where m.organisation_id = k.organisation_id and m.key_result_id = k.id and m.retired_at is null and m.import_id is null)))
      or exists (select from objective below where below.organisation_id = o.organisation_id and below.parent_id = o.id and below.import_id is distinct from o.import_id))
   order by o.rank, o.id limit ${slot('most')}::int`,
);

/** Nobody changes or measures these while they are being taken away. */
export const holdObjectives = reusable<{ id: string }>()(
  (slot) => sql`select 1 from objective where organisation_id = ${here} and import_id = ${slot('id')} for update`,
);

/** How much an import created that was not taken back. */
export const stayed = reusable<{ id: string }>()(
  (slot) => sql<{ people: number; teams: number; cycles: number }>`
  select (select count(*)::int from member where organisation_id = ${here} and import_id = ${slot('id')}) as people,
         (select count(*)::int from team where organisation_id = ${here} and import_id = ${slot('id')}) as teams,
         (select count(*)::int from cycle where organisation_id = ${here} and import_id = ${slot('id')}) as cycles`,
);
