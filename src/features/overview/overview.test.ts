import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { agreedObjective, type GivenOkr } from '#test/okrs.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
let okr: GivenOkr;
beforeAll(async () => {
  cedar = await world();
  okr = await agreedObjective(cedar, [{ baseline: '0', target: '100', weight: '75' }, { baseline: '10', target: '0', weight: '25', owner: 'Eva' }]);
});

const checkIn = (values: [number, string][], more: object = {}) => cedar.ask('POST', `/objectives/${okr.objectiveId}/check-ins`, {
  as: 'Clara', body: { status: 'on-track', statusReason: 'as planned', progress: [], problems: [{ text: 'Few hands', ownerId: cedar.members.Bruno }], plans: [{ text: 'Visit Porto' }],
    measurements: values.map(([index, value]) => ({ keyResultId: okr.keyResultIds[index], value, confidence: 6 })), ...more },
});

describe('before the first check-in', () => {
  it('an objective stands at its baseline, and nobody pretends to know its status', async () => {
    const { status, body } = await cedar.ask('GET', `/objectives/${okr.objectiveId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'no-check-in', lastStatus: null, figure: { progress: '0', measured: 2, of: 2 }, series: [], comments: { items: [] }, checkIns: { items: [] } });
    expect(body.keyResults[0].figures).toMatchObject({ progress: '0', standing: true });
  });

  it('my week asks its owner first, with everything that doing it in place needs', async () => {
    const { body } = await cedar.ask('GET', '/my-week', { as: 'Clara' });
    expect(body.due).toMatchObject([{ kind: 'check-in', urgency: 'missed', objectiveId: okr.objectiveId, keyResults: [{ mine: true }, { mine: false }] }]);
    const { body: eva } = await cedar.ask('GET', '/my-week', { as: 'Eva' });
    expect(eva.due).toMatchObject([{ kind: 'contribution', keyResults: [{ id: okr.keyResultIds[1] }] }]);
    const { body: bruno } = await cedar.ask('GET', '/my-week', { as: 'Bruno' });
    expect(bruno).toMatchObject({ due: [], ownsAnything: false });
  });
});

describe('after a check-in', () => {
  beforeAll(async () => {
    await checkIn([[0, '20'], [1, '8']], { day: '2026-04-20' });
    await checkIn([[0, '40'], [1, '5']]);
  });

  it('the objective page explains its number, draws both lines and names who takes a problem', async () => {
    const { body } = await cedar.ask('GET', `/objectives/${okr.objectiveId}`, { as: 'Eva' });
    expect(body).toMatchObject({ status: 'on-track', figure: { progress: '0.425', measured: 2, of: 2 }, daysSinceCheckIn: 0, nextCheckIn: '2026-05-15', lastPlans: [{ text: 'Visit Porto' }] });
    expect(body.explanation).toMatchObject({ formula: 'weighted-mean-of-key-results', inputs: [{ progress: '0.4', weight: '0.75', value: '40', by: { name: 'Clara' } }, { progress: '0.5', weight: '0.25' }] });
    expect(body.series).toEqual([{ day: '2026-04-20', progress: '0.2' }, { day: '2026-05-12', progress: '0.425' }]);
    expect(body.expectedSeries.at(0)).toMatchObject({ progress: '0' });
    expect(body.expectedSeries.at(-1)).toEqual({ day: '2026-06-30', progress: '1' });
    expect(body.checkIns.items[0].problems).toMatchObject([{ text: 'Few hands', owner: { name: 'Bruno' } }]);
    expect(body.histories[okr.keyResultIds[0]!].map((point: { value: string }) => point.value)).toEqual(['20', '40']);
    expect(body.objective.may).toMatchObject({ 'check-in.record': false, 'comment.write': true });
  });

  it('tree, team and cycle agree on the same figure', async () => {
    const { body: tree } = await cedar.ask('GET', '/tree');
    expect(tree).toMatchObject({ cycle: { name: 'Q2 2026' }, withKeyResults: true });
    expect([tree.people.ids[tree.objectives[0].owner], tree.people.names[tree.objectives[0].owner]]).toEqual([cedar.members.Clara, 'Clara']);
    expect(tree.teams.ids[tree.objectives[0].team]).toBe(cedar.teams.sales);
    expect(tree.objectives).toMatchObject([{ id: okr.objectiveId, status: 'on-track', progress: '0.43', checkedOn: '2026-05-12', keyResults: [{ from: '0', to: '100', value: '40', progress: '0.4' }, { from: '10', to: '0' }] }]);
    const { body: team } = await cedar.ask('GET', `/teams/${cedar.teams.sales}`);
    expect(team).toMatchObject({ figure: { progress: '0.425', measured: 1, of: 1 }, above: [{ name: 'Cedar Works' }], members: [{ name: 'Bruno', roles: ['lead'] }, { name: 'Clara' }] });
    const { body: cycle } = await cedar.ask('GET', `/cycles/${cedar.cycles.quarter}`);
    expect(cycle).toMatchObject({ week: 6, weeks: 13, counts: { objectives: 1, keyResults: 2, checkedIn: 1, drafts: 0 }, statuses: { 'on-track': 1 }, parent: { name: '2026' } });
    expect(cycle.teams.map((each: { name: string; depth: number }) => [each.name, each.depth])).toEqual([['Cedar Works', 0], ['Product', 1], ['Sales', 1]]);
    expect(cycle.teams.find((each: { id: string }) => each.id === cedar.teams.sales).figure.progress).toBe('0.425');
  });

  it('nothing is due any more, and the next one is named', async () => {
    const { body } = await cedar.ask('GET', '/my-week', { as: 'Clara' });
    expect(body).toMatchObject({ due: [], doneThisWeek: 2, upcoming: [{ urgency: 'upcoming', objectiveId: okr.objectiveId }] });
  });

  it('goes stale when the next one passes in silence: the old status stays in words only', async () => {
    cedar.clock.set('2026-05-25T14:00:00.000Z');
    const { body } = await cedar.ask('GET', `/objectives/${okr.objectiveId}`);
    expect(body).toMatchObject({ status: 'no-check-in', lastStatus: 'on-track', daysSinceCheckIn: 13 });
    expect((await cedar.ask('GET', '/tree')).body.objectives[0].status).toBe('no-check-in');
    cedar.clock.set('2026-05-12T14:00:00.000Z');
  });

  it('others see what changed until they have looked', async () => {
    expect((await cedar.ask('GET', '/my-week', { as: 'Bruno' })).body.changed).toMatchObject([{ event: 'check-in.recorded', actor: { name: 'Clara' } }, { event: 'check-in.recorded' }]);
    cedar.clock.set('2026-05-12T14:00:01.000Z');
    expect(await cedar.ask('PUT', '/my-week/looked', { as: 'Bruno' })).toMatchObject({ status: 204 });
    expect((await cedar.ask('GET', '/my-week', { as: 'Bruno' })).body.changed).toEqual([]);
  });
});

describe('cost', () => {
  it('a page is at most two round trips, a check-in at most three', async () => {
    const { counters } = cedar.house.store;
    const trips = async (act: () => Promise<unknown>) => { const before = counters.roundTrips; await act(); return counters.roundTrips - before; };
    for (const path of ['/tree', `/teams/${cedar.teams.sales}`, `/objectives/${okr.objectiveId}`, '/my-week', `/cycles/${cedar.cycles.quarter}`]) {
      expect([path, await trips(() => cedar.ask('GET', path))]).toEqual([path, expect.toSatisfy((count: number) => count <= 2)]);
    }
    expect(await trips(() => checkIn([[0, '41']]))).toBeLessThanOrEqual(3);
  });

  it('what does not exist here is not found, whoever asks', async () => {
    const birch = await world('Birch Lane');
    expect(await birch.ask('GET', `/objectives/${okr.objectiveId}`)).toMatchObject({ status: 404 });
    expect(await birch.ask('GET', `/teams/${cedar.teams.sales}`)).toMatchObject({ status: 404 });
    expect(await birch.ask('GET', `/tree?cycleId=${cedar.cycles.quarter}`)).toMatchObject({ status: 404 });
    expect(await birch.rows(sql`select id from objective`)).toEqual([]);
  });
});
