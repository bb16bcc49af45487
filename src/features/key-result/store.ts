import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { KeyResultState } from '#domain/key-result.ts';
import { KEY_RESULT_COLUMNS, NOW_COLUMNS, type KeyResultNowRow, type KeyResultRow } from './shape.ts';
import type { MetricRow } from './shape-metric.ts';

/** A key result together with where it stands now. */
export type StandingRow = KeyResultRow & KeyResultNowRow;

const keyResults = db.selectFrom('key_result')
  .leftJoin('member as owner', (on) => on
    .onRef('owner.organisation_id', '=', 'key_result.organisation_id').onRef('owner.id', '=', 'key_result.owner_id'))
  .leftJoin('key_result_now as now', (on) => on
    .onRef('now.organisation_id', '=', 'key_result.organisation_id').onRef('now.key_result_id', '=', 'key_result.id'))
  .select([...KEY_RESULT_COLUMNS, ...NOW_COLUMNS]).where('key_result.organisation_id', '=', here);

/** One key result, archived or not. */
export const keyResultById = reusable<{ id: string }>()((slot) =>
  keyResults.where('key_result.id', '=', slot('id')).$castTo<StandingRow>());

/** The key results of an objective that were not removed, in their order. */
export const keyResultsOf = reusable<{ objectiveId: string }>()((slot) => keyResults
  .where('key_result.objective_id', '=', slot('objectiveId')).where('key_result.archived_at', 'is', null)
  .orderBy('key_result.position').orderBy('key_result.id').$castTo<StandingRow>());

/** How many key results an objective has, and where the next one would stand. */
export const roomIn = reusable<{ objectiveId: string }>()((slot) => sql<{ count: number; next: number }>`
  select count(*)::int as count, coalesce(max(position) + 1, 0) as next from key_result
   where organisation_id = ${here} and objective_id = ${slot('objectiveId')} and archived_at is null`);

/** The same, from one of the key results. */
export const roomBeside = reusable<{ id: string }>()((slot) => sql<{ count: number }>`
  select count(*)::int as count from key_result where organisation_id = ${here} and archived_at is null
     and objective_id = (select objective_id from key_result where organisation_id = ${here} and id = ${slot('id')})`);

export type KeyResultFacts = MetricRow & {
  id: string; objective_id: string; owner_id: string | null; title: string; starts_on: string | null;
  ends_on: string | null; weight: string | null; position: number; created_by: string | null;
};

export function insertKeyResult(trip: Trip, facts: KeyResultFacts, reason: string, at: string): void {
  void trip.run(db.insertInto('key_result')
    .values({ organisation_id: here, ...written(facts), change_reason: reason, created_at: at }));
  keepVersion(trip, facts.id, at);
}

export type KeyResultChanges = Partial<Omit<KeyResultFacts, 'id' | 'objective_id' | 'created_by'>>
  & { state?: KeyResultState; state_reason?: string; archived_at?: string | null };

/** Writes changes with the reason for them. */
export function updateKeyResult(trip: Trip, id: string, changes: KeyResultChanges, reason: string, at: string): void {
  void trip.run(db.updateTable('key_result').set(written(changes)).set({ change_reason: reason, rev: sql`rev + 1` })
    .where('organisation_id', '=', here).where('id', '=', id));
  keepVersion(trip, id, at);
}

type Lists = Pick<MetricRow, 'zones' | 'milestones' | 'intermediate_targets'>;

/** Columns as they are sent: what is kept as JSON becomes its text. */
function written<T extends Partial<Lists>>(columns: T): Omit<T, keyof Lists> & { [List in keyof Lists]?: string | null } {
  const { zones, milestones, intermediate_targets, ...rest } = columns;
  const lists = Object.entries({ zones, milestones, intermediate_targets }).filter(([, list]) => list !== undefined);
  const texts = lists.map(([column, list]) => [column, list && JSON.stringify(list, wellFormed)]);
  return { ...rest, ...Object.fromEntries(texts) };
}

/** Half of a letter pair, which the database takes in no JSON, becomes a replacement sign. */
const wellFormed = (_name: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** The full row as it is now, kept for ever. */
function keepVersion(trip: Trip, id: string, at: string): void {
  void trip.run(sql`
    insert into key_result_version select k.*, ${at}::timestamptz, door.member_id()
      from key_result k where k.organisation_id = ${here} and k.id = ${id}`);
}
