import { beforeAll, describe, expect, it } from 'vitest';
import { world, type Answer, type World } from '#test/world.ts';

let cedar: World;
let made: Record<'team' | 'objective' | 'keyResult' | 'comment', Answer['body']>;
const at = (day: string) => cedar.clock.set(`${day}T14:00:00.000Z`);

beforeAll(async () => {
  cedar = await world();
  at('2026-05-10');
  const team = (await cedar.ask('POST', '/teams', { body: { name: 'Field Sales', parentId: cedar.teams.sales } })).body;
  at('2026-05-11');
  const objective = (
    await cedar.ask(
      'POST', '/objectives',
      { as: 'Bruno', body: { cycleId: cedar.cycles.quarter, teamId: team.id, title: 'Customers stay' } },
    )
  ).body;
  const keyResult = (
    await cedar.ask('POST', `/objectives/${objective.id}/key-results`, { as: 'Bruno', body: { title: 'On time' } })
  ).body;
  at('2026-05-12');
  const comment = (
    await cedar.ask('POST', `/objectives/${objective.id}/comments`, { as: 'Clara', body: { body: 'A secret opinion' } })
  ).body;
  made = { team, objective, keyResult, comment };
});

const list = async (query = '') => (await cedar.ask('GET', `/journal${query}`)).body;
const events = async (query: string) => (await list(query)).items.map(({ event }: { event: string }) => event);

describe('the journal as an admin reads it', () => {
  it('names who did what to which thing, latest first', async () => {
    const { items, next, events: known } = await list();
    expect(items.map((line: Answer['body']) => [line.event, line.subject, line.teamName, line.actor.name])).toEqual([
      ['comment.written', 'Customers stay', 'Field Sales', 'Clara'],
      ['key-result.created', 'On time', 'Field Sales', 'Bruno'],
      ['objective.created', 'Customers stay', 'Field Sales', 'Bruno'],
      ['team.created', 'Field Sales', 'Field Sales', 'Ana'],
    ]);
    expect(items[3]).toMatchObject({
      kind: 'team', subjectId: made.team.id, objectiveId: null, facts: { parentId: cedar.teams.sales },
      requestId: expect.any(String), at: '2026-05-10T14:00:00.000Z',
    });
    expect([next, known]).toEqual([
      null, ['comment.written', 'key-result.created', 'objective.created', 'team.created'],
    ]);
    expect(JSON.stringify(items)).not.toContain('secret');
  });

  it('is filtered by event, person, thing and the reader\'s own days', async () => {
    expect(await events('?event=team.created')).toEqual(['team.created']);
    expect(await events(`?actorId=${cedar.members.Bruno}`)).toEqual(['key-result.created', 'objective.created']);
    expect(await events(`?subjectId=${made.comment.id}`)).toEqual(['comment.written']);
    expect(await events('?from=2026-05-11&to=2026-05-11')).toEqual(['key-result.created', 'objective.created']);
    expect(await events('?from=2026-05-13')).toEqual([]);
    expect(await events('?event=none.such')).toEqual([]);
  });

  it('comes page by page', async () => {
    const first = await list('?limit=3');
    expect(first.items).toHaveLength(3);
    const second = await list(`?limit=3&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ event: 'team.created' }], next: null, events: [] });
    for (const cursor of ['abc', ...['["x"]', '["1e400"]'].map((parts) => Buffer.from(parts).toString('base64url'))]) {
      expect(
        await cedar.ask('GET', `/journal?cursor=${cursor}`),
      ).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
    }
    for (const day of ['0001-01-01', '9999-12-31']) expect(await events(`?from=${day}&to=${day}`)).toEqual([]);
    expect(await cedar.ask('GET', '/journal?limit=0&from=yesterday&actorId=me')).toMatchObject({ status: 422 });
  });

  it('is for admins, of their own organisation', async () => {
    expect(
      await cedar.ask('GET', '/journal', { as: 'Davi' }),
    ).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    const birch = await world('Birch Lane');
    expect((await birch.ask('GET', '/journal')).body).toEqual({ items: [], next: null, events: [] });
  });
});
