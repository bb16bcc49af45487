import { here } from '../action.ts';
import { sql, type Trip } from './trip.ts';

/** One state a row was in: what differed from the row that stands now, and when and by whom that state was written. */
export interface BroughtVersion {
  readonly id: string;
  /** Columns that were different then, `rev` among them; nothing for the state that stands. */
  readonly was: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly by: string | null;
}

/**
 * Gives rows that were just brought their past: each version is the row as it stands with the differences laid over it,
 * so a table that gets a column later needs no word here. `noun` is a table of the feature that calls.
 */
export function bringVersions(trip: Trip, noun: string, versions: readonly BroughtVersion[]): Promise<number> {
  return trip.run(sql`
    insert into ${sql.table(`${noun}_version`)} select past.*, v.at, v.by
      from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as v(id uuid, was jsonb, at timestamptz, by uuid)
      join ${sql.table(noun)} n on n.organisation_id = ${here} and n.id = v.id cross join lateral jsonb_populate_record(n, v.was) as past`);
}
