import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { settled } from '#test/settled.ts';
import { OKR_SHEET } from '#test/samples/okr-sheet.ts';
import { upload } from '#test/uploads.ts';
import { NOW, TODAY, world, type World } from '#test/world.ts';
import { importFeature } from './feature.ts';

let cedar: World;
beforeAll(async () => {
  cedar = await world();
});

const given = async (content = OKR_SHEET, fileName = 'okrs.csv') => (await upload(cedar, fileName, content)).body;
const plan = (id: string, body: object = {}) => cedar.ask('POST', `/imports/${id}/plan`, { body });
const run = async (id: string) => {
  await cedar.ask('POST', `/imports/${id}/run`);
  return settled(cedar, id);
};

describe('running', () => {
  it('brings people, teams, objectives, key results, links and first values, agreed where they can be', async () => {
    const { id } = await given();
    await plan(id);
    const begun = await cedar.ask('POST', `/imports/${id}/run`);
    expect(begun).toMatchObject({ status: 202, body: { state: 'running', total: 7 } });
    const done = await settled(cedar, id);
    expect(done).toMatchObject({
      state: 'done',
      done: 7,
      total: 7,
      counts: {
        objectives: 3,
        keyResults: 4,
        values: 3,
        agreed: 1,
        drafts: 2,
        people: 1,
        teams: 1,
        cycles: 0,
        rowsLeftOut: 0,
      },
    });

    const objectives = await cedar.rows<
      Record<string, unknown>
    >(sql`select o.title, o.state, o.why, t.name as team, m.name as owner, p.title as parent, o.cycle_id, o.rank, o.agreed_by from objective o
      join team t on t.id = o.team_id left join member m on m.id = o.owner_id left join objective p on p.id = o.parent_id where o.import_id = ${id} order by o.rank`);
    expect(objectives).toMatchObject([
      {
        title: 'Parcels arrive the next day',
        state: 'agreed',
        why: 'Why it matters',
        team: 'Sales',
        owner: 'Clara',
        parent: null,
        cycle_id: cedar.cycles.quarter,
        agreed_by: cedar.members.Ana,
      },
      {
        title: 'Drivers want to stay',
        state: 'draft',
        team: 'Logistics',
        owner: 'Ben',
        parent: 'Parcels arrive the next day',
      },
      { title: 'Nobody owns this', state: 'draft', owner: null },
    ]);
    expect(
      await cedar.rows(
        sql`select m.name, m.state, r.role, t.name as team, cardinality(t.path) as depth, t.level_name from member m join team_role r on r.member_id = m.id join team t on t.id = r.team_id where m.import_id = ${id} order by t.name`,
      ),
    ).toEqual([
      { name: 'Ben', state: 'named', role: 'member', team: 'Logistics', depth: 2, level_name: 'Department' },
      { name: 'Ben', state: 'named', role: 'member', team: 'Sales', depth: 2, level_name: 'Department' },
    ]);
    expect(
      await cedar.rows(
        sql`select k.title, k.weight::text, now.value::text, now.value_day::text, now.measurements from key_result k left join key_result_now now on now.key_result_id = k.id where k.import_id = ${id} order by k.title`,
      ),
    ).toEqual([
      { title: 'A number', weight: null, value: '5.00000000', value_day: TODAY, measurements: 1 },
      { title: 'Complaints per week', weight: '40.00000000', value: '31.00000000', value_day: TODAY, measurements: 1 },
      { title: 'Drivers who leave in a quarter', weight: null, value: null, value_day: null, measurements: null },
      {
        title: 'Share delivered in a day',
        weight: '60.00000000',
        value: '70.00000000',
        value_day: TODAY,
        measurements: 1,
      },
    ]);
    expect(
      await cedar.rows(sql`select count(*)::int as versions from objective_version where import_id = ${id}`),
    ).toEqual([{ versions: 3 }]);
    expect(await cedar.rows(sql`select facts from import_item where import_id = ${id} and row_number = 4`)).toEqual([
      { facts: { status: { meaning: 'at-risk', original: 'AT RISK' }, description: 'As counted on Friday' } },
    ]);
    expect(
      await cedar.rows(
        sql`select event, facts ->> 'objectives' as objectives from journal where subject_id = ${id} and event = 'import.done'`,
      ),
    ).toEqual([{ event: 'import.done', objectives: '3' }]);
  });

  it('can be checked in on from the same minute', async () => {
    const [objective] = await cedar.rows<{ id: string }>(
      sql`select id from objective where title = 'Parcels arrive the next day' order by created_at limit 1`,
    );
    const [keyResult] = (await cedar.ask('GET', `/objectives/${objective!.id}/key-results`, { as: 'Clara' })).body
      .items;
    expect(keyResult).toMatchObject({ now: { value: '70', measurements: 1 }, figures: { progress: '0.28571429' } });
    const checkIn = {
      status: 'on-track',
      statusReason: 'It works',
      progress: ['A new depot'],
      problems: [],
      plans: [],
      measurements: [{ keyResultId: keyResult.id, value: '75', confidence: 6 }],
    };
    expect(
      await cedar.ask('POST', `/objectives/${objective!.id}/check-ins`, { as: 'Clara', body: checkIn }),
    ).toMatchObject({ status: 201 });
  });

  it('happens once, however often it is asked for', async () => {
    const { id } = await given();
    await plan(id);
    const asked = await Promise.all([1, 2, 3].map(() => cedar.ask('POST', `/imports/${id}/run`)));
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    expect(await settled(cedar, id)).toMatchObject({ state: 'done', counts: { people: 0, teams: 0 } });
    expect(await cedar.rows(sql`select count(*)::int as objectives from objective where import_id = ${id}`)).toEqual([
      { objectives: 3 },
    ]);
    expect(await cedar.ask('POST', `/imports/${id}/run`)).toMatchObject({
      status: 409,
      body: { code: 'import-not-open' },
    });
    expect(await plan(id)).toMatchObject({ status: 409, body: { code: 'import-not-open' } });
    expect((await given()).notes).toMatchObject([{ code: 'file-imported-before', facts: { importId: id } }]);
  });

  it('needs a dry run that found something', async () => {
    const { id } = await given();
    expect(await cedar.ask('POST', `/imports/${id}/run`)).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-import', facts: { isPlanned: false } },
    });
    const { id: bare } = await given('Title\n', 'bare.csv');
    expect((await plan(bare)).body).toMatchObject({ ready: false });
    expect(await cedar.ask('POST', `/imports/${bare}/run`)).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-import', facts: { isPlanned: true } },
    });
  });

  it('puts cycles where they belong in time, quarters inside their year', async () => {
    const { id } = await given(
      'Objective,Key result,Owner,Cycle,Start,Current,Target\nTo the sea,Miles,Eva,Q3 2027,0,1,9\nFrom the hills,Yards,Eva,2027,0,1,9\nLong ago,Feet,Eva,Q1 2026,0,1,9\n',
    );
    expect((await plan(id)).body.newCycles.map((cycle: { name: string }) => cycle.name).sort()).toEqual([
      '2027',
      'Q1 2026',
      'Q3 2027',
    ]);
    expect(await run(id)).toMatchObject({ state: 'done', counts: { cycles: 3, agreed: 3 } });
    expect(
      await cedar.rows(
        sql`select c.name, c.state, p.name as parent from cycle c left join cycle p on p.id = c.parent_id where c.import_id = ${id} order by c.starts_on, c.ends_on desc`,
      ),
    ).toEqual([
      { name: 'Q1 2026', state: 'closing', parent: '2026' },
      { name: '2027', state: 'planning', parent: null },
      { name: 'Q3 2027', state: 'planning', parent: '2027' },
    ]);
    expect(
      await cedar.rows(
        sql`select now.value_day::text as day from key_result k join key_result_now now on now.key_result_id = k.id where k.import_id = ${id} and k.title = 'Feet'`,
      ),
    ).toEqual([{ day: '2026-03-31' }]);
  });

  it('brings nothing into a closed cycle', async () => {
    await cedar.rows(sql`update cycle set state = 'closed' where name = 'Q1 2026' returning id`);
    const { id } = await given(
      'Objective,Key result,Owner,Cycle,Start,Current,Target\nLong ago,Feet,Eva,Q1 2026,0,1,9\n',
    );
    expect((await plan(id)).body).toMatchObject({
      ready: false,
      problems: [
        {
          row: 2,
          column: 'Cycle',
          code: 'cycle-closed',
          sentence: 'The cycle Q1 2026 is closed and takes nothing any more.',
        },
      ],
    });
  });

  it('writes nothing at all when it fails, says so, and may be tried again', async () => {
    const { id } = await given('Objective,Key result,Owner,Start,Current,Target\nA,B,nobody@example.org,0,1,9\n');
    await plan(id);
    await cedar.rows(
      sql`insert into member (organisation_id, id, name, email, state, created_at) values (${cedar.organisationId}, gen_random_uuid(), 'Nobody', 'nobody@example.org', 'named', now()) returning id`,
    );
    await cedar.rows(
      sql`update import set settings = settings || ${JSON.stringify({ defaultTeamId: cedar.organisationId })}::jsonb where id = ${id} returning id`,
    );
    expect(await run(id)).toMatchObject({ state: 'failed', failure: { code: 'settings-not-valid' }, counts: null });
    expect(await cedar.rows(sql`select id from objective where import_id = ${id}`)).toEqual([]);
    const { settings } = (await cedar.ask('GET', `/imports/${id}`)).body;
    await plan(id, { settings: { ...settings, defaultTeamId: cedar.teams.sales } });
    expect(await run(id)).toMatchObject({ state: 'done', failure: null, counts: { people: 0 } });
  });

  it('that died with its process is failed after ten minutes of silence, and open again', async () => {
    const { id } = await given();
    await plan(id);
    await cedar.rows(
      sql`update import set state = 'running', progress_at = '2026-05-12T13:49:00Z' where id = ${id} returning id`,
    );
    expect((await cedar.ask('GET', `/imports/${id}`)).body).toMatchObject({
      state: 'failed',
      failure: { code: 'import-stopped' },
    });
    expect((await plan(id)).status).toBe(200);
    expect(await run(id)).toMatchObject({ state: 'done' });
  });

  it('is carried out by the job when the process that began it is gone, and only once', async () => {
    const { id } = await given();
    await plan(id);
    await cedar.rows(sql`update import set state = 'running', progress_at = ${NOW} where id = ${id} returning id`);
    const task = { organisationId: cedar.organisationId, data: { importId: id } };
    const [job] = importFeature.jobs;
    await Promise.all([job!.work(task, cedar.house, NOW), job!.work(task, cedar.house, NOW)]);
    await job!.work(task, cedar.house, NOW);
    expect((await cedar.ask('GET', `/imports/${id}`)).body).toMatchObject({ state: 'done', counts: { objectives: 3 } });
    expect(await cedar.rows(sql`select count(*)::int as count from objective where import_id = ${id}`)).toEqual([
      { count: 3 },
    ]);
  });

  it('another organisation sees nothing of it', async () => {
    const birch = await world('Birch Lane');
    const { id } = await given();
    expect(await birch.ask('GET', `/imports/${id}`)).toMatchObject({ status: 404, body: { code: 'import-not-found' } });
    expect(await birch.ask('POST', `/imports/${id}/plan`, { body: {} })).toMatchObject({ status: 404 });
    expect(await birch.ask('POST', `/imports/${id}/run`)).toMatchObject({ status: 404 });
    expect((await birch.ask('GET', '/imports')).body.items).toEqual([]);
  });
});
