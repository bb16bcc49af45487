import { randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { features } from '#features/index.ts';
import { standingClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { db, sql, writeTrip, type Query, type Trip } from '#platform/db/trip.ts';
import type { House } from '#platform/house.ts';
import { openLog } from '#platform/log.ts';
import { openProcess } from '#platform/process.ts';
import { house } from './house.ts';

/** Tuesday of the seventh week of the second quarter of 2026, before lunch in São Paulo. */
export const NOW = '2026-05-12T14:00:00.000Z';
export const TODAY = '2026-05-12';

/** The cast: an admin, the lead of Sales, a member of Sales, the OKR master of everything, a sponsor. */
export const CAST = ['Ana', 'Bruno', 'Clara', 'Davi', 'Eva'] as const;
export type Player = (typeof CAST)[number];

export interface Ask { readonly as?: Player | null; readonly body?: unknown; readonly rev?: number; readonly key?: string; readonly headers?: Record<string, string> }
/** What came back, read freely: tests say themselves what they expect of it. */
export type ReplyBody = ReturnType<typeof JSON.parse>;
export interface Answer { readonly status: number; readonly body: ReplyBody; readonly headers: LightMyRequestResponse['headers'] }

export interface World {
  readonly app: FastifyInstance;
  readonly house: House;
  readonly organisationId: string;
  readonly members: Record<Player, string>;
  readonly teams: { readonly company: string; readonly sales: string; readonly product: string };
  /** The running second quarter of 2026, inside the running year. */
  readonly cycles: { readonly year: string; readonly quarter: string };
  readonly clock: { now: () => string; set: (instant: string) => void };
  /** One request through the whole door; by Ana unless somebody else is named, by nobody with `as: null`. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, ask?: Ask): Promise<Answer>;
  /** What a table holds for this organisation, to see what was really written. */
  rows<Row>(query: Query<Row>): Promise<Row[]>;
  token(player: Player): string;
}

let opened: Promise<{ app: FastifyInstance; house: House; clock: ReturnType<typeof standingClock> }> | undefined;

/** A new organisation with its cast, in the one process of this test file. A test owns an organisation, not a database. */
export async function world(name = 'Cedar Works'): Promise<World> {
  const { app, house: shared, clock } = await (opened ??= openShared());
  clock.set(NOW);
  const facts = { organisationId: randomUUID(), teams: { company: randomUUID(), sales: randomUUID(), product: randomUUID() }, cycles: { year: randomUUID(), quarter: randomUUID() } };
  const members = Object.fromEntries(CAST.map((player) => [player, randomUUID()])) as Record<Player, string>;
  const tokens = Object.fromEntries(CAST.map((player) => [player, randomUUID().replaceAll('-', '')])) as Record<Player, string>;
  await writeTrip(shared.store, enterAs(facts.organisationId), async (trip) => { await found(trip, name, facts, members, tokens); return null; });
  return {
    app, house: shared, clock, members, ...facts,
    token: (player) => tokens[player],
    ask: (method, path, ask = {}) => knock(app, method, path, ask, ask.as === null ? null : tokens[ask.as ?? 'Ana'], facts.organisationId),
    rows: (query) => writeTrip(shared.store, enterAs(facts.organisationId), (trip) => trip.all(query)),
  };
}

async function openShared() {
  const { store } = await house();
  const clock = standingClock(NOW);
  const config = { ...readConfig({ PORT: '0', ROOFTOP_SECRET: 'a secret of the tests only', ROOFTOP_DATA: process.env.TMPDIR ?? '/tmp' }), url: 'http://localhost' };
  const { app, house: opened } = await openProcess({ config, features, clock, store, works: false, webFolder: null, log: openLog(process.env.ROOFTOP_LOG ?? 'silent') });
  return { app, house: opened, clock };
}

const enterAs = (organisationId: string) => sql<{ set: string }>`select set_config('app.organisation_id', ${organisationId}, true) as set`;

async function knock(app: FastifyInstance, method: Parameters<World['ask']>[0], path: string, ask: Ask, token: string | null, organisationId: string): Promise<Answer> {
  const headers: Record<string, string> = { 'rooftop-organisation': organisationId, ...ask.headers };
  if (token !== null) headers.authorization ??= `Bearer ${token}`;
  if (ask.rev !== undefined) headers['if-match'] = `"${ask.rev}"`;
  if (ask.key !== undefined) headers['idempotency-key'] = ask.key;
  const reply = await app.inject({ method, url: `/api/v1${path}`, headers, ...(ask.body === undefined ? {} : { payload: ask.body as object }) });
  return { status: reply.statusCode, headers: reply.headers, body: reply.body === '' ? null : JSON.parse(reply.body) };
}

interface Facts { organisationId: string; teams: World['teams']; cycles: World['cycles'] }

async function found(trip: Trip, name: string, { organisationId, teams, cycles }: Facts, members: Record<Player, string>, tokens: Record<Player, string>): Promise<void> {
  const own = { organisation_id: organisationId };
  void trip.run(db.insertInto('organisation').values({ id: organisationId, name, slug: organisationId, time_zone: 'America/Sao_Paulo', language: 'en', created_at: NOW }));
  for (const player of CAST) {
    const user = tokens[player].slice(0, 20);
    const email = `${player.toLowerCase()}.${organisationId.slice(0, 8)}@example.org`;
    void trip.run(sql`insert into auth."user" (id, name, email) values (${user}, ${player}, ${email})`);
    void trip.run(sql`insert into auth.session (id, token, "userId", "expiresAt") values (${randomUUID()}, ${tokens[player]}, ${user}, now() + interval '1 day')`);
    void trip.run(db.insertInto('member').values({ ...own, id: members[player], user_id: user, name: player, email, is_admin: player === 'Ana', is_sponsor: player === 'Eva', state: 'active', created_at: NOW }));
  }
  const team = (id: string, parent: string | null, title: string, level: string) => ({ ...own, id, parent_id: parent, path: parent === null ? [id] : [parent, id], name: title, level_name: level, created_at: NOW });
  void trip.run(db.insertInto('team').values([team(teams.company, null, name, 'Company'), team(teams.sales, teams.company, 'Sales', 'Department'), team(teams.product, teams.company, 'Product', 'Department')]));
  const role = (player: Player, team_id: string, held: 'lead' | 'member' | 'okr-master') => ({ ...own, team_id, member_id: members[player], role: held, created_at: NOW });
  void trip.run(db.insertInto('team_role').values([role('Bruno', teams.sales, 'lead'), role('Clara', teams.sales, 'member'), role('Davi', teams.company, 'okr-master')]));
  const cycle = (id: string, parent: string | null, title: string, kind: 'year' | 'quarter', starts: string, ends: string) => ({ ...own, id, parent_id: parent, name: title, kind, starts_on: starts, ends_on: ends, state: 'running' as const, created_at: NOW });
  await trip.run(db.insertInto('cycle').values([cycle(cycles.year, null, '2026', 'year', '2026-01-01', '2026-12-31'), cycle(cycles.quarter, cycles.year, 'Q2 2026', 'quarter', '2026-04-01', '2026-06-30')]));
}
