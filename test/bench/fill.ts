import { randomUUID } from 'node:crypto';
import type { Store } from '#platform/db/open.ts';
import { sql, writeTrip, type Query } from '#platform/db/trip.ts';

/** How much an organisation of the bench holds: three key results an objective, one weekly measurement after the other. */
export interface Size { readonly teams: number; readonly objectives: number; readonly measurementsPerKeyResult: number }
export interface Filled { readonly organisationId: string; readonly token: string; readonly cycleId: string; readonly teamId: string; readonly objectiveId: string }

/** The moment of the bench: the seventh week of the quarter that everything runs in. */
export const BENCH_NOW = '2026-05-12T14:00:00.000Z';

/** Makes an organisation of the given size straight in the tables, by the database itself: a million rows in seconds. */
export async function fill(store: Store, size: Size): Promise<Filled> {
  const organisationId = randomUUID();
  const [token, memberId, topTeam, cycleId] = [randomUUID().replaceAll('-', ''), randomUUID(), randomUUID(), randomUUID()];
  const run = (query: Query<unknown>) => writeTrip(store, sql<{ set: string }>`select set_config('app.organisation_id', ${organisationId}, true) as set, set_config('statement_timeout', '0', true)`, async (trip) => { await trip.run(query); });
  const here = sql`${organisationId}::uuid`;
  const id = (kind: string, number: ReturnType<typeof sql>) => sql`md5(${`${organisationId}${kind}`}::text || ${number})::uuid`;

  await run(sql`insert into organisation (id, name, slug, time_zone, language, created_at) values (${here}, 'Bench', ${organisationId}, 'UTC', 'en', ${BENCH_NOW})`);
  await run(sql`insert into auth."user" (id, name, email) values (${token.slice(0, 20)}, 'Bench', ${`${token}@example.org`})`);
  await run(sql`insert into auth.session (id, token, "userId", "expiresAt") values (${randomUUID()}, ${token}, ${token.slice(0, 20)}, now() + interval '1 day')`);
  await run(sql`insert into member (organisation_id, id, user_id, name, state, is_admin, created_at) values (${here}, ${memberId}, ${token.slice(0, 20)}, 'Bench Person', 'active', true, ${BENCH_NOW})`);
  await run(sql`insert into member (organisation_id, id, name, state, created_at) select ${here}, ${id('member', sql`n::text`)}, 'Person ' || n, 'named', ${BENCH_NOW} from generate_series(1, ${size.teams}::int) n`);
  await run(sql`insert into cycle (organisation_id, id, name, kind, starts_on, ends_on, state, created_at) values (${here}, ${cycleId}, 'Q2 2026', 'quarter', '2026-04-01', '2026-06-30', 'running', ${BENCH_NOW})`);
  await run(sql`insert into team (organisation_id, id, path, name, level_name, created_at) values (${here}, ${topTeam}, array[${topTeam}::uuid], 'Bench', 'Company', ${BENCH_NOW})`);
  await run(sql`insert into team (organisation_id, id, parent_id, path, name, level_name, created_at) select ${here}, ${id('team', sql`n::text`)}, ${topTeam}, array[${topTeam}::uuid, ${id('team', sql`n::text`)}], 'Team ' || n, 'Team', ${BENCH_NOW} from generate_series(1, ${size.teams}::int) n`);
  await run(sql`insert into team_role (organisation_id, team_id, member_id, role, created_at) select ${here}, ${id('team', sql`n::text`)}, ${id('member', sql`n::text`)}, 'lead', ${BENCH_NOW} from generate_series(1, ${size.teams}::int) n`);
  await run(sql`insert into objective (organisation_id, id, cycle_id, team_id, owner_id, parent_id, title, ambition, rank, state, agreed_at, created_at)
    select ${here}, ${id('objective', sql`n::text`)}, ${cycleId}, ${id('team', sql`(1 + (n - 1) % ${size.teams}::int)::text`)}, ${id('member', sql`(1 + (n - 1) % ${size.teams}::int)::text`)},
      case when n <= 10 then null else ${id('objective', sql`(1 + n % 10)::text`)} end, 'Customers of region ' || n || ' get an answer the same day', case n % 2 when 0 then 'committed' else 'aspirational' end, n, 'agreed', '2026-04-02T12:00:00Z', ${BENCH_NOW}
    from generate_series(1, ${size.objectives}::int) n`);
  await run(sql`insert into key_result (organisation_id, id, objective_id, title, kind, unit, baseline, target, position, created_at)
    select ${here}, ${id('kr', sql`(n * 3 + k)::text`)}, ${id('objective', sql`n::text`)}, 'Requests of kind ' || k || ' answered in two days, from 20 to 80 %', 'from-to', '%', 20, 80, k, ${BENCH_NOW}
    from generate_series(1, ${size.objectives}::int) n, generate_series(0, 2) k`);
  await run(sql`insert into measurement (organisation_id, id, key_result_id, objective_id, day, recorded_at, author_id, value, confidence)
    select organisation_id, gen_random_uuid(), id, objective_id, '2026-05-12'::date - s * 2, '2026-05-12T10:00:00Z'::timestamptz - s * interval '2 days', ${memberId}::uuid, 60 - s + position, 6
    from key_result, generate_series(0, ${size.measurementsPerKeyResult - 1}::int) s where organisation_id = ${here}`);
  await run(sql`insert into key_result_now (organisation_id, key_result_id, objective_id, first_value, value, value_day, value_at, confidence, confidence_day, measurements, inside)
    select organisation_id, id, objective_id, 30, 60 + position, '2026-05-12', '2026-05-12T10:00:00Z', 6, '2026-05-12', ${size.measurementsPerKeyResult}::int, 0 from key_result where organisation_id = ${here}`);
  await run(sql`insert into objective_now (organisation_id, objective_id, day, recorded_at, status, author_id, check_ins) select organisation_id, id, '2026-05-12', '2026-05-12T10:00:00Z', 'on-track', ${memberId}::uuid, 17 from objective where organisation_id = ${here}`);
  await settle(store);
  const pick = await writeTrip(store, sql<{ set: string }>`select set_config('app.organisation_id', ${organisationId}, true) as set`, (trip) =>
    trip.one(sql<{ team: string; objective: string }>`select ${id('team', sql`'2'`)} as team, ${id('objective', sql`'2'`)} as objective`));
  return { organisationId, token, cycleId, teamId: pick!.team, objectiveId: pick!.objective };
}

/** Statistics as autovacuum would have them after a while: without them the planner guesses. */
async function settle(store: Store): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ ...store.clientConfig({ label: 'bench' }), options: '' });
  await client.connect();
  await client.query('set role rooftop_owner').catch(() => {});
  await client.query('vacuum analyze').catch(() => client.query('analyze'));
  await client.end();
}
