import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { CadenceSetting } from '#domain/cadence.ts';
import type { CycleKind } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import type { ObjectiveState, Ambition } from '#domain/objective.ts';

export interface CycleRow { id: string; name: string; kind: CycleKind; starts_on: string; ends_on: string; state: CycleState; parent_id: string | null; rev: number }
export const allCycles = reusable<object>()(() =>
  sql<CycleRow>`select id, name, kind, starts_on, ends_on, state, parent_id, rev from cycle where organisation_id = ${here} order by starts_on desc, ends_on, id`);

/** A team with what its check-in rhythm is made of: the settings of every team from the top down to itself. */
export interface TeamRow { id: string; parent_id: string | null; path: string[]; name: string; level_name: string; position: number; zones: (string | null)[]; cadences: (CadenceSetting | null)[] }

const rhythm = sql`
  (select array_agg(a.time_zone order by cardinality(a.path)) from team a where a.organisation_id = t.organisation_id and a.id = any(t.path)) as zones,
  (select jsonb_agg(a.cadence order by cardinality(a.path)) from team a where a.organisation_id = t.organisation_id and a.id = any(t.path)) as cadences`;

/** Every team that is in use, parents before children. */
export const allTeams = reusable<object>()(() => sql<TeamRow>`
  select t.id, t.parent_id, t.path, t.name, t.level_name, t.position, ${rhythm} from team t
   where t.organisation_id = ${here} and t.archived_at is null order by cardinality(t.path), t.position, t.name collate "und-x-icu", t.id`);

export const teamById = reusable<{ teamId: string }>()((slot) => sql<TeamRow>`
  select t.id, t.parent_id, t.path, t.name, t.level_name, t.position, ${rhythm} from team t where t.organisation_id = ${here} and t.id = ${slot('teamId')}`);

/** One objective of a table. Its key results come as one text, because sixty thousand rows of columns cost more than the numbers in them. */
export interface ObjectiveLine {
  id: string; title: string; team_id: string; owner_id: string | null; created_by: string | null; parent_id: string | null; state: ObjectiveState; level: 'team' | 'person'; ambition: Ambition | null;
  weight: string | null; rev: number; agreed_at: string | null; status: ConfirmableStatus | null; day: string | null; recorded_at: string | null; key_results: string | null;
}

/** Separators no title can hold: control characters for records and fields. */
export const BETWEEN_RECORDS = '\u001e';
export const BETWEEN_FIELDS = '\u001f';

/** Fields of one key result in the text, in this order. The wordy ones are empty where the table is large. */
export const LINE_FIELDS = [
  'kind', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper', 'weight', 'starts_on', 'ends_on', 'state', 'value', 'value_day', 'finished', 'confidence', 'first_value',
  'milestones', 'intermediate_targets', 'id', 'title', 'owner_id', 'unit', 'currency', 'rev',
] as const;

const field = (name: string) => sql.raw(`, E'\\x1f', ${name}`);
const wordy = (name: string) => sql.raw(`, E'\\x1f', case when wordy then ${name} end`);
const line = sql`concat(k.kind${field('k.baseline')}${field('k.target')}${field('k.commit')}${field('k.stretch')}${field('k.lower')}${field('k.upper')}${field('k.weight')}${field('k.starts_on')}${field('k.ends_on')}${field('k.state')
  }${field('n.value')}${field('n.value_day')}${field('n.finished::text')}${field('n.confidence')}${field('n.first_value')}${field('k.milestones::text')}${field('k.intermediate_targets::text')
  }${wordy('k.id::text')}${wordy("translate(k.title, E'\\x1e\\x1f', '')")}${wordy('k.owner_id::text')}${wordy('k.unit')}${wordy('k.currency')}${wordy('k.rev')})`;

const linesOf = (wordyWanted: ReturnType<typeof sql>) => sql`
  left join lateral (select string_agg(${line}, E'\\x1e' order by k.position, k.id) as key_results
      from key_result k cross join (select ${wordyWanted}::boolean as wordy) as how
      left join key_result_now n on n.organisation_id = k.organisation_id and n.key_result_id = k.id
     where k.organisation_id = o.organisation_id and k.objective_id = o.id and k.archived_at is null) lines on true`;

const objectiveColumns = sql`o.id, o.title, o.team_id, o.owner_id, o.created_by, o.parent_id, o.state, o.level, o.ambition, o.weight, o.rev, o.agreed_at, now.status, now.day, now.recorded_at, lines.key_results`;
const objectiveNow = sql`left join objective_now now on now.organisation_id = o.organisation_id and now.objective_id = o.id`;

/** Beyond so many objectives the wordy fields of key results would make the page slow to send and to read. */
export const MOST_WITH_KEY_RESULTS = 2000;

/** The objectives of a cycle, of one branch of the team tree or of all. */
export const objectiveLines = reusable<{ cycleId: string; teamId: string | null; archived: boolean }>()((slot) => sql<ObjectiveLine>`
  with size as materialized (select count(*) <= ${sql.lit(MOST_WITH_KEY_RESULTS)} as small from objective where organisation_id = ${here} and cycle_id = ${slot('cycleId')} and archived_at is null)
  select ${objectiveColumns} from objective o ${objectiveNow} ${linesOf(sql`(select small from size)`)}
   where o.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and (o.archived_at is null or ${slot('archived')}::boolean)
     and (${slot('teamId')}::uuid is null or o.team_id in (select id from team where organisation_id = ${here} and path @> array[${slot('teamId')}::uuid]))
   order by o.rank, o.created_at, o.id`);

/** The objectives of one team in a cycle. */
export const linesOfTeam = reusable<{ cycleId: string; teamId: string }>()((slot) => sql<ObjectiveLine>`
  select ${objectiveColumns} from objective o ${objectiveNow} ${linesOf(sql`true`)}
   where o.organisation_id = ${here} and o.team_id = ${slot('teamId')} and o.cycle_id = ${slot('cycleId')} and o.archived_at is null order by o.rank, o.created_at, o.id limit 500`);

export interface PersonRow { id: string; name: string }
/** Everyone who owns something in a cycle, once. */
export const ownersInCycle = reusable<{ cycleId: string; teamId: string | null }>()((slot) => sql<PersonRow>`
  select id, name from member where organisation_id = ${here} and id in (
    select o.owner_id from objective o where o.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid)
    union select k.owner_id from key_result k join objective o on o.organisation_id = k.organisation_id and o.id = k.objective_id
     where k.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and k.owner_id is not null and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid))`);
