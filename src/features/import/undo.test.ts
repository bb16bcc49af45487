import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { settled } from '#test/settled.ts';
import { upload } from '#test/uploads.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
let id: string;

const SHEET = `Type,Title,Owner,Team,Cycle,Start,Current,Target
Objective,Parcels arrive the next day,Ben,Logistics,Q1 2027,,,
Key result,Share delivered in a day,Ben,,,62,70,90
Objective,Drivers want to stay,Clara,Sales,Q2 2026,,,
Key result,Drivers who leave,Clara,,,12,11,4
`;
const TABLES = [
  'objective',
  'objective_version',
  'key_result',
  'key_result_version',
  'measurement',
  'key_result_now',
  'objective_now',
  'check_in',
  'check_in_version',
  'comment',
  'comment_version',
  'import_item',
];

const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      [...TABLES, 'member', 'team', 'team_role', 'cycle', 'member_version', 'team_version', 'cycle_version'].map(
        async (table) => [
          table,
          (await cedar.rows<{ count: number }>(sql`select count(*)::int as count from ${sql.table(table)}`))[0]!.count,
        ],
      ),
    ),
  );
const undo = (body: object = {}, as: 'Ana' | 'Davi' | 'Bruno' = 'Ana') =>
  cedar.ask('POST', `/imports/${id}/undo`, { body, as });
const idOf = async (title: string) =>
  (await cedar.rows<{ id: string }>(sql`select id from objective where title = ${title} and import_id = ${id}`))[0]!.id;

let before: Record<string, number>;
beforeEach(async () => {
  cedar = await world();
  before = await counts();
  id = (await upload(cedar, 'okrs.csv', SHEET, 'Davi')).body.id;
  await cedar.ask('POST', `/imports/${id}/plan`, { body: {} });
  await cedar.ask('POST', `/imports/${id}/run`);
  expect(await settled(cedar, id)).toMatchObject({
    state: 'done',
    counts: { objectives: 2, keyResults: 2, people: 1, teams: 1, cycles: 1 },
  });
});

describe('undoing', () => {
  it('leaves the organisation as it was, to the last row', async () => {
    const { status, body } = await undo({}, 'Davi');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'undone',
      undone: {
        objectives: 2,
        keyResults: 2,
        people: 1,
        teams: 1,
        cycles: 1,
        peopleStayed: 0,
        teamsStayed: 0,
        cyclesStayed: 0,
      },
    });
    expect(await counts()).toEqual(before);
    expect(await cedar.rows(sql`select event from journal where subject_id = ${id} order by seq`)).toEqual([
      { event: 'import.uploaded' },
      { event: 'import.done' },
      { event: 'import.undone' },
    ]);
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'import-not-done' } });
  });

  it('is refused while others have built on it, and says what and where', async () => {
    const objective = await idOf('Drivers want to stay');
    const [keyResult] = (await cedar.ask('GET', `/objectives/${objective}/key-results`)).body.items;
    const checkIn = {
      status: 'on-track',
      statusReason: 'It works',
      progress: ['A new depot'],
      problems: [],
      plans: [],
      measurements: [{ keyResultId: keyResult.id, value: '9' }],
    };
    expect((await cedar.ask('POST', `/objectives/${objective}/check-ins`, { as: 'Clara', body: checkIn })).status).toBe(
      201,
    );
    expect(
      (await cedar.ask('POST', `/key-results/${keyResult.id}/measurements`, { as: 'Clara', body: { value: '8' } }))
        .status,
    ).toBe(201);
    expect(
      (await cedar.ask('POST', `/objectives/${objective}/comments`, { as: 'Eva', body: { body: 'Well done' } })).status,
    ).toBe(201);
    expect(
      (
        await cedar.ask('PATCH', `/objectives/${objective}`, {
          as: 'Clara',
          rev: 1,
          body: { why: 'They know the roads' },
        })
      ).status,
    ).toBe(200);
    expect(
      (
        await cedar.ask('PATCH', `/key-results/${keyResult.id}`, {
          as: 'Clara',
          rev: 1,
          body: { title: 'Drivers who leave us' },
        })
      ).status,
    ).toBe(200);
    const own = await cedar.ask('POST', '/objectives', {
      body: {
        cycleId: cedar.cycles.quarter,
        teamId: cedar.teams.product,
        title: 'A calm night shift',
        parentId: objective,
      },
    });
    expect(own.status).toBe(201);

    const refused = await undo();
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'import-in-use',
        facts: {
          checkIns: 1,
          values: 1,
          comments: 1,
          changedObjectives: 1,
          changedKeyResults: 1,
          addedKeyResults: 0,
          linkedObjectives: 1,
          objectives: [{ id: objective, title: 'Drivers want to stay' }],
        },
      },
    });
    expect((await cedar.ask('GET', `/imports/${id}`)).body.state).toBe('done');

    expect(await undo({ evenIfUsed: true })).toMatchObject({
      status: 200,
      body: { state: 'undone', undone: { objectives: 2, people: 1, teams: 1 } },
    });
    const after = await counts();
    for (const table of TABLES.filter((name) => !name.startsWith('objective')))
      expect([table, after[table]]).toEqual([table, before[table]]);
    expect(await cedar.rows(sql`select parent_id, rev from objective where id = ${own.body.id}`)).toEqual([
      { parent_id: null, rev: 2 },
    ]);
    expect((await cedar.ask('GET', `/objectives/${objective}`)).status).toBe(404);
  });

  it('leaves the people, teams and cycles that others use by now', async () => {
    const [team] = await cedar.rows<{ id: string }>(sql`select id from team where import_id = ${id}`);
    const [cycle] = await cedar.rows<{ id: string }>(sql`select id from cycle where import_id = ${id}`);
    const [ben] = await cedar.rows<{ id: string }>(sql`select id from member where import_id = ${id}`);
    const created = await cedar.ask('POST', '/objectives', {
      body: { cycleId: cycle!.id, teamId: team!.id, title: 'Our own', ownerId: ben!.id },
    });
    expect(created.status).toBe(201);
    expect(await undo()).toMatchObject({
      status: 200,
      body: {
        undone: { objectives: 2, people: 0, teams: 0, cycles: 0, peopleStayed: 1, teamsStayed: 1, cyclesStayed: 1 },
      },
    });
    expect((await cedar.ask('GET', `/objectives/${created.body.id}`)).status).toBe(200);
  });

  it('is for who uploaded it and admins, and only for what was done', async () => {
    expect(await undo({}, 'Bruno')).toMatchObject({ status: 403, body: { code: 'not-your-import' } });
    const other = (await upload(cedar, 'okrs.csv', SHEET)).body.id;
    expect(await cedar.ask('POST', `/imports/${other}/undo`, { body: {} })).toMatchObject({
      status: 409,
      body: { code: 'import-not-done' },
    });
    const birch = await world('Birch Lane');
    expect(await birch.ask('POST', `/imports/${id}/undo`, { body: {} })).toMatchObject({
      status: 404,
      body: { code: 'import-not-found' },
    });
    expect((await undo({}, 'Davi')).status).toBe(200);
  });

  it('of two at the same moment one does it and the other is told', async () => {
    const both = await Promise.all([undo(), undo()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
