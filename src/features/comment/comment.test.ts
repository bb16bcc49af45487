import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { agreedObjective, type GivenOkr } from '#test/okrs.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
let okr: GivenOkr;
beforeAll(async () => {
  cedar = await world();
  okr = await agreedObjective(cedar);
});
const write = (body: object, as: 'Clara' | 'Eva' = 'Clara') => cedar.ask(
  'POST', `/objectives/${okr.objectiveId}/comments`, { as, body },
);

describe('comments', () => {
  it('are written on an objective or one of its key results, and listed latest first', async () => {
    expect(await write({ body: ' Well begun ' })).toMatchObject({
      status: 201, body: { body: 'Well begun', author: { name: 'Clara' }, may: { 'comment.change': true } },
    });
    expect(
      await write({ body: 'How?', keyResultId: okr.keyResultIds[0] }, 'Eva'),
    ).toMatchObject({ status: 201, body: { keyResultId: okr.keyResultIds[0] } });
    const { body } = await cedar.ask('GET', `/objectives/${okr.objectiveId}/comments?limit=1`);
    expect(body).toMatchObject({ items: [{ body: 'How?' }] });
    expect(
      (await cedar.ask('GET', `/objectives/${okr.objectiveId}/comments?cursor=${body.next}`)).body,
    ).toMatchObject({ items: [{ body: 'Well begun' }], next: null });
  });

  it('are changed by their author only, with the earlier words kept and none of them in the journal', async () => {
    const { body: comment } = await write({ body: 'First words' });
    expect(
      await cedar.ask('PATCH', `/comments/${comment.id}`, { as: 'Eva', rev: 1, body: { body: 'x' } }),
    ).toMatchObject({ status: 403, body: { code: 'not-your-comment' } });
    expect(
      await cedar.ask('PATCH', `/comments/${comment.id}`, { as: 'Clara', rev: 1, body: { body: 'Better words' } }),
    ).toMatchObject({ status: 200, body: { body: 'Better words', rev: 2 } });
    expect(
      await cedar.ask('PATCH', `/comments/${comment.id}`, { as: 'Clara', rev: 1, body: { body: 'Late' } }),
    ).toMatchObject({ status: 409, body: { facts: { current: { body: 'Better words' } } } });
    expect(
      await cedar.rows(sql`select body from comment_version where id = ${comment.id} order by rev`),
    ).toEqual([{ body: 'First words' }, { body: 'Better words' }]);
    expect(
      JSON.stringify(await cedar.rows(sql`select * from journal where subject_id = ${comment.id}`)),
    ).not.toContain('words');
  });

  it('are removed by their author or an admin, and come back', async () => {
    const { body: comment } = await write({ body: 'Too much said' });
    expect(await cedar.ask('DELETE', `/comments/${comment.id}`, { as: 'Eva' })).toMatchObject({ status: 403 });
    expect(
      await cedar.ask('DELETE', `/comments/${comment.id}`, { as: 'Ana' }),
    ).toMatchObject({ status: 200, body: { removed: true, body: '' } });
    expect(
      await cedar.ask('PUT', `/comments/${comment.id}/restoration`, { as: 'Clara' }),
    ).toMatchObject({ status: 200, body: { removed: false, body: 'Too much said' } });
  });

  it('need words and a place that exists, in this organisation', async () => {
    expect(await write({ body: '   ' })).toMatchObject({ status: 422 });
    expect(
      await write({ body: 'x', checkInId: okr.objectiveId }),
    ).toMatchObject({ status: 404, body: { code: 'check-in-not-found' } });
    const birch = await world('Birch Lane');
    expect(
      await birch.ask('POST', `/objectives/${okr.objectiveId}/comments`, { body: { body: 'x' } }),
    ).toMatchObject({ status: 404, body: { code: 'objective-not-found' } });
  });

  it('are read page by page with a cursor of this list only', async () => {
    for (const parts of [['x', 'y'], ['2026-05-12T14:00:00.000Z', 'y'], ['2026-05-12T14:00:00.000Z']]) {
      const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
      expect(
        await cedar.ask('GET', `/objectives/${okr.objectiveId}/comments?cursor=${cursor}`),
      ).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
    }
  });

  it('on a draft stay with its team where the organisation wants drafts private', async () => {
    const elm = await world('Private Elm');
    const { body: draft } = await elm.ask(
      'POST', '/objectives', { body: { cycleId: elm.cycles.quarter, teamId: elm.teams.product, title: 'Quiet draft' } },
    );
    const path = `/objectives/${draft.id}/comments`;
    expect(await elm.ask('POST', path, { as: 'Clara', body: { body: 'Open to all' } })).toMatchObject({ status: 201 });
    await elm.rows(
      sql`update organisation set parameters = '{"privateDrafts": true}' where id = ${elm.organisationId}`,
    );
    expect(
      await elm.ask('POST', path, { as: 'Clara', body: { body: 'x' } }),
    ).toMatchObject({ status: 403, body: { code: 'private-to-its-team' } });
    expect(await elm.ask('GET', path, { as: 'Clara' })).toMatchObject({ status: 403 });
    expect(await elm.ask('GET', path, { as: 'Davi' })).toMatchObject({ status: 200 });
  });
});
