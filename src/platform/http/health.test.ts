import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { features } from '#features/index.ts';
import { readConfig } from '#platform/config.ts';
import { openStore, type Store } from '#platform/db/open.ts';
import { sql } from '#platform/db/trip.ts';
import { openLog } from '#platform/log.ts';
import { openProcess, type Process } from '#platform/process.ts';
import { silent, socketUrl } from '#test/cluster.ts';
import { clusterFacts, house } from '#test/house.ts';
import { stretchWire, type Wire } from '#test/wire.ts';
import { world, type World } from '#test/world.ts';

/** Every word of a client ends so: cutting at it is a database that is away. */
const EVERY_WORD = '\0';

let cedar: World;
let wire: Wire;
let store: Store;
/** A second node on the database of the cast, reached over a wire that can be cut. */
let node: Process;

beforeAll(async () => {
  cedar = await world();
  wire = await stretchWire(await clusterFacts());
  const database = new URL((await house()).databaseUrl).pathname.slice(1);
  store = await openStore({ databaseUrl: socketUrl({ host: wire.host, port: (await clusterFacts()).port }, database), dataFolder: '' }, silent);
  const config = { ...readConfig({ PORT: '0', ROOFTOP_SECRET: 'a secret of the tests only' }), url: 'http://localhost' };
  node = await openProcess({ config, features, store, works: false, webFolder: null, log: openLog('silent') });
});

afterAll(async () => {
  wire.cutAt('');
  await node.close();
  await store.close();
  await wire.close();
});

const knock = (method: 'GET' | 'POST', url: string, body?: object, key?: string) => node.app.inject({
  method, url, headers: { authorization: `Bearer ${cedar.token('Ana')}`, 'rooftop-organisation': cedar.organisationId, ...(key ? { 'idempotency-key': key } : {}) }, ...(body ? { payload: body } : {}),
});
const team = (name: string) => ({ name, parentId: cedar.teams.company, levelName: 'Team' });
const named = async (name: string) => (await cedar.rows(sql<{ id: string }>`select id from team where organisation_id = ${cedar.organisationId} and name = ${name}`)).length;

describe('a node that is well', () => {
  it('says that it lives and can serve', async () => {
    expect((await knock('GET', '/healthz')).json()).toEqual({ status: 'alive' });
    expect((await knock('GET', '/readyz')).json()).toEqual({ status: 'ready', database: 'external' });
  });

  it('counts what it answers, by route and never by address', async () => {
    await knock('GET', `/api/v1/objectives/${cedar.organisationId}`);
    const text = (await knock('GET', '/metrics')).body;
    expect(text).toMatch(/rooftop_request_seconds_count\{method="GET",route="\/api\/v1\/objectives\/:id",status="404"\} \d/);
    expect(text).not.toContain(cedar.organisationId);
    expect(text).toMatch(/rooftop_store_round_trips \d+/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
  });
});

describe('a node whose database is away', () => {
  it('lives, is not ready, and says so until the database is back', async () => {
    wire.cutAt(EVERY_WORD);
    expect((await knock('GET', '/healthz')).statusCode).toBe(200);
    const away = await knock('GET', '/readyz');
    expect([away.statusCode, away.json().status]).toEqual([503, 'database-unreachable']);
    wire.cutAt('');
    await expect.poll(async () => (await knock('GET', '/readyz')).statusCode, { timeout: 5000 }).toBe(200);
  });

  it('answers reads and writes with 503, saves nothing, and serves again by itself', async () => {
    const [name, key] = [randomUUID(), randomUUID()];
    wire.cutAt(EVERY_WORD);
    for (const reply of [await knock('GET', '/api/v1/session'), await knock('POST', '/api/v1/teams', team(name), key)]) {
      expect([reply.statusCode, reply.json().code]).toEqual([503, 'store-unreachable']);
      expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
    wire.cutAt('');
    expect(await named(name)).toBe(0);
    await expect.poll(async () => (await knock('POST', '/api/v1/teams', team(name), key)).statusCode, { timeout: 5000 }).toBe(201);
    expect(await named(name)).toBe(1);
  });

  it('does not know whether a write was saved when the answer to its commit is lost; repeating it with its key acts once', async () => {
    const [name, key] = [randomUUID(), randomUUID()];
    wire.cutAfter('commit\0');
    const lost = await knock('POST', '/api/v1/teams', team(name), key);
    expect(lost.json()).toMatchObject({ code: 'store-unreachable', facts: { outcome: 'unknown' } });
    const again = await cedar.ask('POST', '/teams', { body: team(name), key });
    expect(again.status).toBe(201);
    expect(await named(name)).toBe(1);
  });
});
