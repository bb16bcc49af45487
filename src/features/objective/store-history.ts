import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';

/** What a version says, every field as text, by the names that requests use. */
export type VersionText = Readonly<Record<string, string | null>>;

export interface HistoryRow {
  seq: number; at: string; actor_id: string | null; actor_name: string | null; event: string; kind: string;
  subject_id: string; subject: string | null;
  before: VersionText | null; after: VersionText | null; reason: string | null;
}

/** Fields that history tells, with the column each comes from. */
const OBJECTIVE_FIELDS = {
  title: 'title', why: 'why', level: 'level', ambition: 'ambition', rank: 'rank', weight: 'weight', state: 'state',
  stateReason: 'state_reason',
  owner: 'owner_id', parent: 'parent_id', team: 'team_id', cycle: 'cycle_id',
};
const KEY_RESULT_FIELDS = {
  title: 'title', owner: 'owner_id', kind: 'kind', unit: 'unit', currency: 'currency', baseline: 'baseline',
  target: 'target', commit: 'commit', stretch: 'stretch',
  lower: 'lower', upper: 'upper', heldBy: 'held_by', measureBy: 'measure_by', zones: 'zones', milestones: 'milestones',
  intermediateTargets: 'intermediate_targets',
  startsOn: 'starts_on', endsOn: 'ends_on', weight: 'weight', position: 'position', state: 'state',
  stateReason: 'state_reason',
};

/** All of them in the order in which a change is told. */
export const HISTORY_FIELDS: readonly string[] = [
  ...new Set([...Object.keys(OBJECTIVE_FIELDS), ...Object.keys(KEY_RESULT_FIELDS)]),
];

/** A row of a version table as one object of texts; null where the join found none. Texts keep every digit of a number. */
function versionText(alias: string, fields: Readonly<Record<string, string>>) {
  const pairs = Object.entries(fields).map(
    ([name, column]) => sql`${sql.lit(name)}, ${sql.ref(`${alias}.${column}`)}::text`,
  );
  return sql`case when ${sql.ref(`${alias}.id`)} is not null then jsonb_build_object(${sql.join(pairs)}) end`;
}

const version = (table: string, alias: string, kind: string, back: number) => sql`
  left join ${sql.table(table)} ${sql.ref(alias)} on j.kind = ${sql.lit(kind)}
    and ${sql.ref(`${alias}.organisation_id`)} = j.organisation_id and ${sql.ref(`${alias}.id`)} = j.subject_id and ${sql.ref(`${alias}.rev`)} = j.rev - ${sql.lit(back)}`;

/** A page of the journal of one objective and all that belongs to it, each line with the versions before and after it. */
export const historyOf = reusable<{ objectiveId: string; before: number | null; most: number }>()((slot) => sql<HistoryRow>`
  select j.seq, j.at, j.actor_id, actor.name as actor_name, j.event, j.kind, j.subject_id,
         coalesce(k.title, o.title) as subject,
         coalesce(${versionText('objective_before', OBJECTIVE_FIELDS)},
                  ${versionText('key_result_before', KEY_RESULT_FIELDS)}) as before,
         coalesce(${versionText('objective_after', OBJECTIVE_FIELDS)},
                  ${versionText('key_result_after', KEY_RESULT_FIELDS)}) as after,
         coalesce(objective_after.change_reason, key_result_after.change_reason) as reason
    from journal j
    left join member actor on actor.organisation_id = j.organisation_id and actor.id = j.actor_id
    left join key_result k on j.kind = 'key-result' and k.organisation_id = j.organisation_id and k.id = j.subject_id
    left join objective o on o.organisation_id = j.organisation_id and o.id = j.objective_id
    ${version('objective_version', 'objective_before', 'objective', 1)}
    ${version('objective_version', 'objective_after', 'objective', 0)}
    ${version('key_result_version', 'key_result_before', 'key-result', 1)}
    ${version('key_result_version', 'key_result_after', 'key-result', 0)}
   where j.organisation_id = ${here} and j.objective_id = ${slot('objectiveId')}
     and (${slot('before')}::bigint is null or j.seq < ${slot('before')}::bigint)
   order by j.seq desc limit ${slot('most')}`);

/** What ids in old versions are called today: people, teams, cycles, objectives. */
export const namesOf = reusable<{ ids: string[] }>()((slot) => sql<{ id: string; name: string }>`
  select id, name from member where organisation_id = ${here} and id = any(${slot('ids')}::uuid[])
  union all select id, name from team where organisation_id = ${here} and id = any(${slot('ids')}::uuid[])
  union all select id, name from cycle where organisation_id = ${here} and id = any(${slot('ids')}::uuid[])
  union all select id, title from objective where organisation_id = ${here} and id = any(${slot('ids')}::uuid[])`);
