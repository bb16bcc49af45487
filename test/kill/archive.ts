import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { SUPERUSER } from '#platform/db/embedded.ts';
import { clusterIn, homeOf } from '#platform/db/embedded-place.ts';
import type { Sent } from './callers.ts';

/** What the database holds, seen past the product: with the superuser of the embedded database, over its socket. */
export interface Found { readonly lost: string[]; readonly half: string[]; readonly unsaid: string[]; readonly crooked: string[]; readonly checkIns: number }

/** The line of postmaster.pid that holds … */
const LINE = { pid: 0, port: 3, socketFolder: 4 };

function postmaster(folder: string): string[] {
  const file = join(clusterIn(homeOf(folder)), 'postmaster.pid');
  if (!existsSync(file)) throw new Error('The database does not run');
  return readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
}

/** The process of the database itself. */
export const postmasterPid = (folder: string): number => Number(postmaster(folder)[LINE.pid]);

/** Compares what callers were told with what is there. */
export async function look(folder: string, sent: readonly Sent[]): Promise<Found> {
  const facts = postmaster(folder);
  const client = new Client({ host: facts[LINE.socketFolder]!, port: Number(facts[LINE.port]), user: SUPERUSER, database: 'rooftop' });
  await client.connect();
  try {
    const ids = async (text: string, values: unknown[] = []) => (await client.query<{ id: string }>(text, values)).rows.map(({ id }) => id);
    const acknowledged = sent.filter(({ answer }) => answer?.status === 201);
    const answered = new Set(acknowledged.map(({ key }) => key));
    const kept = await ids('select key as id from idempotency where status = 201');
    return {
      lost: [
        ...await ids('select t as id from unnest($1::uuid[]) t where not exists (select from check_in c where c.id = t)', [acknowledged.map(({ answer }) => answer!.id)]),
        ...[...answered].filter((key) => !kept.includes(key)),
      ],
      half: await ids(HALF),
      unsaid: kept.filter((key) => sent.some((one) => one.key === key) && !answered.has(key)),
      crooked: [...await ids(CROOKED_KEY_RESULTS), ...await ids(CROOKED_OBJECTIVES)],
      checkIns: (await client.query('select from check_in')).rowCount ?? 0,
    };
  } finally {
    await client.end();
  }
}

/** Check-ins without all of their three measurements, their journal line or their remembered answer; and parts without a check-in. */
const HALF = `
  select c.id::text || ' has ' || m.count || ' measurements, ' || j.count || ' lines, ' || i.count || ' answers' as id from check_in c,
    lateral (select count(*) from measurement m where m.check_in_id = c.id) m, lateral (select count(*) from journal j where j.subject_id = c.id and j.event = 'check-in.recorded') j,
    lateral (select count(*) from idempotency i where i.reply ->> 'id' = c.id::text and i.status = 201) i where (m.count, j.count, i.count) <> (3, 1, 1)
  union all select 'measurement ' || id from measurement m where check_in_id is null or not exists (select from check_in c where c.id = m.check_in_id)
  union all select 'line ' || subject_id from journal j where event = 'check-in.recorded' and not exists (select from check_in c where c.id = j.subject_id)
  union all select 'key ' || key from idempotency where status = 0`;

/** Key results whose projection is not their latest measurement, or counts another number of them. */
const CROOKED_KEY_RESULTS = `
  select k.id::text as id from key_result k left join key_result_now n on n.key_result_id = k.id,
    lateral (select m.* from measurement m where m.key_result_id = k.id order by m.day desc, m.recorded_at desc, m.id desc limit 1) m,
    lateral (select count(*) from measurement m where m.key_result_id = k.id) all_of
  where (n.value, n.value_day, n.value_at, n.confidence, n.measurements) is distinct from (m.value, m.day, m.recorded_at, m.confidence, all_of.count::int)`;

const CROOKED_OBJECTIVES = `
  select o.id::text as id from objective o left join objective_now n on n.objective_id = o.id,
    lateral (select c.* from check_in c where c.objective_id = o.id order by c.day desc, c.recorded_at desc, c.id desc limit 1) c,
    lateral (select count(*) from check_in c where c.objective_id = o.id) all_of
  where (n.check_in_id, n.day, n.recorded_at, n.status, n.check_ins) is distinct from (c.id, c.day, c.recorded_at, c.status, all_of.count::int)`;
