import { beforeAll, describe, expect, it } from 'vitest';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const year = { name: '2027', kind: 'year', startsOn: '2027-01-01', endsOn: '2027-12-31', withQuarters: true };

describe('cycles', () => {
  it('come as a year with its quarters inside', async () => {
    const { status, body } = await cedar.ask('POST', '/cycles', { as: 'Davi', body: year });
    expect(status).toBe(201);
    expect(body.items.map((cycle: { name: string }) => cycle.name)).toEqual(['2027', 'Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027']);
    const { body: listed } = await cedar.ask('GET', '/cycles');
    expect(listed.items).toHaveLength(7);
  });

  it('go one step at a time, with the revision that was seen', async () => {
    const { body: { items: [cycle] } } = await cedar.ask('POST', '/cycles', { body: { ...year, name: 'Trial', withQuarters: false } });
    const skipped = await cedar.ask('PUT', `/cycles/${cycle.id}/state`, { body: { state: 'running' }, rev: cycle.rev });
    expect(skipped).toMatchObject({ status: 409, body: { code: 'cycle-transition-not-allowed' } });
    const planned = await cedar.ask('PUT', `/cycles/${cycle.id}/state`, { body: { state: 'planning' }, rev: cycle.rev });
    expect(planned).toMatchObject({ status: 200, body: { state: 'planning', rev: 2 }, headers: { etag: '"2"' } });
    const late = await cedar.ask('PUT', `/cycles/${cycle.id}/state`, { body: { state: 'running' }, rev: cycle.rev });
    expect(late).toMatchObject({ status: 409, body: { code: 'revision-conflict', facts: { current: { state: 'planning', rev: 2 } } } });
  });

  it('are changed by OKR masters of the whole organisation and admins, by nobody else', async () => {
    const refused = await cedar.ask('POST', '/cycles', { as: 'Bruno', body: year });
    expect(refused).toMatchObject({ status: 403, body: { code: 'needs-okr-master' } });
    const { body } = await cedar.ask('GET', '/cycles', { as: 'Bruno' });
    expect(body.may).toEqual({ 'cycle.change': false });
  });

  it('refuse days that cannot be, each with its own code', async () => {
    const backwards = await cedar.ask('POST', '/cycles', { body: { ...year, endsOn: '2026-12-31', startsOn: '2027-01-01' } });
    expect(backwards).toMatchObject({ status: 409, body: { code: 'cycle-ends-before-start' } });
    const wrong = await cedar.ask('POST', '/cycles', { body: { name: ' ', kind: 'decade', startsOn: '2027-02-30', endsOn: '2027-12-31', colour: 'red' } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.problems.map((each: { field: string; code: string }) => [each.field, each.code])).toEqual(expect.arrayContaining([
      ['colour', 'field-unknown'], ['kind', 'field-not-a-choice'], ['name', 'field-wrong-format'], ['startsOn', 'field-wrong-format'],
    ]));
  });

  it('are removed only while empty', async () => {
    const { body: { items: [cycle] } } = await cedar.ask('POST', '/cycles', { body: { ...year, withQuarters: false } });
    expect(await cedar.ask('DELETE', `/cycles/${cycle.id}`)).toMatchObject({ status: 204 });
    expect(await cedar.ask('DELETE', `/cycles/${cedar.cycles.year}`)).toMatchObject({ status: 409, body: { code: 'cycle-not-empty' } });
  });

  it('belong to their organisation: another one sees nothing of them', async () => {
    const birch = await world('Birch Lane');
    expect((await birch.ask('GET', '/cycles')).body.items).toHaveLength(2);
    expect(await birch.ask('DELETE', `/cycles/${cedar.cycles.quarter}`)).toMatchObject({ status: 404 });
  });

  it('act once for one Idempotency-Key, and answer the same again', async () => {
    const body = { ...year, name: 'Once', withQuarters: false };
    const first = await cedar.ask('POST', '/cycles', { body, key: 'a-key' });
    const again = await cedar.ask('POST', '/cycles', { body, key: 'a-key' });
    expect(again.body).toEqual(first.body);
    expect(await cedar.ask('POST', '/cycles', { body: { ...body, name: 'Other' }, key: 'a-key' })).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const { body: listed } = await cedar.ask('GET', '/cycles');
    expect(listed.items.filter((cycle: { name: string }) => cycle.name === 'Once')).toHaveLength(1);
  });

  it('ask who is there, and from which revision', async () => {
    expect(await cedar.ask('GET', '/cycles', { as: null })).toMatchObject({ status: 401, body: { code: 'session-missing' } });
    expect(await cedar.ask('PATCH', `/cycles/${cedar.cycles.year}`, { body: { name: 'x' } })).toMatchObject({ status: 428 });
  });
});
