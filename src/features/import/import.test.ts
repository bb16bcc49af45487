import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { OKR_SHEET } from '#test/samples/okr-sheet.ts';
import { upload } from '#test/uploads.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => {
  cedar = await world();
});

const given = async (content = OKR_SHEET, fileName = 'okrs.csv') => (await upload(cedar, fileName, content)).body;
const plan = (id: string, body: object = {}) => cedar.ask('POST', `/imports/${id}/plan`, { body });

describe('uploading', () => {
  it('reads the file, says what its columns mean and why, and keeps it', async () => {
    const { status, body } = await upload(cedar, 'okrs.csv', OKR_SHEET);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'okrs.csv',
      state: 'mapped',
      recogniser: 'generic',
      reading: { format: 'csv', encoding: 'utf-8', separator: ',' },
      counts: null,
      may: { 'import.run': true, 'import.undo': true },
    });
    expect(body.sheets).toMatchObject([{ rows: 8, columns: 12 }]);
    expect(body.mapping.columns.map((column: { role: string }) => column.role)).toEqual([
      'numbering',
      'kind',
      'title',
      'owner',
      'team',
      'cycle',
      'baseline',
      'current',
      'target',
      'status',
      'weight',
      'description',
    ]);
    expect(body.mapping.columns[0]).toMatchObject({
      header: 'No',
      reason: { code: expect.stringMatching(/^header|^content/) },
    });
    expect((await cedar.ask('GET', `/imports/${body.id}`)).body).toEqual(body);
    expect((await cedar.ask('GET', '/imports')).body.items[0]).toMatchObject({ id: body.id, state: 'mapped' });
    expect(await cedar.rows(sql`select event from journal where subject_id = ${body.id}`)).toEqual([
      { event: 'import.uploaded' },
    ]);
  });

  it('refuses what is no spreadsheet with the reason of the reader', async () => {
    expect(await upload(cedar, 'notes.pdf', '%PDF-1.7 \u0000\u0001\u0002 binary')).toMatchObject({
      status: 422,
      body: { code: 'file-not-readable', facts: { reason: 'file-not-a-spreadsheet' } },
    });
    expect(await upload(cedar, 'empty.csv', '')).toMatchObject({
      status: 422,
      body: { code: 'file-not-readable', facts: { reason: 'file-empty' } },
    });
    expect((await cedar.ask('POST', '/imports', { body: {} })).status).toBe(415);
  });

  it('is for those who look after the whole organisation', async () => {
    expect((await upload(cedar, 'okrs.csv', OKR_SHEET, 'Davi')).status).toBe(201);
    expect(await upload(cedar, 'okrs.csv', OKR_SHEET, 'Bruno')).toMatchObject({
      status: 403,
      body: { code: 'not-your-team' },
    });
    expect(await cedar.ask('GET', '/imports', { as: 'Clara' })).toMatchObject({ status: 403 });
  });

  it('reads again another way, and suggests the columns anew', async () => {
    const { id } = await given('Título;Dono\nCrescer;Ana\n', 'metas.csv');
    const again = await cedar.ask('PUT', `/imports/${id}/reading`, { body: { separator: ',' } });
    expect(again.body.mapping.columns).toHaveLength(1);
    expect(again.body.settings.separator).toBe(',');
    expect(await cedar.ask('PUT', `/imports/${id}/reading`, { body: { sheet: 3 } })).toMatchObject({
      status: 422,
      body: { code: 'mapping-not-valid' },
    });
    expect(await cedar.ask('PUT', `/imports/${id}/reading`, { body: { headerRow: 2, separator: ';' } })).toMatchObject({
      status: 200,
      body: { mapping: { headerRow: 2 } },
    });
  });
});

describe('the dry run', () => {
  it('shows the tree that would come, who and what would be created, and writes none of it', async () => {
    const { id } = await given();
    const { status, body } = await plan(id);
    expect(status).toBe(200);
    expect(
      body.objectives.map(
        (each: { depth: number; title: string; state: string; team: string; keyResults: unknown[] }) => [
          each.depth,
          each.title,
          each.state,
          each.team,
          each.keyResults.length,
        ],
      ),
    ).toEqual([
      [0, 'Parcels arrive the next day', 'agreed', 'Sales', 2],
      [1, 'Drivers want to stay', 'draft', 'Logistics', 1],
      [0, 'Nobody owns this', 'draft', 'Sales', 1],
    ]);
    expect(body.objectives[0].keyResults[0]).toMatchObject({
      kind: 'from-to',
      from: '62',
      to: '90',
      current: '70',
      progress: '0.28571429',
      owner: 'Clara',
    });
    expect(body.objectives[2].obstacles).toEqual([{ code: 'owner-missing', field: 'ownerId', facts: {} }]);
    expect(body).toMatchObject({
      newPeople: ['Ben'],
      newTeams: ['Logistics'],
      newCycles: [],
      ready: true,
      shownOf: 3,
      counts: { objectives: { found: 3, coming: 3 }, keyResults: { found: 4, coming: 4 }, agreed: 1, drafts: 2 },
    });
    expect(body.problems).toMatchObject([
      {
        row: 7,
        column: 'Owner',
        code: 'owner-missing',
        severity: 'warning',
        sentence: 'The objective has no owner yet.',
      },
    ]);
    expect(await cedar.rows(sql`select id from objective`)).toEqual([]);
    expect(await cedar.rows(sql`select id from member where name = 'Ben'`)).toEqual([]);
  });

  it('remembers mapping and answers, and lists every problem page by page', async () => {
    const { id, mapping, settings } = await given();
    const columns = mapping.columns.map((column: { role: string }) =>
      column.role === 'owner' ? { ...column, role: 'ignore' } : column,
    );
    const { body } = await plan(id, {
      mapping: { ...mapping, columns },
      settings: { ...settings, agree: false, defaultOwnerId: cedar.members.Eva },
    });
    expect(body.counts).toMatchObject({ agreed: 0, drafts: 3, people: { matched: 1, created: 0 } });
    const shown = (await cedar.ask('GET', `/imports/${id}`)).body;
    expect(shown.settings).toMatchObject({ agree: false, defaultOwnerId: cedar.members.Eva });
    expect(shown.mapping.columns[3].role).toBe('ignore');

    await plan(id, { mapping, settings: { ...settings, people: 'existing-only', teams: 'existing-only' } });
    const first = (await cedar.ask('GET', `/imports/${id}/problems?limit=2`)).body;
    expect(first).toMatchObject({
      inAll: 5,
      items: [
        { row: 4, code: 'owner-unknown', severity: 'error' },
        { row: 5, code: 'owner-unknown' },
      ],
    });
    expect((await cedar.ask('GET', `/imports/${id}/problems?limit=3&cursor=${first.next}`)).body).toMatchObject({
      next: null,
      items: [{ row: 5 }, { row: 6 }, { row: 7 }],
    });
  });

  it('takes a way to read the hierarchy that the columns allow', async () => {
    const { id, mapping } = await given();
    const columns = mapping.columns.map((column: { role: string }) =>
      column.role === 'numbering' ? { ...column, role: 'ignore' } : column,
    );
    const { body } = await plan(id, { mapping: { ...mapping, columns } });
    expect(body.mapping).toMatchObject({ hierarchy: 'order' });
    expect(body.counts.objectives.coming).toBe(3);
  });

  it('refuses a mapping or a default that is not there', async () => {
    const { id, mapping, settings } = await given();
    expect(await plan(id, { mapping: { ...mapping, sheet: 4 } })).toMatchObject({
      status: 422,
      body: { code: 'mapping-not-valid' },
    });
    expect(await plan(id, { settings: { ...settings, defaultTeamId: cedar.organisationId } })).toMatchObject({
      status: 422,
      body: { code: 'settings-not-valid', problems: [{ code: 'team-not-found', field: 'settings.defaultTeamId' }] },
    });
    expect((await plan(id, { settings: { ...settings, colour: 'red' } })).status).toBe(422);
  });
});
