import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, toText } from '#domain/decimal.ts';
import { sql, writeTrip } from '#platform/db/trip.ts';
import { standAt } from '#platform/within.ts';
import { world, type ReplyBody, type World } from '#test/world.ts';
import { nowFrom, objectiveAfter } from '../check-in/projection.ts';
import type { CheckInRow, MeasurementRow } from '../check-in/shape.ts';
import type { MetricRow } from '../key-result/shape-metric.ts';

/** How long loading may take; the rest of the machine is busy while tests run. */
const LOADING_MS = 6_000;

let cedar: World;
let demoId: string;
let took: number;
const inDemo = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
  cedar.ask(method, path, { headers: { 'rooftop-organisation': demoId }, ...(body === undefined ? {} : { body }) });
/** What the tables hold, seen from within one organisation: nobody sees two at once. */
const rowsIn = <Row>(organisationId: string, text: string): Promise<Row[]> =>
  writeTrip(cedar.house.store, standAt({ organisationId, memberId: null }), (trip) => trip.all(sql<Row>`${sql.raw(text.replaceAll(':here', `'${organisationId}'`))}`));
const demoRows = <Row>(text: string): Promise<Row[]> => rowsIn(demoId, text);

beforeAll(async () => {
  cedar = await world();
  const begun = performance.now();
  const { status, body } = await cedar.ask('POST', '/demo');
  took = performance.now() - begun;
  expect({ status, body }).toMatchObject({ status: 201 });
  demoId = body.organisationId;
});

describe('loading', () => {
  it('makes a whole organisation in one request, fast enough to wait for', async () => {
    expect(took).toBeLessThan(LOADING_MS);
    const { body } = await inDemo('GET', '/organisation');
    expect(body).toMatchObject({
      name: 'Meridian Mobility (demo)', demo: true, language: 'en', timeZone: 'America/Sao_Paulo', may: { 'demo.change': true },
    });
  });

  it('makes the one who asked its admin, and leaves them where they were', async () => {
    const { body } = await cedar.ask('GET', '/organisations');
    expect(body.items.map((each: ReplyBody) => [each.name, each.isAdmin])).toEqual(expect.arrayContaining([
      ['Cedar Works', true], ['Meridian Mobility (demo)', true],
    ]));
    const { body: home } = await cedar.ask('GET', '/organisation');
    expect(home).toMatchObject({ name: 'Cedar Works', demo: false });
  });

  it('is told once, in the organisation it was loaded from', async () => {
    const lines = await cedar.rows(sql<{ event: string; subject_id: string }>`select event, subject_id from journal where organisation_id = ${cedar.organisationId}`);
    expect(lines).toEqual([{ event: 'demo.loaded', subject_id: demoId }]);
  });

  it('happens once per person', async () => {
    const again = await cedar.ask('POST', '/demo');
    expect(again).toMatchObject({ status: 409, body: { code: 'demo-already-loaded' } });
    const fromInside = await inDemo('POST', '/demo');
    expect(fromInside).toMatchObject({ status: 409, body: { code: 'demo-already-loaded' } });
  });

  it('is for admins', async () => {
    expect(await cedar.ask('POST', '/demo', { as: 'Bruno' })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await cedar.ask('POST', '/demo', { as: null })).toMatchObject({ status: 401 });
  });

  it('shows nothing of it to those who are not in it', async () => {
    const stranger = await cedar.ask('GET', '/organisation', { as: 'Bruno', headers: { 'rooftop-organisation': demoId } });
    expect(stranger).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
  });
});

describe('what the reader finds', () => {
  it('one check-in late, one due, one value that others wait for, and a draft', async () => {
    const { body } = await inDemo('GET', '/my-week');
    expect(body.due.map((item: ReplyBody) => [item.kind, item.urgency, item.teamName])).toEqual([
      ['check-in', 'late', 'Travel Information'], ['check-in', 'due', 'Digital Products'], ['contribution', 'due', 'Meridian Go App'],
    ]);
    expect(body.due[0].lastPlans.length).toBeGreaterThan(0);
    expect(body.drafts).toHaveLength(1);
    expect(body.changed.length).toBeGreaterThan(5);
  });

  it('whatever the weekday', async () => {
    for (let day = 9; day <= 15; day += 1) {
      cedar.clock.set(`2026-06-${String(day).padStart(2, '0')}T14:00:00.000Z`);
      const other = await world('Any day');
      other.clock.set(`2026-06-${String(day).padStart(2, '0')}T14:00:00.000Z`);
      const { body: { organisationId } } = await other.ask('POST', '/demo');
      const { body } = await other.ask('GET', '/my-week', { headers: { 'rooftop-organisation': organisationId } });
      expect([day, body.due.map((item: ReplyBody) => item.urgency)]).toEqual([day, ['late', 'due', 'due']]);
    }
    cedar.clock.set('2026-05-12T14:00:00.000Z');
  });

  it('can check in at once', async () => {
    const { body: { due: [late] } } = await inDemo('GET', '/my-week');
    const measurements = late.keyResults.filter((each: ReplyBody) => each.kind === 'from-to').map((each: ReplyBody) => ({
      keyResultId: each.id, value: each.target, confidence: 8,
    }));
    const saved = await inDemo('POST', `/objectives/${late.objectiveId}/check-ins`, {
      measurements, status: 'on-track', statusReason: 'All of it is done.', progress: ['Done.'], problems: [], plans: [],
    });
    expect(saved).toMatchObject({ status: 201 });
  });

  it('a cycle in week 7, and every page with figures on it', async () => {
    const { body: tree } = await inDemo('GET', '/tree');
    expect(tree.objectives.length).toBeGreaterThan(50);
    expect(Number(tree.figure.progress)).toBeGreaterThan(0.2);
    const { body: cycle } = await inDemo('GET', `/cycles/${tree.cycle.id}`);
    expect(cycle).toMatchObject({ week: 7, counts: { drafts: 3 } });
    expect(cycle.teams.filter((team: ReplyBody) => team.objectives > 0)).toHaveLength(23);
  });
});

describe('what was written', () => {
  it('where key results stand is what their histories say', async () => {
    const things = await demoRows<MetricRow & { id: string; objective_id: string }>('select * from key_result where organisation_id = :here');
    const history = await demoRows<MeasurementRow>('select * from measurement where organisation_id = :here and retired_at is null order by day desc, recorded_at desc, id desc');
    const stored = await demoRows<ReturnType<typeof nowFrom>>('select key_result_id, objective_id, first_value, value, finished, value_day, value_at, confidence, confidence_day, measurements, inside from key_result_now where organisation_id = :here');
    const ofThing = Map.groupBy(history, (each) => each.key_result_id);
    const computed = things.filter(({ id }) => ofThing.has(id)).map((thing) => nowFrom(thing, ofThing.get(thing.id)!));
    const plain = (rows: typeof stored) => rows.map((row) => ({
      ...row, value: row.value && toText(decimal(row.value)), first_value: row.first_value && toText(decimal(row.first_value)),
    })).sort((a, b) => (a.key_result_id < b.key_result_id ? -1 : 1));
    expect(stored.length).toBeGreaterThan(250);
    expect(plain(stored)).toEqual(plain(computed));
  });

  it('where objectives stand is what their check-ins say', async () => {
    const checkIns = await demoRows<CheckInRow>('select * from check_in where organisation_id = :here and withdrawn_at is null order by recorded_at');
    const stored = await demoRows<{ objective_id: string }>('select objective_id, check_in_id, day, recorded_at, status, author_id, check_ins from objective_now where organisation_id = :here order by objective_id');
    const now = new Map<string, ReturnType<typeof objectiveAfter>>();
    for (const each of checkIns) now.set(each.objective_id, objectiveAfter(now.get(each.objective_id), each));
    expect(stored.length).toBeGreaterThan(80);
    expect(stored).toEqual([...now.values()].sort((a, b) => (a.objective_id < b.objective_id ? -1 : 1)));
  });

  it.each([
    'organisation', 'team', 'member', 'cycle', 'objective', 'key_result', 'check_in', 'comment',
  ])('every version of every %s is kept, and the last one is the row', async (noun) => {
    const own = noun === 'organisation' ? 'id' : 'organisation_id';
    const [counted] = await demoRows<{ rows: number; revisions: number; versions: number; same: number }>(`
      select (select count(*)::int from "${noun}" where ${own} = :here) as rows, (select sum(rev)::int from "${noun}" where ${own} = :here) as revisions,
        (select count(*)::int from ${noun}_version where ${own} = :here) as versions,
        (select count(*)::int from ${noun}_version v join "${noun}" n on n.${own} = v.${own} and n.id = v.id and n.rev = v.rev
          where n.${own} = :here and to_jsonb(v) @> to_jsonb(n)) as same`);
    expect(counted!.rows).toBeGreaterThan(0);
    expect(counted!.versions).toBe(counted!.revisions);
    expect(counted!.same).toBe(counted!.rows);
  });

  it('nothing is dated after the moment it was loaded, and the journal reads in order', async () => {
    const lines = await demoRows<{ at: string; event: string }>('select at, event from journal where organisation_id = :here order by seq');
    const told = lines.slice(0, -1);
    expect(told.length).toBeGreaterThan(1_500);
    expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort());
    expect(told.every(({ at }) => at <= '2026-05-12T14:00:00.000Z')).toBe(true);
    expect(new Set(told.map(({ event }) => event)).size).toBeGreaterThan(15);
  });

  it('histories read like those of any other objective', async () => {
    const [parked] = await demoRows<{ id: string }>("select id from objective where organisation_id = :here and state = 'parked'");
    const { body } = await inDemo('GET', `/objectives/${parked!.id}/history`);
    const events = body.items.map((line: ReplyBody) => line.event);
    expect(events.at(-1)).toBe('objective.created');
    const setAside = body.items.find((line: ReplyBody) => line.event === 'objective.state-set');
    expect(setAside.reason).toContain('Ticketing cannot deliver');
    expect(setAside.changes).toContainEqual({ field: 'state', from: 'agreed', to: 'parked' });
  });
});

describe('removing', () => {
  it('is for admins, and for demos alone', async () => {
    expect(await cedar.ask('DELETE', '/demo')).toMatchObject({ status: 409, body: { code: 'not-a-demo' } });
    expect(await cedar.ask('DELETE', '/demo', { as: 'Bruno' })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await cedar.ask('GET', '/organisation')).toMatchObject({ status: 200 });
  });

  it('leaves nothing of the demo, everything of the others, and the sessions of its people', async () => {
    const other = await world('Birch');
    const { body: { organisationId: birchDemo } } = await other.ask('POST', '/demo');
    const before = await countsOf([cedar.organisationId, birchDemo]);
    expect(await inDemo('DELETE', '/demo')).toMatchObject({ status: 204 });

    expect((await countsOf([demoId])).filter(({ rows }) => rows > 0)).toEqual([]);
    expect(await countsOf([cedar.organisationId, birchDemo])).toEqual(before);
    expect(await cedar.ask('GET', '/organisation')).toMatchObject({ status: 200, body: { name: 'Cedar Works' } });
    expect(await inDemo('GET', '/organisation')).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
  });

  it('can be loaded again afterwards, by two clicks at once only one time', async () => {
    const answers = await Promise.all([cedar.ask('POST', '/demo'), cedar.ask('POST', '/demo')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    demoId = answers.find(({ status }) => status === 201)!.body.organisationId;
  });

  it('happens while others still write there: whatever comes of it, nothing is left and nothing breaks', async () => {
    const { body: { objectives } } = await inDemo('GET', '/tree');
    const writes = objectives.slice(0, 6).map((each: ReplyBody) => inDemo('POST', `/objectives/${each.id}/comments`, { body: 'Just a word.' }));
    const answers = await Promise.all([inDemo('DELETE', '/demo'), ...writes, inDemo('DELETE', '/demo')]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(answers.map(({ status }) => status)).toContain(204);
    expect((await countsOf([demoId])).filter(({ rows }) => rows > 0)).toEqual([]);
  });
});

/** How many rows each table holds of some organisations. */
async function countsOf(organisations: readonly string[]): Promise<{ table: string; organisation: string; rows: number }[]> {
  const tables = await cedar.rows(sql<{ name: string }>`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`);
  const counts = tables.map(({ name }) => `select '${name}' as "table", (select count(*)::int from "${name}" where organisation_id = :here) as rows`).join(' union all ');
  const found = await Promise.all(organisations.map((organisation) => rowsIn<{ table: string; rows: number }>(organisation, counts)));
  return found.flatMap((rows, place) => rows.map((row) => ({ ...row, organisation: organisations[place]! })));
}
