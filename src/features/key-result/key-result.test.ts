import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type Answer, type Ask, type World } from '#test/world.ts';

let cedar: World;
let objectiveId: string;
beforeAll(async () => {
  cedar = await world();
  objectiveId = await objective();
});

async function objective(): Promise<string> {
  const body = { cycleId: cedar.cycles.quarter, teamId: cedar.teams.sales, title: 'Customers stay' };
  return (await cedar.ask('POST', '/objectives', { as: 'Bruno', body })).body.id;
}

const add = (body: object, on = objectiveId, as: Ask['as'] = 'Bruno') =>
  cedar.ask('POST', `/objectives/${on}/key-results`, { as, body: { title: 'On time', ...body } });
const added = async (body: object = {}, on = objectiveId): Promise<Answer['body']> => (await add(body, on)).body;
const patch = (id: string, rev: number, body: object, as: Ask['as'] = 'Bruno') =>
  cedar.ask('PATCH', `/key-results/${id}`, { as, rev, body });
const journal = (id: string) =>
  cedar.rows<{ event: string; facts: object }>(sql`select event, facts from journal where subject_id = ${id} order by seq`);

const bare = {
  unit: null, currency: null, baseline: null, target: null, commit: null, stretch: null, lower: null, upper: null,
  heldBy: null, measureBy: null, zones: null, milestones: [], intermediateTargets: [],
};
const milestones = [
  { id: 'a', title: 'Design', weight: '40', day: '2026-05-01' }, { id: 'b', title: 'Build', weight: '60', day: null },
];
const kinds: [string, object, object][] = [
  [
    'from-to',
    {
      unit: '%', baseline: '81', target: '95.50', commit: '90', stretch: '99',
      intermediateTargets: [{ day: '2026-05-15', value: '88.25' }],
    },
    { target: '95.5' },
  ],
  ['stay-above', { unit: 'NPS', lower: '40' }, { heldBy: 'share-inside' }],
  ['stay-below', { upper: '-0.00000001', heldBy: 'inside-at-end' }, {}],
  [
    'stay-between', { lower: '1', upper: '9999999999999999.99999999', currency: 'BRL', unit: 'R$' },
    { heldBy: 'share-inside' },
  ],
  ['milestones', { milestones }, {}],
  ['yes-no', {}, {}],
  ['zones', { zones: { commit: 'One region', target: 'Two regions', stretch: null } }, {}],
  ['baseline-first', { target: '70', measureBy: '2026-04-30', unit: 'days' }, {}],
];

describe('a key result', () => {
  it('needs a title and nothing else while it is a draft', async () => {
    const { status, body } = await add({ title: ' On time ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      objectiveId, title: 'On time', owner: null, metric: { ...bare, kind: 'from-to' }, position: 0, state: 'open',
      rev: 1,
      now: { value: null, measurements: 0, inside: 0 },
      figures: { progress: null, unknown: 'baseline-missing', expected: '0.46153846', suggestedStatus: null },
      may: { 'key-result.change': true, 'key-result.measure': true },
    });
    expect(await added()).toMatchObject({ position: 1 });
    expect(await journal(body.id)).toEqual([{ event: 'key-result.created', facts: { kind: 'from-to' } }]);
  });

  it.each(kinds)('of kind %s comes back as it was written', async (kind, metric, read) => {
    const written = { ...bare, kind, ...metric, ...read };
    const { status, body } = await add({
      metric: { kind, ...metric }, weight: '33.33', startsOn: '2026-04-10', endsOn: '2026-06-20',
      ownerId: cedar.members.Clara,
    });
    expect([status, body.metric]).toEqual([201, written]);
    const { body: { items } } = await cedar.ask('GET', `/objectives/${objectiveId}/key-results`, { as: 'Eva' });
    const listed = items.find((item: { id: string }) => item.id === body.id);
    expect(listed).toEqual({
      ...body, may: { 'key-result.change': false, 'key-result.measure': false, 'comment.write': true },
    });
    expect(listed).toMatchObject({
      weight: '33.33', startsOn: '2026-04-10', endsOn: '2026-06-20', owner: { name: 'Clara' },
      figures: { standing: ['milestones', 'yes-no', 'zones'].includes(kind) || kind === 'from-to' },
    });
    const same = await patch(body.id, 1, { metric: { kind, ...metric } });
    expect(same).toMatchObject({ status: 200, body: { rev: 1, metric: written } });
  });

  it('turns from any kind into any other, and takes along only what that kind knows', async () => {
    let { id, rev } = await added();
    for (const [kind, metric] of [...kinds, kinds[0]!]) {
      const { status, body } = await patch(id, rev, { metric: { kind, ...metric } });
      expect([status, body.metric.kind]).toEqual([200, kind]);
      if (kind !== 'from-to') expect(body.metric).toMatchObject(metric);
      rev = body.rev;
    }
    expect((await patch(id, rev, { metric: { kind: 'yes-no' } })).body.metric).toEqual({ ...bare, kind: 'yes-no' });
  });

  it('says every mistake of its metric at its place', async () => {
    const wrong = await add({ metric: { kind: 'milestones', milestones: [milestones[0], milestones[0]] } });
    expect(wrong).toMatchObject({
      status: 422,
      body: { code: 'metric-not-valid', problems: [{ field: 'metric.milestones', code: 'milestone-twice' }] },
    });
    expect(
      await add({ metric: { target: '1e3', baseline: '01' } }),
    ).toMatchObject({ status: 422, body: { code: 'input-not-valid' } });
    expect(await add({ metric: { target: '10000000000000000' } })).toMatchObject({ status: 422 });
    expect(await add({ startsOn: '2026-06-01', endsOn: '2026-05-01', weight: '-5' })).toMatchObject({
      status: 422, body: { code: 'key-result-not-valid', problems: [{ field: 'endsOn' }, { field: 'weight' }] },
    });
    expect(await add({ metric: { kind: 'zones', zones: { commit: 'x' } } })).toMatchObject({ status: 422 });
    expect(
      await add({ metric: { kind: 'milestones', milestones: [{ ...milestones[0], title: 'half a pair \ud800' }] } }),
    ).toMatchObject({ status: 201 });
    expect(
      await add({ metric: { kind: 'milestones', milestones: [{ ...milestones[0], title: 'nul \u0000' }] } }),
    ).toMatchObject({ status: 422 });
  });

  it('is changed by whoever may change its objective, from the revision that was seen', async () => {
    const { id } = await added();
    expect(await patch(id, 1, { title: 'Mine' }, 'Clara')).toMatchObject({
      status: 403, body: { code: 'not-your-objective' },
    });
    expect(await patch(id, 1, { title: 'In full', ownerId: cedar.members.Eva, position: 4 })).toMatchObject({
      status: 200, body: { title: 'In full', owner: { name: 'Eva' }, position: 4, rev: 2 },
    });
    expect((await journal(id)).at(-1)!.facts).toEqual({
      fields: ['title', 'owner', 'position'], ownerFrom: null, ownerTo: cedar.members.Eva,
    });
    expect(await patch(id, 1, { title: 'Late' })).toMatchObject({
      status: 409, body: { facts: { current: { title: 'In full' } } },
    });
    const both = await Promise.all(['One', 'Two'].map((title) => patch(id, 2, { title })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await cedar.rows(sql`select rev from key_result_version where id = ${id} order by rev`)).toHaveLength(3);
  });

  it('leaves a draft and comes back', async () => {
    const { id } = await added();
    expect(await cedar.ask('DELETE', `/key-results/${id}`, { as: 'Clara' })).toMatchObject({ status: 403 });
    expect(await cedar.ask('DELETE', `/key-results/${id}`)).toMatchObject({ status: 204 });
    expect(await cedar.ask('DELETE', `/key-results/${id}`)).toMatchObject({ status: 204 });
    expect(await patch(id, 2, { title: 'x' })).toMatchObject({ status: 404 });
    expect(
      await cedar.ask('PUT', `/key-results/${id}/restoration`),
    ).toMatchObject({ status: 200, body: { id, rev: 3 } });
    expect((await journal(id)).map(({ event }) => event)).toEqual([
      'key-result.created', 'key-result.removed', 'key-result.restored',
    ]);
  });

  it('is one of a hundred at most', async () => {
    const full = await objective();
    await cedar.rows(sql`insert into key_result (organisation_id, id, objective_id, title, kind, position, created_at)
      select ${cedar.organisationId}, gen_random_uuid(), ${full}, 'One of many', 'from-to', n, now() from generate_series(1, 99) n`);
    const both = await Promise.all([add({}, full), add({}, full)]);
    expect(
      both.map(({ status, body }) => [status, body.code]).sort(),
    ).toEqual([[201, undefined], [409, 'too-many-key-results']]);
  });

  it('belongs to its organisation', async () => {
    const birch = await world('Birch Lane');
    const { id } = await added();
    expect(
      await birch.ask('POST', `/objectives/${objectiveId}/key-results`, { body: { title: 'Ours' } }),
    ).toMatchObject({ status: 404, body: { code: 'objective-not-found' } });
    expect(
      await birch.ask('PATCH', `/key-results/${id}`, { rev: 1, body: { title: 'Ours' } }),
    ).toMatchObject({ status: 404 });
    expect(await birch.ask('GET', `/objectives/${objectiveId}/key-results`)).toMatchObject({ status: 404 });
    expect(await birch.ask('GET', `/key-results/${id}/history`)).toMatchObject({ status: 404 });
    expect(await birch.ask('DELETE', `/key-results/${id}`)).toMatchObject({ status: 404 });
    expect(await add({ ownerId: birch.members.Ana })).toMatchObject({
      status: 404, body: { code: 'member-not-found' },
    });
    expect(await add({}, randomUUID())).toMatchObject({ status: 404 });
  });
});
