import { here } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { CadenceSetting } from '#domain/cadence.ts';
import type { CycleKind } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import type { ObjectiveState, Ambition } from '#domain/objective.ts';

/** Beyond so many objectives the wordy fields of key results would make the page slow to send and to read. */
export const MOST_WITH_KEY_RESULTS = 2000;

export interface CycleRow { id: string; name: string; kind: CycleKind; starts_on: string; ends_on: string; state: CycleState; parent_id: string | null; rev: number; is_large: boolean }
export const allCycles = reusable<object>()(() =>
  sql<CycleRow>`select c.id, c.name, c.kind, c.starts_on, c.ends_on, c.state, c.parent_id, c.rev,
      (select count(*) from (select 1 from objective o where o.organisation_id = ${here} and o.cycle_id = c.id and o.archived_at is null limit ${sql.lit(MOST_WITH_KEY_RESULTS + 1)}) counted) > ${sql.lit(MOST_WITH_KEY_RESULTS)} as is_large
    from cycle c where c.organisation_id = ${here} order by c.starts_on desc, c.ends_on, c.id`);

/** A team with what its check-in rhythm is made of: the settings of every team from the top down to itself. */
export interface TeamRow { id: string; parent_id: string | null; path: string[]; name: string; level_name: string; position: number; zones: (string | null)[]; cadences: (CadenceSetting | null)[] }

/** Every team in use, parents before children, with its own settings; what it inherits is put together from the list. */
export const allTeams = reusable<object>()(() => sql<OwnTeamRow>`
  select t.id, t.parent_id, t.path, t.name, t.level_name, t.position, t.time_zone, t.cadence from team t
   where t.organisation_id = ${here} and t.archived_at is null order by cardinality(t.path), t.position, t.name collate "und-x-icu", t.id`);
export type OwnTeamRow = Omit<TeamRow, 'zones' | 'cadences'> & { time_zone: string | null; cadence: CadenceSetting | null };

/** One objective of a table. Its key results come as one text, because sixty thousand rows of columns cost more than the numbers in them. */
export interface ObjectiveLine {
  id: string; title: string; team_id: string; owner_id: string | null; created_by: string | null; parent_id: string | null; state: ObjectiveState; level: 'team' | 'person'; ambition: Ambition | null;
  weight: string | null; rev: number; agreed_at: string | null; status: ConfirmableStatus | null; day: string | null; recorded_at: string | null; key_results: string | null;
}

/** Separators no title can hold: control characters for records and fields. */
export const BETWEEN_RECORDS = '\u001e';
export const BETWEEN_FIELDS = '\u001f';

/** Fields of one key result in the text, in this order: what figures are computed from, then what people read. */
export const LINE_FIELDS = [
  'kind', 'baseline', 'target', 'commit', 'stretch', 'weight', 'starts_on', 'ends_on', 'state', 'value', 'value_day', 'finished', 'first_value', 'milestones', 'intermediate_targets',
  'lower', 'upper', 'confidence', 'id', 'title', 'owner_id', 'unit', 'currency', 'rev',
] as const;

const COUNTED = ['k.baseline', 'k.target', 'k.commit', 'k.stretch', 'k.weight', 'k.starts_on', 'k.ends_on', 'k.state', 'n.value', 'n.value_day', 'n.finished::text', 'n.first_value', 'k.milestones::text', 'k.intermediate_targets::text', 'k.lower', 'k.upper', 'n.confidence'];
/** What people typed may hold any character; the two that separate are left out here. */
const typed = (column: string) => `translate(${column}, E'\\x1e\\x1f', '')`;
const READ = ['k.id::text', typed('k.title'), 'k.owner_id::text', typed('k.unit'), 'k.currency', 'k.rev'];
const concat = (fields: readonly string[]) => sql.raw(`concat(k.kind${fields.map((field) => `, E'\\x1f', ${field}`).join('')})`);
const measured = sql`key_result k left join key_result_now n on n.organisation_id = ${here} and n.key_result_id = k.id`;

/** For a few objectives: their key results one objective after the other, by index. */
const linesOfEach = sql`left join lateral (select string_agg(${concat([...COUNTED, ...READ])}, E'\\x1e' order by k.position, k.id) as key_results
  from ${measured} where k.organisation_id = ${here} and k.objective_id = o.id and k.archived_at is null) lines on true`;
/** For a whole cycle: all key results at once, joined and gathered in memory; titles only where they are few enough to send. */
const linesOfAll = (fields: readonly string[], cycle: ReturnType<typeof sql>) => sql`left join (select k.objective_id, string_agg(${concat(fields)}, E'\\x1e' ${sql.raw(fields === COUNTED ? '' : 'order by k.position, k.id')}) as key_results
  from ${measured} where k.organisation_id = ${here} and k.archived_at is null and k.objective_id in (select id from objective where organisation_id = ${here} and cycle_id = ${cycle}) group by k.objective_id) lines on lines.objective_id = o.id`;

const objectiveColumns = sql`o.id, o.title, o.team_id, o.owner_id, o.created_by, o.parent_id, o.state, o.level, o.ambition, o.weight, o.rev, o.agreed_at, now.status, now.day, now.recorded_at, lines.key_results`;
const objectiveNow = sql`left join objective_now now on now.organisation_id = ${here} and now.objective_id = o.id`;

interface LinesSlots { cycleId: string; teamId: string | null; archived: boolean }
const linesIn = (fields: readonly string[]) => reusable<LinesSlots>()((slot) => sql<ObjectiveLine>`
  select ${objectiveColumns} from objective o ${objectiveNow} ${linesOfAll(fields, sql`${slot('cycleId')}`)}
   where o.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and (o.archived_at is null or ${slot('archived')}::boolean)
     and (${slot('teamId')}::uuid is null or o.team_id in (select id from team where organisation_id = ${here} and path @> array[${slot('teamId')}::uuid]))
   order by o.rank, o.created_at, o.id`);

/** The objectives of a cycle, of one branch of the team tree or of all, with everything people read of their key results. */
export const objectiveLines = linesIn([...COUNTED, ...READ]);
/** The same for a large cycle: only what figures are computed from. */
export const countedLines = linesIn(COUNTED);

/** The objectives of one team in a cycle. */
export const linesOfTeam = reusable<{ cycleId: string; teamId: string }>()((slot) => sql<ObjectiveLine>`
  select ${objectiveColumns} from objective o ${objectiveNow} ${linesOfEach}
   where o.organisation_id = ${here} and o.team_id = ${slot('teamId')} and o.cycle_id = ${slot('cycleId')} and o.archived_at is null order by o.rank, o.created_at, o.id limit 500`);

export interface PersonRow { id: string; name: string }
/** Everyone who owns something in a cycle, once. */
export const ownersInCycle = reusable<{ cycleId: string; teamId: string | null }>()((slot) => sql<PersonRow>`
  select id, name from member where organisation_id = ${here} and id in (
    select o.owner_id from objective o where o.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid)
    union select k.owner_id from key_result k join objective o on o.organisation_id = k.organisation_id and o.id = k.objective_id
     where k.organisation_id = ${here} and o.cycle_id = ${slot('cycleId')} and k.owner_id is not null and (${slot('teamId')}::uuid is null or o.team_id = ${slot('teamId')}::uuid))`);
