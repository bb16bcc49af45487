import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type Ask, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const create = (name: string, key: string, more: Ask = {}) => cedar.ask('POST', '/teams', { body: { name, parentId: cedar.teams.company, levelName: 'Team' }, key, ...more });
const named = (name: string) => cedar.rows(sql<{ id: string }>`select id from team where organisation_id = ${cedar.organisationId} and name = ${name}`);
const told = (id: string) => cedar.rows(sql<{ event: string }>`select event from journal where organisation_id = ${cedar.organisationId} and subject_id = ${id}`);

describe('a repeated request', () => {
  it('answers what it answered, and acts once', async () => {
    const [name, key] = [randomUUID(), randomUUID()];
    const first = await create(name, key);
    const again = await create(name, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await named(name)).toHaveLength(1);
    expect(await told(first.body.id)).toHaveLength(1);
  });

  it('answers the same even after the thing was changed by somebody', async () => {
    const [name, key] = [randomUUID(), randomUUID()];
    const { body } = await create(name, key);
    await cedar.ask('PATCH', `/teams/${body.id}`, { rev: 1, body: { name: `${name} later` } });
    expect((await create(name, key)).body).toEqual(body);
  });

  it.each([2, 8])('acts once when %i come at the same moment', async (many) => {
    const [name, key] = [randomUUID(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: many }, () => create(name, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await named(name)).toHaveLength(1);
  });

  it('repeats a write that answers nothing', async () => {
    const { body: { member } } = await cedar.ask('POST', '/members', { body: { name: 'Iris', email: `${randomUUID()}@example.org`, invite: false } });
    const key = randomUUID();
    const deactivate = () => cedar.ask('PUT', `/members/${member.id}/deactivation`, { key });
    expect([await deactivate(), await deactivate()].map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a key', () => {
  it('belongs to one request: another one under it is refused', async () => {
    const key = randomUUID();
    await create(randomUUID(), key);
    const other = randomUUID();
    expect(await create(other, key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await named(other)).toEqual([]);
  });

  it('of two different requests at the same moment serves one', async () => {
    const [key, names] = [randomUUID(), [randomUUID(), randomUUID()] as const];
    const answers = await Promise.all(names.map((name) => create(name, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await Promise.all(names.map(named))).flat()).toHaveLength(1);
  });

  it('is free again after a refusal, so that the mended request passes', async () => {
    const [name, key] = [randomUUID(), randomUUID()];
    expect((await cedar.ask('POST', '/teams', { key, body: { name, parentId: randomUUID(), levelName: 'Team' } })).status).toBe(404);
    expect((await create(name, key)).status).toBe(201);
  });

  it('is each person\'s own, and each organisation\'s', async () => {
    const [key, name] = [randomUUID(), randomUUID()];
    const birch = await world('Birch Works');
    expect((await create(`${name} of Ana`, key)).status).toBe(201);
    expect((await create(`${name} of Davi`, key, { as: 'Davi' })).status).not.toBe(422);
    expect((await birch.ask('POST', '/teams', { key, body: { name, parentId: birch.teams.company, levelName: 'Team' } })).status).toBe(201);
  });

  it('that nobody could have chosen with care is no key: too long, empty', async () => {
    for (const key of ['x'.repeat(129), '']) {
      const names = [randomUUID(), randomUUID()] as const;
      expect((await Promise.all(names.map((name) => create(name, key)))).map(({ status }) => status)).toEqual([201, 201]);
    }
  });
});
