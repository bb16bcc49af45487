import { Client } from 'pg';
import { SUPERUSER } from '#platform/db/embedded.ts';
import { clusterFacts } from '../house.ts';

/** The whole database at a glance: a refusal must leave it as it was. */
export interface Ledger {
  /** A number per table that changes when any row of it does. */
  look(): Promise<Record<string, string>>;
  /** Signs everybody in again whom a request may have signed out. */
  reopenSessions(tokens: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openLedger(database: string): Promise<Ledger> {
  const client = new Client({ ...await clusterFacts(), user: SUPERUSER, database });
  await client.connect();
  // Counters of attempts and sessions live by their own rules; everything else holds what people wrote.
  const { rows } = await client.query<{ place: string }>(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as place from information_schema.tables
    where table_type = 'BASE TABLE' and (table_schema = 'public' or (table_schema = 'auth' and table_name in ('user', 'account', 'verification'))) order by 1`);
  const look = rows.map(({ place }) => `select '${place}' as place, coalesce(sum(hashtextextended(t::text, 0)), 0)::text || ' in ' || count(*) as mark from ${place} t`).join(' union all ');
  return {
    look: async () => Object.fromEntries((await client.query<{ place: string; mark: string }>({ name: 'look', text: look })).rows.map(({ place, mark }) => [place, mark])),
    reopenSessions: async (tokens) => {
      await client.query(`insert into auth.session (id, token, "userId", "expiresAt") select gen_random_uuid(), t, left(t, 20), now() + interval '1 day' from unnest($1::text[]) t
        on conflict (token) do nothing`, [tokens]);
    },
    close: () => client.end(),
  };
}
