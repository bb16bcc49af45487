import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const HERE = 'http://localhost';
const NEW_TEAM = () => ({ name: `Team ${randomUUID()}`, parentId: cedar.teams.company, levelName: 'Team' });

/** A request as a browser sends it: with the cookie, and whatever else is named. */
const browse = (method: 'GET' | 'POST' | 'DELETE', path: string, headers: Record<string, string>, payload?: unknown) =>
  cedar.app.inject({ method, url: `/api/v1${path}`, headers: { cookie: `rooftop_session=${cedar.token('Ana')}`, ...headers }, ...(payload === undefined ? {} : { payload: payload as object }) });
const raw = (body: string | Buffer, headers: Record<string, string>) =>
  cedar.app.inject({ method: 'POST', url: '/api/v1/teams', headers: { authorization: `Bearer ${cedar.token('Ana')}`, ...headers }, payload: body });
const teams = async () => (await cedar.rows(sql<{ count: number }>`select count(*) as count from team where organisation_id = ${cedar.organisationId}`))[0]!.count;

describe('a write of a browser', () => {
  it.each([
    ['from a page of ours', { origin: HERE, 'sec-fetch-site': 'same-origin' }],
    ['from the host it was sent to, whatever the public address says', { origin: 'http://okr.internal:4400', host: 'okr.internal:4400', 'sec-fetch-site': 'same-origin' }],
    ['typed by the person', { 'sec-fetch-site': 'none' }],
    ['from an old browser that names its origin only', { origin: HERE }],
  ])('is taken when it comes %s', async (_, headers) => {
    expect((await browse('POST', '/teams', headers, NEW_TEAM())).statusCode).toBe(201);
  });

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sister of ours', { origin: 'http://blog.localhost', 'sec-fetch-site': 'same-site' }],
    ['another site that forges the kinder header only', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['a sandbox without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a form of an old browser that says nothing at all', {}],
  ])('is refused when it comes from %s', async (_, headers) => {
    const before = await teams();
    const reply = await browse('POST', '/teams', headers as Record<string, string>, NEW_TEAM());
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'origin-not-allowed']);
    expect(await teams()).toBe(before);
  });

  it('may read from anywhere: the reply cannot be read there', async () => {
    const reply = await browse('GET', '/session', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('needs no origin when it is a program with a token', async () => {
    expect((await raw(JSON.stringify(NEW_TEAM()), { 'content-type': 'application/json' })).statusCode).toBe(201);
  });
});

describe('who knocks', () => {
  it.each([
    ['nothing', {}],
    ['a token nobody has', { authorization: `Bearer ${'x'.repeat(43)}` }],
    ['something that is no token', { authorization: 'Bearer ../../etc/passwd' }],
    ['a password', { authorization: 'Basic YW5hOmFuYQ==' }],
  ])('is nobody with %s', async (_, headers) => {
    const reply = await cedar.app.inject({ method: 'GET', url: '/api/v1/session', headers: headers as Record<string, string> });
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'session-missing']);
  });

  it('is a stranger in an organisation of others, and the same for one that does not exist', async () => {
    const birch = await world('Birch Works');
    for (const organisation of [birch.organisationId, randomUUID()]) {
      expect(await cedar.ask('GET', '/session', { headers: { 'rooftop-organisation': organisation } })).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    }
  });
});

describe('what is sent', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['broken JSON', '{"name": "Sales"', json, 400, 'request-not-json'],
    ['no JSON at all', 'name=Sales', json, 400, 'request-not-json'],
    ['a form', 'name=Sales', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'media-type-not-supported'],
    ['plain text, which a form may send across origins', '{"name":"Sales"}', { 'content-type': 'text/plain' }, 415, 'media-type-not-supported'],
    ['a kind that is none', '{"name":"Sales"}', { 'content-type': 'nothing at all' }, 415, 'media-type-not-supported'],
    ['more than a megabyte', JSON.stringify({ name: 'x'.repeat(1_100_000) }), json, 413, 'body-too-large'],
    ['nothing where something is needed', '', json, 422, 'input-not-valid'],
    ['a list where fields are needed', '[]', json, 422, 'input-not-valid'],
    ['a NUL in a name', JSON.stringify({ name: 'Sa\u0000les', levelName: 'Team' }), json, 422, 'input-not-valid'],
    ['a field that would be a prototype', '{"name":"Sales","levelName":"Team","__proto__":{"admin":true}}', json, 201, undefined],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), json, 422, 'input-not-valid'],
  ] as const)('%s', async (_, body, headers, status, code) => {
    const before = await teams();
    const text = typeof body === 'string' ? body.replace('"levelName"', `"parentId":"${cedar.teams.company}","levelName"`) : body;
    const reply = await raw(text, headers);
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
    if (status !== 201) expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(await teams()).toBe(status === 201 ? before + 1 : before);
  });

  it('is told all its mistakes at once, each with its place', async () => {
    const { status, body } = await cedar.ask('POST', '/teams', { body: { name: ' ', parentId: 'top', colour: 'red' } });
    expect(status).toBe(422);
    expect(body.problems.map((each: { field: string; code: string }) => [each.field, each.code])).toEqual(expect.arrayContaining([
      ['name', 'field-wrong-format'], ['parentId', 'field-wrong-format'], ['colour', 'field-unknown'],
    ]));
  });

  it('must say which revision it saw, and gets the present one beside a stale one', async () => {
    const { body: team } = await cedar.ask('POST', '/teams', { body: NEW_TEAM() });
    const rename = (rev?: number, headers = {}) => cedar.ask('PATCH', `/teams/${team.id}`, { body: { name: `Team ${randomUUID()}` }, headers, ...(rev === undefined ? {} : { rev }) });
    expect(await rename()).toMatchObject({ status: 428, body: { code: 'revision-needed' } });
    expect(await rename(undefined, { 'if-match': '*' })).toMatchObject({ status: 428 });
    const first = await rename(1);
    expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await rename(1)).toMatchObject({ status: 409, body: { code: 'revision-conflict', facts: { current: { rev: 2, name: first.body.name } } } });
    expect(await rename(99_999_999)).toMatchObject({ status: 409 });
  });

  it('that two people send from the same revision at once is taken once', async () => {
    const { body: team } = await cedar.ask('POST', '/teams', { body: NEW_TEAM() });
    const rename = (as: 'Ana' | 'Davi') => cedar.ask('PATCH', `/teams/${team.id}`, { as, rev: 1, body: { name: `Renamed by ${as}` } });
    const both = await Promise.all([rename('Ana'), rename('Ana'), rename('Ana')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

describe('where one knocks', () => {
  it.each([
    ['GET', '/api/v1/nothing-here', 404, 'path-unknown'],
    ['PUT', '/api/v1/teams', 405, 'method-not-allowed'],
    ['PATCH', '/api/v1/objectives/1/check-ins?limit=1', 405, 'method-not-allowed'],
    ['PUT', '/api/v1/teams/1/2/3', 404, 'path-unknown'],
    ['GET', '/api/v1/objectives/%00', 422, 'input-not-valid'],
    ['GET', '/api/v1/objectives/..%2f..%2fsession', 422, 'input-not-valid'],
    ['GET', '/api/v1/objectives/%ff', 404, 'path-unknown'],
    ['GET', `/api/v1/objectives/${'a'.repeat(201)}`, 404, 'path-unknown'],
    ['GET', '/api/v1/teams?cycleId=%00&cycleId=x', 422, 'input-not-valid'],
    ['GET', '/no/page/without/a/built/web.txt', 404, 'path-unknown'],
  ] as const)('%s %s is a problem', async (method, url, status, code) => {
    const reply = await cedar.app.inject({ method, url, headers: { authorization: `Bearer ${cedar.token('Ana')}` } });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('says what can be done at an address instead', async () => {
    expect((await cedar.ask('PUT', '/session')).headers.allow?.toString().split(', ').sort()).toEqual(['DELETE', 'GET', 'POST']);
  });

  it('the reply is nobody\'s to keep, sniff, frame or refer to', async () => {
    const { headers } = await cedar.ask('GET', '/session');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{13}$/);
  });

  it.each([['gzip', 'gzip'], ['br, gzip;q=0.5', 'gzip'], ['br', undefined], ['gzip;q=0, *', undefined], ['', undefined]])('a long reply travels as it is wished: %o', async (wished, encoding) => {
    const reply = await cedar.app.inject({ url: '/openapi.json', headers: { 'accept-encoding': wished } });
    expect([reply.headers['content-encoding'], reply.headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect((encoding ? gunzipSync(reply.rawPayload).toString() : reply.body).startsWith('{"openapi"')).toBe(true);
  });

  it('a refusal carries the id of its request', async () => {
    const { headers, body } = await cedar.ask('GET', `/objectives/${randomUUID()}`);
    expect(body).toMatchObject({ type: 'urn:rooftop:problem:objective-not-found', status: 404, instance: `urn:rooftop:request:${String(headers['x-request-id'])}` });
  });
});

describe('a public door', () => {
  const knock = (remoteAddress: string, forwarded?: string) => cedar.app.inject({
    method: 'POST', url: '/api/v1/password-resets', remoteAddress, payload: { email: 'nobody@example.org' },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  });

  it('is closed for a minute to an address that knocks too often, and to no other', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await knock('203.0.113.7')).statusCode);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    const refused = await knock('203.0.113.7');
    expect(refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(refused.headers).toMatchObject({ 'retry-after': '60', 'content-type': expect.stringMatching(/^application\/problem\+json/) });
    expect((await knock('203.0.113.8')).statusCode).toBe(202);
  });

  it('believes no forwarded address unless it was told to trust the proxy', async () => {
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await knock('203.0.113.9', `198.51.100.${turn}`)).statusCode);
    expect(statuses.at(-1)).toBe(429);
  });
});
