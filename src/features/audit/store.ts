import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';

export interface LineRow {
  seq: number; at: string; actor_id: string | null; actor_name: string | null; event: string; kind: string;
  subject_id: string; subject: string | null;
  objective_id: string | null; team_name: string | null; facts: Record<string, unknown>; request_id: string | null;
}

/** What is asked for; null asks for everything. `from` and `until` are instants, the first included, the second not. */
export interface Wanted {
  event: string | null; actorId: string | null; subjectId: string | null; from: string | null; until: string | null;
  before: number | null; most: number;
}

/**
 * A page of the journal, latest first, with the names of today: who did it, to what, in which team. A check-in or a
 * comment is named by its objective. Lines are picked first and named after, so that a page costs the same in any year.
 */
export const linesWanted = reusable<Wanted>()((slot) => sql<LineRow>`
  with line as (
    select j.* from journal j
     where j.organisation_id = ${here}
       and (${slot('before')}::bigint is null or j.seq < ${slot('before')}::bigint)
       and (${slot('event')}::text is null or j.event = ${slot('event')}::text)
       and (${slot('actorId')}::uuid is null or j.actor_id = ${slot('actorId')}::uuid)
       and (${slot('subjectId')}::uuid is null or j.subject_id = ${slot('subjectId')}::uuid)
       and (${slot('from')}::timestamptz is null or j.at >= ${slot('from')}::timestamptz)
       and (${slot('until')}::timestamptz is null or j.at < ${slot('until')}::timestamptz)
     order by j.seq desc limit ${slot('most')})
  select l.seq, l.at, l.actor_id, actor.name as actor_name, l.event, l.kind, l.subject_id,
         coalesce(k.title, t.name, m.name, c.name, o.title) as subject, l.objective_id, team.name as team_name, l.facts, l.request_id
    from line l
    left join member actor on actor.organisation_id = ${here} and actor.id = l.actor_id
    left join team on team.organisation_id = ${here} and team.id = l.team_id
    left join key_result k on l.kind = 'key-result' and k.organisation_id = ${here} and k.id = l.subject_id
    left join team t on l.kind = 'team' and t.organisation_id = ${here} and t.id = l.subject_id
    left join member m on l.kind = 'member' and m.organisation_id = ${here} and m.id = l.subject_id
    left join cycle c on l.kind = 'cycle' and c.organisation_id = ${here} and c.id = l.subject_id
    left join objective o on o.organisation_id = ${here} and o.id = l.objective_id
   order by l.seq desc`);

/** Every event this organisation's journal knows, each found by one step in the index instead of reading all lines. */
export const eventsTold = reusable<object>()(() => sql<{ event: string }>`
  with recursive told as (
    (select j.event from journal j where j.organisation_id = ${here} order by j.event limit 1)
    union all
    select (select j.event from journal j where j.organisation_id = ${here} and j.event > told.event order by j.event limit 1)
      from told where told.event is not null)
  select event from told where event is not null order by event limit 200`);
