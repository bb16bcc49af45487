import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type Answer, type Ask, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

async function objective(more: object = {}): Promise<Answer['body']> {
  const body = { cycleId: cedar.cycles.quarter, teamId: cedar.teams.sales, title: 'Customers stay', ...more };
  return (await cedar.ask('POST', '/objectives', { as: 'Clara', body })).body;
}

async function keyResult(objectiveId: string, more: object = {}): Promise<Answer['body']> {
  const body = { title: 'On time', metric: { baseline: '80', target: '95' }, ...more };
  return (await cedar.ask('POST', `/objectives/${objectiveId}/key-results`, { as: 'Clara', body })).body;
}

const agree = (id: string, rev = 1, as: Ask['as'] = 'Bruno') =>
  cedar.ask('PUT', `/objectives/${id}/agreement`, { as, rev });
const patch = (path: string, rev: number, body: object, as: Ask['as'] = 'Clara') =>
  cedar.ask('PATCH', path, { as, rev, body });
const today = (day: string) => cedar.clock.set(`${day}T14:00:00.000Z`);

describe('agreeing', () => {
  it('turns a draft into a promise, by somebody with a role', async () => {
    const { id } = await objective();
    await keyResult(id);
    expect(await agree(id, 1, 'Clara')).toMatchObject({ status: 403, body: { code: 'needs-team-role' } });
    expect(await agree(id, 7)).toMatchObject({ status: 409, body: { code: 'revision-conflict' } });
    expect(await agree(id)).toMatchObject({
      status: 200, body: { state: 'agreed', agreedAt: '2026-05-12T14:00:00.000Z', rev: 2 },
    });
    expect(await agree(id, 2)).toMatchObject({ status: 409, body: { code: 'objective-not-draft' } });
    expect(
      await cedar.rows(sql`select state, agreed_by from objective_version where id = ${id} order by rev`),
    ).toEqual([{ state: 'draft', agreed_by: null }, { state: 'agreed', agreed_by: cedar.members.Bruno }]);
    expect(
      await cedar.rows(sql`select event, facts from journal where subject_id = ${id} order by seq desc limit 1`),
    ).toEqual([{ event: 'objective.agreed', facts: { keyResults: 1 } }]);
  });

  it('names every mistake at once, at the key result it belongs to', async () => {
    const { id } = await objective({ ownerId: null });
    const still = await keyResult(id, { metric: { baseline: '95', target: '95' }, weight: '50' });
    const late = await keyResult(id, { metric: { target: '4' }, endsOn: '2026-07-15', weight: '30' });
    const zones = await keyResult(id, { metric: { kind: 'zones' }, weight: '20.5' });
    const removed = await keyResult(id, { metric: { kind: 'milestones' } });
    await cedar.ask('DELETE', `/key-results/${removed.id}`);
    const { status, body } = await agree(id);
    expect([status, body.code]).toEqual([422, 'not-ready-to-agree']);
    expect(body.problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['ownerId', 'owner-missing'],
      [`keyResults.${still.id}.target`, 'target-at-baseline'],
      [`keyResults.${late.id}.endsOn`, 'days-outside-cycle'], [`keyResults.${late.id}.baseline`, 'baseline-missing'],
      [`keyResults.${zones.id}.kind`, 'zones-need-aspirational'],
      ...['commit', 'target', 'stretch'].map((zone) => [`keyResults.${zones.id}.zones.${zone}`, 'zone-text-missing']),
      ['keyResults', 'weights-not-100'],
    ]);
    const empty = await objective();
    expect((await agree(empty.id)).body.problems).toMatchObject([{ field: 'keyResults', code: 'key-results-missing' }]);
  });

  it('is taken back while nothing was checked in', async () => {
    const { id } = await objective();
    await keyResult(id);
    await agree(id);
    expect(
      await cedar.ask('DELETE', `/objectives/${id}/agreement`, { as: 'Clara', rev: 2 }),
    ).toMatchObject({ status: 403 });
    expect(
      await cedar.ask('DELETE', `/objectives/${id}/agreement`, { as: 'Bruno', rev: 2 }),
    ).toMatchObject({ status: 200, body: { state: 'draft', agreedAt: null, rev: 3 } });
    expect(
      await cedar.ask('DELETE', `/objectives/${id}/agreement`, { as: 'Bruno', rev: 3 }),
    ).toMatchObject({ status: 409, body: { code: 'objective-not-agreed' } });
    await agree(id, 3);
    const checkIn = {
      measurements: [], status: 'on-track', statusReason: 'It is new', progress: [], problems: [], plans: [],
    };
    expect((await cedar.ask('POST', `/objectives/${id}/check-ins`, { as: 'Clara', body: checkIn })).status).toBe(201);
    expect(
      await cedar.ask('DELETE', `/objectives/${id}/agreement`, { as: 'Bruno', rev: 4 }),
    ).toMatchObject({ status: 409, body: { code: 'has-check-ins', facts: { checkIns: 1 } } });
  });
});

describe('once agreed', () => {
  let agreed: { id: string; keyResult: Answer['body'] };
  beforeAll(async () => {
    today('2026-04-10');
    const { id } = await objective();
    agreed = { id, keyResult: await keyResult(id) };
    await agree(id);
  });

  it('structure is corrected freely for a week, then with a reason, late with somebody\'s consent', async () => {
    const path = `/key-results/${agreed.keyResult.id}`;
    today('2026-04-17');
    expect(await patch(path, 1, { metric: { target: '96' } })).toMatchObject({
      status: 200, body: { metric: { target: '96' }, rev: 2 },
    });
    today('2026-04-18');
    expect(await patch(path, 2, { metric: { target: '90' } })).toMatchObject({
      status: 422, body: { code: 'reason-needed', facts: { needsConsent: false } },
    });
    expect(
      await patch(path, 2, { title: 'In full and on time', ownerId: cedar.members.Eva }),
    ).toMatchObject({ status: 200, body: { rev: 3 } });
    expect(
      await patch(path, 3, { metric: { target: '90' }, reason: 'A carrier left' }),
    ).toMatchObject({ status: 200, body: { rev: 4 } });
    today('2026-06-10');
    expect(
      await patch(path, 4, { metric: { target: '85' }, reason: 'Again' }),
    ).toMatchObject({ status: 409, body: { code: 'consent-needed' } });
    expect(
      await patch(path, 4, { metric: { target: '85' }, reason: 'Again', consentBy: cedar.members.Bruno }),
    ).toMatchObject({ status: 422, body: { code: 'consent-not-valid' } });
    expect(
      await patch(path, 4, { metric: { target: '85' }, reason: 'Again', consentBy: cedar.members.Davi }),
    ).toMatchObject({ status: 200, body: { rev: 5 } });
    expect(await cedar.rows(sql`select rev, target, change_reason from key_result_version where id = ${agreed.keyResult.id} order by rev desc limit 2`)).toEqual([
      { rev: 5, target: '85.00000000', change_reason: 'Again' },
      { rev: 4, target: '90.00000000', change_reason: 'A carrier left' },
    ]);
    expect(await cedar.rows(sql`select facts from journal where subject_id = ${agreed.keyResult.id} order by seq desc limit 1`)).toEqual([
      { facts: { fields: ['target'], withReason: true, consentBy: cedar.members.Davi } },
    ]);
  });

  it('adding and dropping need a reason, and nothing may become worse', async () => {
    today('2026-05-12');
    const add = (body: object) => cedar.ask(
      'POST', `/objectives/${agreed.id}/key-results`,
      { as: 'Clara', body: { title: 'Another', metric: { baseline: '0', target: '5' }, ...body } },
    );
    expect(await add({})).toMatchObject({ status: 422, body: { code: 'reason-needed' } });
    expect(await add({ metric: {}, reason: 'New market' })).toMatchObject({
      status: 422,
      body: { code: 'key-result-not-valid', problems: [{ field: 'metric.baseline' }, { field: 'metric.target' }] },
    });
    const { body: another } = await add({ reason: 'New market' });
    expect(await patch(`/key-results/${another.id}`, 1, { metric: { target: '0' }, reason: 'x' })).toMatchObject({
      status: 422, body: { problems: [{ field: 'metric.target', code: 'target-at-baseline' }] },
    });
    expect(
      await cedar.ask('DELETE', `/key-results/${another.id}`),
    ).toMatchObject({ status: 409, body: { code: 'objective-not-draft' } });
    const put = (rev: number, state: string, reason = '') => cedar.ask(
      'PUT', `/key-results/${another.id}/state`, { as: 'Clara', rev, body: { state, reason } },
    );
    expect(await put(1, 'dropped')).toMatchObject({ status: 422, body: { code: 'reason-needed' } });
    expect(await put(1, 'dropped', ' Market closed ')).toMatchObject({
      status: 200, body: { state: 'dropped', stateReason: 'Market closed', rev: 2 },
    });
    expect(
      await patch(`/key-results/${another.id}`, 2, { title: 'x' }),
    ).toMatchObject({ status: 409, body: { code: 'key-result-not-open' } });
    expect(await put(2, 'open', 'It opened again')).toMatchObject({ status: 200, body: { state: 'open' } });
  });

  it('team and cycle stay, ambition and weight are structure, somebody answers for it', async () => {
    const path = `/objectives/${agreed.id}`;
    expect(await patch(path, 2, { teamId: cedar.teams.product })).toMatchObject({
      status: 409, body: { code: 'objective-not-draft' },
    });
    expect(
      await patch(path, 2, { ambition: 'aspirational' }),
    ).toMatchObject({ status: 422, body: { code: 'reason-needed' } });
    expect(await patch(path, 2, { ownerId: null })).toMatchObject({
      status: 422, body: { problems: [{ field: 'ownerId', code: 'owner-missing' }] },
    });
    expect(
      await patch(path, 2, { title: 'Customers stay and return', rank: 9 }),
    ).toMatchObject({ status: 200, body: { rev: 3 } });
    expect(
      await cedar.ask('PUT', `${path}/state`, { as: 'Clara', rev: 3, body: { state: 'parked', reason: '' } }),
    ).toMatchObject({ status: 422, body: { code: 'reason-needed' } });
    expect(
      await cedar.ask(
        'PUT', `${path}/state`, { as: 'Clara', rev: 3, body: { state: 'parked', reason: 'Budget moved' } },
      ),
    ).toMatchObject({ status: 200, body: { state: 'parked' } });
    expect(
      await cedar.ask('PUT', `${path}/state`, { as: 'Clara', rev: 4, body: { state: 'agreed', reason: '' } }),
    ).toMatchObject({ status: 200, body: { state: 'agreed', rev: 5 } });
  });

  it('a kind keeps the meaning of its values; a closed cycle is frozen', async () => {
    const path = `/key-results/${agreed.keyResult.id}`;
    expect((await cedar.ask('POST', `${path}/measurements`, { as: 'Clara', body: { value: '83' } })).status).toBe(201);
    expect(
      await patch(
        path, 5,
        { metric: { kind: 'milestones', milestones: [{ id: 'a', title: 'A', weight: null, day: null }] }, reason: 'x' },
      ),
    ).toMatchObject({ status: 409, body: { code: 'values-lose-meaning' } });
    expect(
      await patch(path, 5, { metric: { target: '86' }, reason: 'x' }),
    ).toMatchObject({ status: 200, body: { figures: { progress: '0.5' } } });
    expect(
      await cedar.rows(
        sql`select facts->'progress' as effect from journal where subject_id = ${agreed.keyResult.id} order by seq desc limit 1`,
      ),
    ).toEqual([{ effect: { from: '0.6', to: '0.5' } }]);
    await cedar.rows(sql`update cycle set state = 'closed' where id = ${cedar.cycles.quarter}`);
    expect(await patch(path, 6, { title: 'x' })).toMatchObject({ status: 409, body: { code: 'cycle-frozen' } });
    expect(
      await patch(`/objectives/${agreed.id}`, 5, { title: 'x' }),
    ).toMatchObject({ status: 409, body: { code: 'cycle-frozen' } });
    expect(
      await cedar.ask('PUT', `/objectives/${agreed.id}/archive`),
    ).toMatchObject({ status: 409, body: { code: 'cycle-frozen' } });
    await cedar.rows(sql`update cycle set state = 'running' where id = ${cedar.cycles.quarter}`);
  });

  it('history tells every change in words, with the reason, page by page', async () => {
    const { body } = await cedar.ask('GET', `/objectives/${agreed.id}/history`, { as: 'Eva' });
    const of = (event: string, field: string) => body.items.find(
      (
        item: { event: string; changes: { field: string }[] }
      ) => item.event === event && item.changes.some((change) => change.field === field),
    );
    expect(body.next).toBeNull();
    expect(of('key-result.changed', 'owner')).toMatchObject({
      actor: { name: 'Clara' }, kind: 'key-result', subject: 'In full and on time',
      changes: [
        { field: 'title', from: 'On time', to: 'In full and on time' }, { field: 'owner', from: null, to: 'Eva' },
      ],
    });
    expect(of('key-result.changed', 'target')).toMatchObject({
      reason: 'x', changes: [{ field: 'target', from: '85', to: '86' }],
    });
    expect(of('objective.agreed', 'state')).toMatchObject({
      changes: [{ field: 'state', from: 'draft', to: 'agreed' }],
    });
    expect(body.items.at(-1)).toMatchObject({
      event: 'objective.created', subject: 'Customers stay and return', changes: [],
    });
    expect(body.items.map(({ event }: { event: string }) => event)).toContain('check-in.contributed');
    const later = await cedar.ask('GET', `/objectives/${agreed.id}/history?cursor=${body.items[3].seq}`);
    expect(later.body.items).toEqual(body.items.slice(4));
    expect(
      await cedar.ask('GET', `/objectives/${agreed.id}/history?cursor=abc`),
    ).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
    const own = await cedar.ask('GET', `/key-results/${agreed.keyResult.id}/history`, { as: 'Eva' });
    expect(own.body.measurements).toMatchObject([{ value: '83', author: { name: 'Clara' }, retired: false }]);
    expect(
      own.body.versions.map(({ rev, reason }: { rev: number; reason: string }) => [rev, reason]),
    ).toEqual([[6, 'x'], [5, 'Again'], [4, 'A carrier left'], [3, ''], [2, ''], [1, '']]);
    expect(own.body.versions[0].metric).toMatchObject({ kind: 'from-to', target: '86' });
  });
});
