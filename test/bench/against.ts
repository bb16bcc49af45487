import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { House } from '#platform/house.ts';
import { readTrip, sql, writeTrip } from '#platform/db/trip.ts';
import { enter } from '#platform/http/enter.ts';
import type { Filled } from './fill.ts';
import { inTurn, load } from './load.ts';

type Tell = (what: string, measured: string, limit: string, holds: boolean) => void;
const SECONDS = 4;
const CALLERS = 16;

/** The same SQL behind a bare `node:http` server: what the machine and the database can do without us. */
export async function teamPageAgainstBareServer(house: House, url: string, filled: Filled, tell: Tell): Promise<void> {
  const overview = await import('#features/overview/store.ts');
  const team = await import('#features/overview/store-team.ts');
  const slots = { teamId: filled.teamId, cycleId: filled.cycleId };
  const bare = await bareServer((_request, reply) => {
    void readTrip(house.store, enter({ token: filled.token, organisation: null }), async (trip) => {
      await Promise.all([trip.one(team.shownTeam(slots)), trip.all(team.teamsAbove(slots)), trip.all(team.membersOfTeam(slots)), trip.all(overview.allCycles({}))]);
      return Promise.all([trip.all(overview.linesOfTeam(slots)), trip.all(overview.ownersInCycle(slots)), trip.all(team.teamsBelow(slots))]);
    }).then((rows) => { reply.setHeader('content-type', 'application/json').end(JSON.stringify(rows)); }, () => { reply.writeHead(500).end(); });
  });
  const job = { method: 'GET' as const, headers: { authorization: `Bearer ${filled.token}` }, seconds: SECONDS, callers: CALLERS };
  const [ours, limit] = await inTurn(() => load({ ...job, urls: [`${url}/teams/${filled.teamId}`] }), () => load({ ...job, urls: [bare.url] }));
  bare.close();
  const ratio = ours.perSecond / limit.perSecond;
  tell('team page against bare node:http with the same SQL', `${ours.perSecond.toFixed(0)} of ${limit.perSecond.toFixed(0)} per second, ${(100 * ratio).toFixed(0)} %, ${ours.failed} failed`, '≥ 60 %', ratio >= 0.6 && ours.failed === 0);
}

/** Plain durable inserts through the same pool, as many statements in as many round trips as a check-in sends. */
export async function checkInsAgainstInserts(house: House, url: string, filled: Filled, tell: Tell): Promise<void> {
  const objectives = await objectivesOf(house, filled);
  const job = { method: 'POST' as const, headers: { authorization: `Bearer ${filled.token}` }, seconds: SECONDS, callers: CALLERS };
  const checkIns = { ...job, urls: objectives.map((each) => `${url}/objectives/${each.objectiveId}/check-ins`), bodies: objectives.map(({ keyResultIds }, index) => checkInBody(keyResultIds, index)) };
  const before = { ...house.store.counters };
  await load({ ...checkIns, seconds: 1 });
  const trips = house.store.counters.writeTrips - before.writeTrips;
  const statements = Math.round((house.store.counters.statements - before.statements) / trips);
  const rounds = (house.store.counters.roundTrips - before.roundTrips) / trips;
  const bare = await bareServer((request, reply) => {
    request.resume().on('end', () => {
      void plainInserts(house, filled, statements).then(() => { reply.writeHead(201).end('{}'); }, () => { reply.writeHead(500).end(); });
    });
  });
  const [ours, limit] = await inTurn(() => load(checkIns), () => load({ ...job, urls: [bare.url], bodies: ['{}'] }));
  bare.close();
  const ratio = ours.perSecond / limit.perSecond;
  tell('check-in writes against plain durable inserts, as many statements', `${ours.perSecond.toFixed(0)} of ${limit.perSecond.toFixed(0)} per second, ${(100 * ratio).toFixed(0)} %, ${ours.failed} failed`, '≥ 50 %', ratio >= 0.5 && ours.failed === 0);
  tell('round trips of a check-in', `${rounds.toFixed(2)} with ${statements} statements`, '≤ 3', rounds <= 3);
}

async function plainInserts(house: House, filled: Filled, statements: number): Promise<unknown> {
  const [loads, rest] = [4, statements - 7];
  return writeTrip(house.store, enter({ token: filled.token, organisation: null }), async (trip) => {
    await Promise.all(Array.from({ length: loads }, () => trip.one(sql`select 1`)));
    for (let index = 0; index < rest; index += 1) {
      void trip.run(sql`insert into journal (organisation_id, at, event, kind, subject_id) values (${filled.organisationId}, now(), 'bench.line', 'bench', ${randomUUID()})`);
    }
    return true;
  });
}

function checkInBody(keyResultIds: readonly string[], index: number): string {
  const measurements = keyResultIds.map((keyResultId) => ({ keyResultId, value: String(20 + (index % 60)), confidence: 6 }));
  return JSON.stringify({ status: 'on-track', statusReason: 'as planned', progress: ['It went on'], problems: [], plans: [{ text: 'Go on' }], measurements });
}

interface Pair { readonly objectiveId: string; readonly keyResultIds: string[] }

async function objectivesOf(house: House, filled: Filled): Promise<Pair[]> {
  return readTrip(house.store, enter({ token: filled.token, organisation: null }), (trip) =>
    trip.all(sql<Pair>`select objective_id as "objectiveId", array_agg(id) as "keyResultIds" from key_result where organisation_id = ${filled.organisationId} group by objective_id limit 150`));
}

async function bareServer(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => { server.close(); } };
}
