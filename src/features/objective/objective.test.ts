import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type Answer, type Ask, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

function draft(more: object = {}, as: Ask['as'] = 'Bruno') {
  const body = { cycleId: cedar.cycles.quarter, teamId: cedar.teams.sales, title: 'Customers stay', ...more };
  return cedar.ask('POST', '/objectives', { as, body });
}

async function made(more: object = {}, as: Ask['as'] = 'Bruno'): Promise<Answer['body']> {
  return (await draft(more, as)).body;
}

const patch = (id: string, rev: number, body: object, as: Ask['as'] = 'Bruno') =>
  cedar.ask('PATCH', `/objectives/${id}`, { as, rev, body });
const titlesIn = ({ body }: Answer): string[] => body.items.map((item: { title: string }) => item.title);
const journal = (id: string) =>
  cedar.rows<{ event: string; facts: object }>(sql`select event, facts from journal where subject_id = ${id} order by seq`);

describe('drafting an objective', () => {
  it('is open to every member; the author owns it and it stands behind the others', async () => {
    const first = await made({}, 'Clara');
    expect(first).toMatchObject({
      title: 'Customers stay', state: 'draft', level: 'team', ambition: null, rank: 1, weight: null,
      owner: { name: 'Clara' }, parent: null, rev: 1, archived: false,
      team: { id: cedar.teams.sales, name: 'Sales', levelName: 'Department' },
      cycle: { id: cedar.cycles.quarter, name: 'Q2 2026', state: 'running' },
      may: { 'objective.change': true, 'objective.agree': false, 'check-in.record': true },
    });
    const second = await draft(
      {
        title: '  Partners sell ', why: ' Because ', ambition: 'aspirational', ownerId: cedar.members.Bruno,
        parentId: first.id, weight: '40.50',
      },
      'Clara',
    );
    expect(second).toMatchObject({
      status: 201,
      body: {
        title: 'Partners sell', why: 'Because', rank: 2, weight: '40.5', owner: { name: 'Bruno' },
        parent: { id: first.id, title: 'Customers stay', teamName: 'Sales', state: 'draft' },
      },
    });
    expect(await made({ ownerId: null })).toMatchObject({ owner: null, rank: 3 });
    expect(await journal(first.id)).toEqual([{
      event: 'objective.created', facts: { cycleId: cedar.cycles.quarter, ownerId: cedar.members.Clara },
    }]);
    expect(
      await cedar.rows(sql`select rev, title, recorded_by from objective_version where id = ${first.id}`),
    ).toEqual([{ rev: 1, title: 'Customers stay', recorded_by: cedar.members.Clara }]);
  });

  it('needs what it points at, each with its own code', async () => {
    expect(await draft({ cycleId: randomUUID() })).toMatchObject({ status: 404, body: { code: 'cycle-not-found' } });
    expect(await draft({ teamId: randomUUID() })).toMatchObject({ status: 404, body: { code: 'team-not-found' } });
    expect(await draft({ ownerId: randomUUID() })).toMatchObject({ status: 404, body: { code: 'member-not-found' } });
    expect(await draft({ parentId: randomUUID() })).toMatchObject({
      status: 404, body: { code: 'objective-not-found' },
    });
    expect(await draft({ weight: '-1' })).toMatchObject({
      status: 422, body: { problems: [{ field: 'weight', code: 'weight-negative' }] },
    });
    expect(await draft({ title: ' ', ambition: 'huge', colour: 'red' })).toMatchObject({ status: 422 });
    expect(await draft({ title: 'A\u0000B' })).toMatchObject({ status: 422 });
    await cedar.rows(sql`update cycle set state = 'closed' where id = ${cedar.cycles.year}`);
    expect(await draft({ cycleId: cedar.cycles.year })).toMatchObject({ status: 409, body: { code: 'cycle-frozen' } });
    await cedar.rows(sql`update cycle set state = 'running' where id = ${cedar.cycles.year}`);
  });
});

describe('changing an objective', () => {
  it('keeps every version and tells ids and codes only', async () => {
    const { id } = await made();
    expect(
      await patch(
        id, 1, { title: 'Customers return', why: 'Trust', ownerId: cedar.members.Clara, reason: 'a secret word' },
      ),
    ).toMatchObject({ status: 200, body: { title: 'Customers return', owner: { name: 'Clara' }, rev: 2 } });
    expect((await journal(id)).at(-1)).toEqual({
      event: 'objective.changed',
      facts: {
        fields: ['title', 'why', 'owner_id'], withReason: true, ownerFrom: cedar.members.Bruno,
        ownerTo: cedar.members.Clara,
      },
    });
    expect(await cedar.rows(sql`select rev, title, change_reason from objective_version where id = ${id} order by rev`)).toEqual([
      { rev: 1, title: 'Customers stay', change_reason: '' },
      { rev: 2, title: 'Customers return', change_reason: 'a secret word' },
    ]);
    expect(
      await patch(id, 2, { title: 'Customers return', weight: null }),
    ).toMatchObject({ status: 200, body: { rev: 2 } });
  });

  it('moves a draft to another team and cycle, behind the others there', async () => {
    const { id } = await made();
    const moved = await patch(id, 1, { teamId: cedar.teams.product, cycleId: cedar.cycles.year });
    expect(moved).toMatchObject({ status: 200, body: { team: { name: 'Product' }, cycle: { name: '2026' }, rank: 1 } });
    expect(await patch(id, 2, { teamId: randomUUID() })).toMatchObject({
      status: 404, body: { code: 'team-not-found' },
    });
  });

  it('is for its owner, its author while a draft, and those who look after the team', async () => {
    const { id } = await made({ ownerId: cedar.members.Bruno }, 'Clara');
    expect(await patch(id, 1, { title: 'By its author' }, 'Clara')).toMatchObject({ status: 200 });
    expect(await patch(id, 2, { title: 'By the OKR master' }, 'Davi')).toMatchObject({ status: 200 });
    expect(await patch(id, 3, { title: 'By a sponsor' }, 'Eva')).toMatchObject({
      status: 403, body: { code: 'not-your-objective' },
    });
    expect(await patch(id, 1, { title: 'Late' })).toMatchObject({
      status: 409, body: { code: 'revision-conflict', facts: { current: { title: 'By the OKR master', rev: 3 } } },
    });
    expect(await patch(randomUUID(), 1, { title: 'x' })).toMatchObject({ status: 404 });
  });

  it('takes one of two changes that saw the same revision', async () => {
    const { id } = await made();
    const both = await Promise.all(['One', 'Two'].map((title) => patch(id, 1, { title })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('supporting another objective', () => {
  it('may not run in a circle; the refusal names the way round', async () => {
    const [a, b, c] = [await made({ title: 'A' }), await made({ title: 'B' }), await made({ title: 'C' })];
    expect(await patch(b.id, 1, { parentId: a.id })).toMatchObject({ status: 200, body: { parent: { title: 'A' } } });
    expect(await patch(c.id, 1, { parentId: b.id })).toMatchObject({ status: 200 });
    expect(await patch(a.id, 1, { parentId: c.id })).toMatchObject({
      status: 409,
      body: { code: 'alignment-circle', facts: { path: [a.id, c.id, b.id, a.id], titles: ['A', 'C', 'B', 'A'] } },
    });
    expect(await patch(a.id, 1, { parentId: a.id })).toMatchObject({ status: 409, body: { code: 'alignment-circle' } });
    expect(await patch(b.id, 2, { parentId: null })).toMatchObject({ status: 200, body: { parent: null } });
  });

  it('cannot run in a circle when two link at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await made(), await made()];
      const both = await Promise.all([patch(one.id, 1, { parentId: two.id }), patch(two.id, 1, { parentId: one.id })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });
});

describe('setting an objective aside', () => {
  const put = (
    id: string, rev: number, state: string, reason = '', as: Ask['as'] = 'Bruno'
  ) => cedar.ask('PUT', `/objectives/${id}/state`, { as, rev, body: { state, reason } });

  it('parks, drops and takes back a draft', async () => {
    const { id } = await made();
    expect(await put(id, 1, 'parked', ' Not now ')).toMatchObject({
      status: 200, body: { state: 'parked', stateReason: 'Not now', rev: 2 },
    });
    expect(await patch(id, 2, { title: 'x' })).toMatchObject({ status: 409, body: { code: 'objective-not-open' } });
    expect(await put(id, 2, 'agreed')).toMatchObject({ status: 409, body: { code: 'state-not-reachable' } });
    expect(await put(id, 2, 'draft')).toMatchObject({ status: 200, body: { state: 'draft', stateReason: '' } });
    expect(await put(id, 3, 'dropped', '', 'Eva')).toMatchObject({ status: 403 });
    expect((await journal(id)).at(-1)).toEqual({
      event: 'objective.state-set', facts: { from: 'parked', to: 'draft', withReason: false },
    });
  });

  it('archives and restores, once each', async () => {
    const { id } = await made();
    expect(
      await cedar.ask('PUT', `/objectives/${id}/archive`, { as: 'Clara' }),
    ).toMatchObject({ status: 403, body: { code: 'not-your-objective' } });
    expect(
      await cedar.ask('PUT', `/objectives/${id}/archive`, { as: 'Bruno' }),
    ).toMatchObject({ status: 200, body: { archived: true, rev: 2 } });
    expect(
      await cedar.ask('PUT', `/objectives/${id}/archive`),
    ).toMatchObject({ status: 200, body: { archived: true, rev: 2 } });
    expect(await patch(id, 2, { title: 'x' })).toMatchObject({
      status: 409, body: { code: 'objective-not-open', facts: { archived: true } },
    });
    expect(await draft({ parentId: id })).toMatchObject({ status: 404 });
    expect(
      await cedar.ask('DELETE', `/objectives/${id}/archive`),
    ).toMatchObject({ status: 200, body: { archived: false, rev: 3 } });
    expect((await journal(id)).map(({ event }) => event)).toEqual([
      'objective.created', 'objective.archived', 'objective.restored',
    ]);
  });
});

describe('finding objectives', () => {
  it('takes words in any order, whatever their accents, best first', async () => {
    const elm = await world('Elm Street');
    const write = (title: string, teamId = elm.teams.sales) => elm.ask(
      'POST', '/objectives', { body: { cycleId: elm.cycles.quarter, teamId, title } },
    );
    const titles = [
      'Satisfação dos clientes', 'Clientes satisfeitos: satisfação 9', '100 % grün', '1000 grün', 'Outro',
    ];
    for (const title of titles) await write(title);
    await write('Satisfação no produto', elm.teams.product);
    const find = async (query: string) => titlesIn(await elm.ask('GET', `/objectives?${query}`, { as: 'Clara' }));
    expect(await find('search=SATISFACAO%20clientes')).toEqual([
      'Satisfação dos clientes', 'Clientes satisfeitos: satisfação 9',
    ]);
    expect(await find('search=100%20%25')).toEqual(['100 % grün']);
    expect(await find(`search=satisfacao&teamId=${elm.teams.product}`)).toEqual(['Satisfação no produto']);
    expect(await find('limit=2')).toEqual(['100 % grün', '1000 grün']);
    expect(await find(`cycleId=${elm.cycles.year}`)).toEqual([]);
    expect((await cedar.ask('GET', '/objectives?search=satisfacao')).body.items).toEqual([]);
  });

  it('keeps drafts to their team where the organisation wants it so', async () => {
    const elm = await world('Private Elm');
    const write = async (title: string, teamId: string, as: Ask['as']): Promise<string> =>
      (await elm.ask('POST', '/objectives', { as, body: { cycleId: elm.cycles.quarter, teamId, title } })).body.id;
    const quiet = await write('Quiet draft', elm.teams.sales, 'Bruno');
    const other = await write('Other draft', elm.teams.product, 'Ana');
    await elm.rows(
      sql`update organisation set parameters = '{"privateDrafts": true}' where id = ${elm.organisationId}`,
    );
    const seen = async (as: Ask['as']) => titlesIn(await elm.ask('GET', '/objectives', { as }));
    expect(await seen('Clara')).toEqual(['Quiet draft']);
    expect(await seen('Davi')).toEqual(['Other draft', 'Quiet draft']);
    expect(await elm.ask('GET', `/objectives/${quiet}/history`, { as: 'Clara' })).toMatchObject({ status: 200 });
    expect(
      await elm.ask('GET', `/objectives/${other}/history`, { as: 'Clara' }),
    ).toMatchObject({ status: 403, body: { code: 'private-to-its-team' } });
  });
});

describe('another organisation', () => {
  it('sees and touches nothing', async () => {
    const birch = await world('Birch Lane');
    const { id } = await made();
    for (const [method, path] of [['PATCH', ''], ['PUT', '/agreement'], ['DELETE', '/agreement']] as const) {
      expect(
        await birch.ask(
          method, `/objectives/${id}${path}`, { rev: 1, ...(method === 'PATCH' ? { body: { title: 'Ours' } } : {}) },
        ),
      ).toMatchObject({ status: 404 });
    }
    expect(await birch.ask('GET', `/objectives/${id}/history`)).toMatchObject({ status: 404 });
    expect(await birch.ask('PUT', `/objectives/${id}/archive`)).toMatchObject({ status: 404 });
    expect(
      await birch.ask(
        'POST', '/objectives',
        { body: { cycleId: birch.cycles.quarter, teamId: birch.teams.sales, title: 'x', parentId: id } },
      ),
    ).toMatchObject({ status: 404 });
    expect(
      await birch.ask(
        'POST', '/objectives',
        { body: { cycleId: birch.cycles.quarter, teamId: birch.teams.sales, title: 'x', ownerId: cedar.members.Ana } },
      ),
    ).toMatchObject({ status: 404 });
  });
});
