import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { ObjectiveState } from '#domain/objective.ts';

export interface FoundRow {
  id: string; title: string; state: ObjectiveState; owner_id: string | null; created_by: string | null;
  team_name: string; team_path: string[];
}

export interface Wanted { words: string[]; whole: string; cycleId: string | null; teamId: string | null; most: number }

/**
 * Objectives in use whose title contains every word; first those that begin with the search, then those that come to
 * the point in fewer words; without any word all of them, in the order of the alphabet. Words are patterns: signs that
 * mean something in one come escaped.
 */
export const objectivesByWords = reusable<Wanted>()((slot) => sql<FoundRow>`
  with wanted as materialized (
    select coalesce(array_agg('%' || door.fold(word) || '%'), '{}') as patterns, door.fold(${slot('whole')}) as whole
      from unnest(${slot('words')}::text[]) word)
  select o.id, o.title, o.state, o.owner_id, o.created_by, t.name as team_name, t.path as team_path
    from objective o join team t on t.organisation_id = o.organisation_id and t.id = o.team_id cross join wanted
   where o.organisation_id = ${here} and o.archived_at is null
     and (${slot('cycleId')}::uuid is null or o.cycle_id = ${slot('cycleId')}::uuid)
     and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid)
     and o.folded_title like all (wanted.patterns)
   order by starts_with(o.folded_title, wanted.whole) desc, strpos(o.folded_title, wanted.whole) = 0,
            case when wanted.whole <> '' then length(o.folded_title) end, o.folded_title collate "und-x-icu", o.id
   limit ${slot('most')}`);
