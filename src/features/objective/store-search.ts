import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { ObjectiveState } from '#domain/objective.ts';

export interface FoundRow { id: string; title: string; state: ObjectiveState; owner_id: string | null; created_by: string | null; team_name: string; team_path: string[] }

/**
 * Objectives in use whose title contains every word; those that begin with the search first, then the most alike. What
 * people type is no pattern: its signs are taken literally.
 */
export const objectivesByWords = reusable<{ words: string[]; whole: string; cycleId: string | null; teamId: string | null; most: number }>()((slot) => sql<FoundRow>`
  with wanted as (
    select coalesce(array_agg('%' || regexp_replace(unaccent(word), '([\\\\%_])', '\\\\\\1', 'g') || '%'), '{}') as patterns, unaccent(${slot('whole')}) as whole
      from unnest(${slot('words')}::text[]) word)
  select o.id, o.title, o.state, o.owner_id, o.created_by, t.name as team_name, t.path as team_path
    from objective o join team t on t.organisation_id = o.organisation_id and t.id = o.team_id cross join wanted
   where o.organisation_id = ${here} and o.archived_at is null
     and (${slot('cycleId')}::uuid is null or o.cycle_id = ${slot('cycleId')}::uuid) and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid)
     and unaccent(o.title) ilike all (wanted.patterns)
   order by starts_with(lower(unaccent(o.title)), lower(wanted.whole)) desc, similarity(unaccent(o.title), wanted.whole) desc, o.title collate "und-x-icu", o.id
   limit ${slot('most')}`);
