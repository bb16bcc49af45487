import { beforeAll, describe, expect, it } from 'vitest';
import { here } from '#platform/action.ts';
import { readTrip, sql } from '#platform/db/trip.ts';
import { standAt } from '#platform/within.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const further = { name: 'São João & Filhos', timeZone: 'America/Sao_Paulo', language: 'pt-BR' };

describe('the organisation in hand', () => {
  it('says its day and what its reader may do', async () => {
    const { body } = await cedar.ask('GET', '/organisation', { as: 'Bruno' });
    expect(body).toMatchObject({ id: cedar.organisationId, name: 'Cedar Works', timeZone: 'America/Sao_Paulo', language: 'en', firstMonth: 1, today: '2026-05-12', demo: false });
    expect(body.may).toEqual({ 'organisation.change': false, 'demo.change': false, 'audit.read': false, 'outbox.read': false });
  });

  it('is changed by an admin, with version and journal, and keeps its short name', async () => {
    const oak = await world('Oak');
    const { body: before } = await oak.ask('GET', '/organisation');
    const { status, body } = await oak.ask('PATCH', '/organisation', { body: { name: ' Oak Tree ', timeZone: 'Asia/Tokyo', firstMonth: 4 }, rev: 1 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Oak Tree', slug: before.slug, timeZone: 'Asia/Tokyo', firstMonth: 4, today: '2026-05-12', rev: 2 });
    expect(await oak.rows(sql`select rev, name, recorded_by from organisation_version where id = ${oak.organisationId}`)).toEqual([{ rev: 2, name: 'Oak Tree', recorded_by: oak.members.Ana }]);
    const [line] = await oak.rows(sql<{ event: string; facts: object }>`select event, facts from journal where organisation_id = ${oak.organisationId} order by seq desc limit 1`);
    expect(line).toEqual({ event: 'organisation.changed', facts: { time_zone: 'Asia/Tokyo', language: 'en', first_month: 4, renamed: true } });
    const late = await oak.ask('PATCH', '/organisation', { body: { name: 'Ash' }, rev: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'revision-conflict', facts: { current: { name: 'Oak Tree', rev: 2 } } } });
  });

  it.each([
    ['not by a member', 'Davi', { name: 'x' }, 403, 'needs-admin'],
    ['not with a zone nobody knows', 'Ana', { timeZone: 'Mars/Olympus' }, 422, 'time-zone-unknown'],
    ['not with a month that is none', 'Ana', { firstMonth: 13 }, 422, 'input-not-valid'],
    ['not with nothing', 'Ana', {}, 422, 'input-not-valid'],
  ] as const)('is changed %s', async (_what, as, body, status, code) => {
    expect(await cedar.ask('PATCH', '/organisation', { as, body, rev: 1 })).toMatchObject({ status, body: { code } });
  });
});

describe('a further organisation', () => {
  it('has its creator as admin, a top team, the cycles of the year, and nothing of the first', async () => {
    const { status, body } = await cedar.ask('POST', '/organisations', { body: further, key: 'found-once' });
    expect(status).toBe(201);
    const there = { headers: { 'rooftop-organisation': body.organisationId } };
    const { body: session } = await cedar.ask('GET', '/session', there);
    expect(session).toMatchObject({ member: { id: body.memberId, name: 'Ana', isAdmin: true }, organisation: { name: 'São João & Filhos', slug: 'sao-joao-filhos' }, currentCycle: { name: 'Q2 2026' } });
    const { body: teams } = await cedar.ask('GET', '/teams', there);
    expect(teams.items).toMatchObject([{ name: 'São João & Filhos', levelName: 'Empresa', parentId: null }]);
    const { body: cycles } = await cedar.ask('GET', '/cycles', there);
    expect(cycles.items.map((cycle: { name: string; state: string }) => `${cycle.name} ${cycle.state}`)).toEqual(['Q4 2026 draft', 'Q3 2026 planning', 'Q2 2026 running', '2026 running', 'Q1 2026 draft']);
    expect((await cedar.ask('GET', '/members', there)).body.total).toBe(1);

    const again = await cedar.ask('POST', '/organisations', { body: further, key: 'found-once' });
    expect(again.body).toEqual(body);
    const second = await cedar.ask('POST', '/organisations', { body: further });
    const { body: list } = await cedar.ask('GET', '/organisations');
    expect(list.items.find((each: { organisationId: string }) => each.organisationId === second.body.organisationId).slug).toBe('sao-joao-filhos-2');
  });

  it('tells its founding in its own journal, and that it was founded in that of its creator', async () => {
    const pine = await world('Pine');
    const { body } = await pine.ask('POST', '/organisations', { body: further });
    const told = await pine.rows(sql<{ event: string; actor_id: string }>`select event, actor_id from journal where organisation_id = ${pine.organisationId}`);
    expect(told).toEqual([{ event: 'organisation.created', actor_id: pine.members.Ana }]);
    const rows = await readTrip(pine.house.store, standAt({ organisationId: body.organisationId, memberId: null }), (trip) =>
      trip.all(sql<{ event: string; actor_id: string }>`select event, actor_id from journal where organisation_id = ${here} order by seq`));
    expect(rows.map(({ event }) => event)).toEqual(['organisation.created', 'member.added', 'team.created', ...Array.from({ length: 5 }, () => 'cycle.created')]);
    expect(new Set(rows.map((row) => row.actor_id))).toEqual(new Set([body.memberId]));
  });

  it('is created by admins only, in a zone that exists', async () => {
    expect(await cedar.ask('POST', '/organisations', { as: 'Eva', body: further })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await cedar.ask('POST', '/organisations', { body: { ...further, timeZone: 'Nowhere' } })).toMatchObject({ status: 422, body: { code: 'time-zone-unknown' } });
    expect(await cedar.ask('POST', '/organisations', { body: { ...further, language: 'de' } })).toMatchObject({ status: 422, body: { code: 'input-not-valid' } });
  });

  it('is listed for its people only', async () => {
    expect((await cedar.ask('GET', '/organisations', { as: 'Clara' })).body.items).toMatchObject([{ organisationId: cedar.organisationId, memberId: cedar.members.Clara, isAdmin: false }]);
    expect(await cedar.ask('GET', '/organisations', { as: null })).toMatchObject({ status: 401 });
  });
});
