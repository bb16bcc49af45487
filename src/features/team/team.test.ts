import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type Answer, type Player, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const create = (name: string, parentId: string, as: Player = 'Ana', more: object = {}) =>
  cedar.ask('POST', '/teams', { as, body: { name, parentId, ...more } });
const named = async (name: string, parentId: string): Promise<Answer['body']> => (await create(name, parentId)).body;
async function stored(id: string) {
  const rows = await cedar.rows<{ name: string; path: string[]; rev: number }>(sql`select name, path, rev from team where id = ${id}`);
  return rows[0];
}
const journal = (id: string) =>
  cedar.rows<{ event: string; facts: object }>(sql`select event, facts from journal where subject_id = ${id} order by seq`);
const versions = (id: string) =>
  cedar.rows<{ rev: number; name: string }>(sql`select rev, name from team_version where id = ${id} order by rev`);

describe('the team tree', () => {
  it('is listed whole, parents first, with people and leads counted', async () => {
    const { body } = await cedar.ask('GET', '/teams', { as: 'Clara' });
    expect(body.items.map((team: { name: string }) => team.name)).toEqual(['Cedar Works', 'Product', 'Sales']);
    expect(body.items[2]).toMatchObject({
      levelName: 'Department', path: [cedar.teams.company, cedar.teams.sales], members: 2,
      leads: [{ id: cedar.members.Bruno, name: 'Bruno' }], may: { 'team.change': false },
    });
    expect(body.may).toMatchObject({ 'team.create': false });
  });

  it('grows below a team, called as its neighbours are', async () => {
    const { status, body } = await create(
      'Field Sales', cedar.teams.sales, 'Bruno',
      { cadence: { frequency: 'weekly', weekday: 'tuesday', time: '09:30', graceDays: 1 }, timeZone: 'Europe/Lisbon' },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Field Sales', levelName: 'Team', path: [cedar.teams.company, cedar.teams.sales, body.id],
      timeZone: 'Europe/Lisbon', cadence: { weekday: 'tuesday' }, rev: 1,
      may: { 'team.change': true, 'team.move': false },
    });
    expect(await named('Marketing', cedar.teams.company)).toMatchObject({ levelName: 'Department' });
    await create('Squad', cedar.teams.sales, 'Ana', { levelName: 'Squad' });
    await create('Crew', cedar.teams.sales, 'Ana', { levelName: 'Squad' });
    expect(await named('Night crew', cedar.teams.sales)).toMatchObject({ levelName: 'Squad', position: 3 });
    const listed = (await cedar.ask('GET', '/teams')).body.items.find((team: { id: string }) => team.id === body.id);
    expect(listed).toEqual({ ...body, may: expect.anything() });
    expect(await journal(body.id)).toEqual([{ event: 'team.created', facts: { parentId: cedar.teams.sales } }]);
    expect(await versions(body.id)).toEqual([{ rev: 1, name: 'Field Sales' }]);
  });

  it('refuses what is not one tree of twelve levels', async () => {
    expect(await create('Lost', randomUUID())).toMatchObject({ status: 404, body: { code: 'team-not-found' } });
    expect(
      await create('Moon', cedar.teams.sales, 'Ana', { timeZone: 'Moon/Crater' }),
    ).toMatchObject({ status: 422, body: { code: 'time-zone-unknown' } });
    let below = cedar.teams.product;
    for (let depth = 3; depth <= 12; depth += 1) below = (await named(`Level ${depth}`, below)).id;
    expect(await create('Level 13', below)).toMatchObject({
      status: 409, body: { code: 'tree-too-deep', facts: { depth: 13, deepest: 12 } },
    });
  });

  it('lets a lead change the branch, and nobody else', async () => {
    const team = await named('Inside Sales', cedar.teams.sales);
    const renamed = await cedar.ask(
      'PATCH', `/teams/${team.id}`, { as: 'Bruno', body: { name: ' Desk Sales ', cadence: null, position: 7 }, rev: 1 },
    );
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Desk Sales', position: 7, rev: 2 } });
    expect(
      await cedar.ask('PATCH', `/teams/${team.id}`, { as: 'Clara', body: { name: 'Mine' }, rev: 2 }),
    ).toMatchObject({ status: 403, body: { code: 'not-your-team' } });
    expect(
      await cedar.ask('PATCH', `/teams/${team.id}`, { as: 'Bruno', body: { parentId: cedar.teams.product }, rev: 2 }),
    ).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(
      await create('Elsewhere', cedar.teams.product, 'Bruno'),
    ).toMatchObject({ status: 403, body: { code: 'not-your-team' } });
    expect(await cedar.ask('PATCH', `/teams/${team.id}`, { body: { name: 'Late' }, rev: 1 })).toMatchObject({
      status: 409, body: { code: 'revision-conflict', facts: { current: { name: 'Desk Sales' } } },
    });
    expect((await versions(team.id)).map(({ name }) => name)).toEqual(['Inside Sales', 'Desk Sales']);
  });

  it('takes one of two changes that saw the same revision', async () => {
    const team = await named('Twice', cedar.teams.company);
    const both = await Promise.all(
      ['One', 'Two'].map((name) => cedar.ask('PATCH', `/teams/${team.id}`, { body: { name }, rev: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await stored(team.id))!.rev).toBe(2);
  });
});

describe('a branch', () => {
  it('moves whole: every path below is rewritten, revisions below stay', async () => {
    const [from, to] = [await named('Old home', cedar.teams.company), await named('New home', cedar.teams.company)];
    const child = await named('Child', from.id);
    const [grandchild, beside] = [await named('Grandchild', child.id), await named('Beside', from.id)];
    const deeper = await named('Deeper', to.id);
    const moved = await cedar.ask(
      'PATCH', `/teams/${child.id}`, { body: { parentId: deeper.id, name: 'Moved' }, rev: 1 },
    );
    expect(moved).toMatchObject({
      status: 200,
      body: { name: 'Moved', parentId: deeper.id, path: [cedar.teams.company, to.id, deeper.id, child.id], rev: 2 },
    });
    expect(await stored(grandchild.id)).toEqual({
      name: 'Grandchild', path: [cedar.teams.company, to.id, deeper.id, child.id, grandchild.id], rev: 1,
    });
    expect((await stored(beside.id))!.path).toEqual([cedar.teams.company, from.id, beside.id]);
    expect((await journal(child.id)).at(-1)).toEqual({
      event: 'team.moved', facts: { fields: ['parentId', 'name'], from: from.id, to: deeper.id },
    });
    const circle = await cedar.ask('PATCH', `/teams/${to.id}`, { body: { parentId: grandchild.id }, rev: 1 });
    expect(circle).toMatchObject({
      status: 409,
      body: {
        code: 'team-circle', facts: { path: [cedar.teams.company, to.id, deeper.id, child.id, grandchild.id, to.id] },
      },
    });
    expect(
      await cedar.ask('PATCH', `/teams/${cedar.teams.company}`, { body: { parentId: to.id }, rev: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'top-team-stays' } });
  });

  it('cannot run in a circle when two move at the same moment', async () => {
    const [one, two] = [await named('One', cedar.teams.company), await named('Two', cedar.teams.company)];
    const both = await Promise.all(
      [[one, two], [two, one]].map(
        ([team, below]) => cedar.ask('PATCH', `/teams/${team.id}`, { body: { parentId: below.id }, rev: 1 }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('team-circle');
  });
});

describe('archiving', () => {
  it('waits until nothing hangs on the team, and can be undone', async () => {
    const parent = await named('Closing', cedar.teams.company);
    const child = await named('Closing child', parent.id);
    expect(await cedar.ask('PUT', `/teams/${parent.id}/archive`)).toMatchObject({
      status: 409, body: { code: 'team-has-teams', facts: { teams: 1 } },
    });
    expect(
      await cedar.ask('PUT', `/teams/${cedar.teams.company}/archive`),
    ).toMatchObject({ status: 409, body: { code: 'top-team-stays' } });
    expect(
      await cedar.ask('PUT', `/teams/${child.id}/archive`),
    ).toMatchObject({ status: 200, body: { archived: true, rev: 2 } });
    expect(
      await cedar.ask('PUT', `/teams/${child.id}/archive`),
    ).toMatchObject({ status: 200, body: { archived: true, rev: 2 } });
    expect(await cedar.ask('PUT', `/teams/${parent.id}/archive`)).toMatchObject({ status: 200 });
    expect(await create('Below', parent.id)).toMatchObject({ status: 409, body: { code: 'parent-archived' } });
    expect(
      await cedar.ask('DELETE', `/teams/${child.id}/archive`),
    ).toMatchObject({ status: 409, body: { code: 'parent-archived' } });
    const ids = async (query: string): Promise<string[]> => {
      const { body } = await cedar.ask('GET', `/teams${query}`);
      return body.items.map((team: { id: string }) => team.id);
    };
    expect(await ids('')).not.toContain(parent.id);
    expect(await ids('?archived=true')).toContain(parent.id);
    expect(
      await cedar.ask('DELETE', `/teams/${parent.id}/archive`),
    ).toMatchObject({ status: 200, body: { archived: false, rev: 3 } });
    expect(
      (await journal(parent.id)).map(({ event }) => event),
    ).toEqual(['team.created', 'team.archived', 'team.restored']);
    expect(
      await cedar.ask('PUT', `/teams/${child.id}/archive`, { as: 'Davi' }),
    ).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
  });
});

describe('roles', () => {
  const put = (player: Player, roles: string[], as: Player = 'Ana', team = cedar.teams.sales) => cedar.ask(
    'PUT', `/teams/${team}/members/${cedar.members[player]}`, { as, body: { roles } },
  );

  it('are set as a whole: a lead says who belongs, an admin who carries rights', async () => {
    expect(await put('Eva', ['member'], 'Bruno')).toMatchObject({ status: 200, body: { members: 3 } });
    expect(await put('Eva', ['member', 'lead'], 'Bruno')).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await put('Eva', ['member', 'lead', 'lead'])).toMatchObject({
      status: 200, body: { leads: [{ name: 'Bruno' }, { name: 'Eva' }] },
    });
    expect(await put('Eva', [])).toMatchObject({ status: 200, body: { members: 2, leads: [{ name: 'Bruno' }] } });
    expect((await journal(cedar.teams.sales)).at(-1)).toEqual({
      event: 'team.roles-set', facts: { memberId: cedar.members.Eva, from: ['lead', 'member'], to: [] },
    });
    expect(
      await put('Clara', ['member'], 'Clara', cedar.teams.product),
    ).toMatchObject({ status: 403, body: { code: 'not-your-team' } });
    expect(
      await cedar.ask('PUT', `/teams/${cedar.teams.sales}/members/${randomUUID()}`, { body: { roles: [] } }),
    ).toMatchObject({ status: 404, body: { code: 'member-not-found' } });
    expect(await put('Eva', ['king'])).toMatchObject({ status: 422 });
  });
});

describe('another organisation', () => {
  it('sees and touches nothing', async () => {
    const birch = await world('Birch Lane');
    expect((await birch.ask('GET', '/teams')).body.items).toHaveLength(3);
    expect(
      await birch.ask('PATCH', `/teams/${cedar.teams.sales}`, { body: { name: 'Ours' }, rev: 1 }),
    ).toMatchObject({ status: 404 });
    expect(
      await birch.ask('POST', '/teams', { body: { name: 'Ours', parentId: cedar.teams.sales } }),
    ).toMatchObject({ status: 404 });
    expect(
      await birch.ask('PUT', `/teams/${cedar.teams.sales}/members/${birch.members.Ana}`, { body: { roles: ['lead'] } }),
    ).toMatchObject({ status: 404 });
  });
});
