import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { agreedObjective, type GivenOkr } from '#test/okrs.ts';
import { TODAY, world, type World } from '#test/world.ts';

let cedar: World;
let okr: GivenOkr;
beforeAll(async () => { cedar = await world(); });

const words = { status: 'on-track', progress: ['Two pilots signed'], problems: [{ text: 'Supplier late', nextStep: 'Ana calls today' }], plans: [{ text: 'Visit Porto' }] };
const checkIn = (values: unknown[], more: object = {}) => ({ ...words, measurements: values, ...more });
const record = (body: object, as: 'Clara' | 'Bruno' | 'Ana' | 'Eva' = 'Clara', key?: string) => cedar.ask('POST', `/objectives/${okr.objectiveId}/check-ins`, { as, body, key });
const now = async () => (await cedar.rows<{ value: string | null; value_day: string | null; confidence: number | null; measurements: number; inside: number }>(
  sql`select value::text, value_day::text, confidence, measurements, inside from key_result_now where key_result_id = ${okr.keyResultIds[0]!}`))[0];
const objectiveNow = async () => (await cedar.rows<{ status: string | null; day: string | null; check_ins: number }>(sql`select status, day::text, check_ins from objective_now where objective_id = ${okr.objectiveId}`))[0];

describe('recording', () => {
  it('keeps values, confidence, status and the three Ps, and says what was suggested', async () => {
    okr = await agreedObjective(cedar, [{ baseline: '0', target: '100' }, { kind: 'yes-no' }]);
    const { status, body } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '45.5', confidence: 6 }, { keyResultId: okr.keyResultIds[1], confidence: 5 }]));
    expect(status).toBe(201);
    expect(body).toMatchObject({ day: TODAY, status: 'on-track', suggestedStatus: 'on-track', progress: ['Two pilots signed'], author: { name: 'Clara' }, amended: false, withdrawn: false });
    expect(body.measurements).toMatchObject([{ value: '45.5', before: null, confidence: 6 }, { value: null, confidence: 5 }]);
    expect(await now()).toMatchObject({ value: '45.50000000', value_day: TODAY, confidence: 6, measurements: 1 });
    expect(await objectiveNow()).toEqual({ status: 'on-track', day: TODAY, check_ins: 1 });
    expect(await cedar.rows(sql`select event from journal where objective_id = ${okr.objectiveId}`)).toEqual([{ event: 'check-in.recorded' }]);
  });

  it('back-dated inside the cycle counts in the history and does not move where things stand', async () => {
    okr = await agreedObjective(cedar);
    await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '40' }]));
    const earlier = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '10' }], { day: '2026-04-20' }));
    expect(earlier.status).toBe(201);
    expect(await now()).toMatchObject({ value: '40.00000000', value_day: TODAY, measurements: 2 });
    expect(await objectiveNow()).toMatchObject({ day: TODAY, check_ins: 2 });
  });

  it('in a cycle that is over is for its last day, unless another one is named', async () => {
    okr = await agreedObjective(cedar);
    cedar.clock.set('2026-07-03T14:00:00.000Z');
    const { status, body } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '90' }], { statusReason: 'closing' }));
    cedar.clock.set('2026-05-12T14:00:00.000Z');
    expect([status, body.day]).toEqual([201, '2026-06-30']);
  });

  it('finished milestones become the percent they weigh', async () => {
    okr = await agreedObjective(cedar, [{ kind: 'milestones', milestones: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, weight: null, day: null })) }]);
    const { body } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], finished: ['a', 'c'] }], { statusReason: 'ahead' }));
    expect(body.measurements).toMatchObject([{ value: '50', finished: ['a', 'c'] }]);
  });

  it('counts how often a guarded value was inside', async () => {
    okr = await agreedObjective(cedar, [{ kind: 'stay-above', lower: '95' }]);
    await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '97' }]));
    await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '94' }], { status: 'off-track' }));
    expect(await now()).toMatchObject({ measurements: 2, inside: 1 });
  });

  it('is refused with every mistake at once, and writes nothing', async () => {
    okr = await agreedObjective(cedar);
    const many = Array.from({ length: 5 }, () => 'x');
    const { status, body } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '5' }], { day: '2026-03-31', status: 'on-track', progress: [...many], problems: [{ text: ' ' }] }));
    expect(status).toBe(422);
    expect(body.code).toBe('input-not-valid');
    const ruled = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '5' }, { keyResultId: cedar.organisationId, value: '1' }], { day: '2026-03-31' }));
    expect(ruled).toMatchObject({ status: 422, body: { code: 'check-in-not-valid' } });
    expect(ruled.body.problems.map((each: { field: string; code: string }) => [each.field, each.code])).toEqual(expect.arrayContaining([
      ['day', 'day-outside-cycle'], ['measurements.1.keyResultId', 'key-result-not-found'],
    ]));
    expect(await cedar.rows(sql`select id from check_in where objective_id = ${okr.objectiveId}`)).toEqual([]);
  });

  it('asks a word why where the status is not the suggested one', async () => {
    okr = await agreedObjective(cedar);
    const silent = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '0', confidence: 1 }]));
    expect(silent.body.problems).toMatchObject([{ field: 'statusReason', code: 'status-needs-a-reason', facts: { suggested: 'off-track' } }]);
    expect(await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '0', confidence: 1 }], { statusReason: 'The contract is as good as signed' }))).toMatchObject({ status: 201, body: { status: 'on-track', suggestedStatus: 'off-track' } });
  });

  it('is for the owner, the lead above and admins', async () => {
    okr = await agreedObjective(cedar);
    const body = checkIn([{ keyResultId: okr.keyResultIds[0], value: '50' }]);
    expect(await record(body, 'Eva')).toMatchObject({ status: 403, body: { code: 'not-your-objective' } });
    expect(await record(body, 'Bruno')).toMatchObject({ status: 201 });
  });

  it('at the same moment stands in the history in the order it was taken, as in the projection', async () => {
    okr = await agreedObjective(cedar);
    for (const value of ['1', '2', '3', '4', '5', '6']) await record(checkIn([{ keyResultId: okr.keyResultIds[0], value, confidence: Number(value) }], { status: 'off-track', statusReason: 'late' }));
    const { body } = await cedar.ask('GET', `/objectives/${okr.objectiveId}/check-ins`);
    expect(body.items.map((each: { measurements: { value: string }[] }) => each.measurements[0]!.value)).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(await now()).toMatchObject({ value: '6.00000000', confidence: 6, measurements: 6 });
    expect(new Set(body.items.map((each: { recordedAt: string }) => each.recordedAt)).size).toBe(6);
  });

  it('never lets two at once overtake each other', async () => {
    okr = await agreedObjective(cedar);
    await Promise.all(Array.from({ length: 8 }, (_, index) => record(checkIn([{ keyResultId: okr.keyResultIds[0], value: String(40 + index) }]))));
    expect(await now()).toMatchObject({ measurements: 8 });
    expect(await objectiveNow()).toMatchObject({ check_ins: 8 });
  });

  it('another organisation cannot see or touch it', async () => {
    const birch = await world('Birch Lane');
    expect(await birch.ask('POST', `/objectives/${okr.objectiveId}/check-ins`, { body: checkIn([]) })).toMatchObject({ status: 404 });
    expect(await birch.ask('GET', `/objectives/${okr.objectiveId}/check-ins`)).toMatchObject({ status: 404 });
  });
});

describe('correcting', () => {
  it('amends with history: the first words and values stay readable', async () => {
    okr = await agreedObjective(cedar);
    const { body: first } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '45', confidence: 6 }]));
    const amended = await cedar.ask('PATCH', `/check-ins/${first.id}`, { as: 'Clara', rev: 1, body: { measurements: [{ keyResultId: okr.keyResultIds[0], value: '48', confidence: 7 }], progress: ['Three pilots'] } });
    expect(amended).toMatchObject({ status: 200, body: { rev: 2, amended: true, progress: ['Three pilots'], problems: words.problems } });
    expect(await now()).toMatchObject({ value: '48.00000000', confidence: 7, measurements: 1 });
    expect(await cedar.rows(sql`select progress from check_in_version where id = ${first.id} order by rev`)).toEqual([{ progress: ['Two pilots signed'] }, { progress: ['Three pilots'] }]);
    expect(await cedar.ask('PATCH', `/check-ins/${first.id}`, { as: 'Clara', rev: 1, body: { progress: ['x'] } })).toMatchObject({ status: 409, body: { code: 'revision-conflict', facts: { current: { rev: 2 } } } });
  });

  it('withdraws and takes back: the value before counts, then this one again', async () => {
    okr = await agreedObjective(cedar);
    await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '40' }]));
    const { body: second } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '60', confidence: 8 }]));
    expect(await cedar.ask('DELETE', `/check-ins/${second.id}`, { as: 'Clara' })).toMatchObject({ status: 200, body: { withdrawn: true } });
    expect(await now()).toMatchObject({ value: '40.00000000', confidence: null, measurements: 1 });
    expect(await objectiveNow()).toMatchObject({ check_ins: 1 });
    expect(await cedar.ask('PUT', `/check-ins/${second.id}/reinstatement`, { as: 'Clara' })).toMatchObject({ status: 200, body: { withdrawn: false } });
    expect(await now()).toMatchObject({ value: '60.00000000', confidence: 8, measurements: 2 });
  });

  it('is not possible in a closed cycle', async () => {
    okr = await agreedObjective(cedar);
    const { body: saved } = await record(checkIn([{ keyResultId: okr.keyResultIds[0], value: '40' }]));
    await cedar.rows(sql`update cycle set state = 'closed' where id = ${cedar.cycles.quarter} returning id`);
    expect(await cedar.ask('DELETE', `/check-ins/${saved.id}`, { as: 'Clara' })).toMatchObject({ status: 409, body: { code: 'cycle-frozen' } });
    await cedar.rows(sql`update cycle set state = 'running' where id = ${cedar.cycles.quarter} returning id`);
  });
});

describe('contributing', () => {
  it('is one value by the key result\'s owner, and can be taken back', async () => {
    okr = await agreedObjective(cedar, [{ baseline: '0', target: '10', owner: 'Eva' }]);
    const added = await cedar.ask('POST', `/key-results/${okr.keyResultIds[0]}/measurements`, { as: 'Eva', body: { value: '4' } });
    expect(added).toMatchObject({ status: 201, body: { now: { value: '4' }, figures: { progress: '0.4' } } });
    expect(await objectiveNow()).toBeUndefined();
    const [measurement] = await cedar.rows<{ id: string }>(sql`select id from measurement where key_result_id = ${okr.keyResultIds[0]!}`);
    expect(await cedar.ask('DELETE', `/measurements/${measurement!.id}`, { as: 'Eva' })).toMatchObject({ status: 200, body: { now: { value: null }, figures: { progress: '0', standing: true } } });
  });

  it('needs a value, a fitting one, and the right to give it', async () => {
    okr = await agreedObjective(cedar, [{ kind: 'yes-no', owner: 'Eva' }]);
    const path = `/key-results/${okr.keyResultIds[0]}/measurements`;
    expect(await cedar.ask('POST', path, { as: 'Eva', body: {} })).toMatchObject({ status: 422, body: { problems: [{ code: 'value-missing' }] } });
    expect(await cedar.ask('POST', path, { as: 'Eva', body: { value: '0.5' } })).toMatchObject({ status: 422, body: { problems: [{ code: 'value-not-yes-or-no', field: 'value' }] } });
    const stranger = await agreedObjective(cedar, [{ baseline: '0', target: '1' }]);
    expect(await cedar.ask('POST', `/key-results/${stranger.keyResultIds[0]}/measurements`, { as: 'Eva', body: { value: '1' } })).toMatchObject({ status: 403, body: { code: 'not-your-key-result' } });
  });
});

describe('the timeline', () => {
  it('comes latest first in pages, each value beside the one before', async () => {
    okr = await agreedObjective(cedar);
    for (const [day, value] of [['2026-04-10', '10'], ['2026-04-17', '20'], ['2026-04-24', '30']] as const) await record(checkIn([{ keyResultId: okr.keyResultIds[0], value }], { day, statusReason: 'as planned' }));
    const { body: page } = await cedar.ask('GET', `/objectives/${okr.objectiveId}/check-ins?limit=2`);
    expect(page.items.map((each: { day: string; measurements: unknown[] }) => [each.day, each.measurements])).toMatchObject([['2026-04-24', [{ value: '30', before: '20' }]], ['2026-04-17', [{ value: '20', before: '10' }]]]);
    const { body: rest } = await cedar.ask('GET', `/objectives/${okr.objectiveId}/check-ins?limit=2&cursor=${page.next}`);
    expect(rest).toMatchObject({ items: [{ day: '2026-04-10' }], next: null });
    expect(await cedar.ask('GET', `/objectives/${okr.objectiveId}/check-ins?cursor=bm9uc2Vuc2U`)).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
  });
});
