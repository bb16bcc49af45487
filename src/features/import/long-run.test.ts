import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { settled } from '#test/settled.ts';
import { upload } from '#test/uploads.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => {
  cedar = await world();
});

const SAMPLES = new URL('../../../../shared/data/samples/', import.meta.url);
const planned = async (id: string) => (await cedar.ask('POST', `/imports/${id}/plan`, { body: {} })).body;
const done = async (id: string) => {
  await cedar.ask('POST', `/imports/${id}/run`);
  return settled(cedar, id);
};

/** Objectives with four key results each, so many rows in all. */
function longSheet(rows: number): string {
  const lines = ['Type,Title,Owner,Team,Cycle,Start,Current,Target,Status'];
  for (let row = 0; row < rows; row += 1) {
    const person = `person${row % 200}@example.org`;
    lines.push(
      row % 5 === 0
        ? `Objective,Objective ${row},${person},Team ${(row / 5) % 40},Q2 2026,,,,On track`
        : `Key result,Key result ${row},${person},,,0,${row % 100},100,On track`,
    );
  }
  return `${lines.join('\n')}\n`;
}

describe('a long file', () => {
  it('of 25,000 rows comes in and goes again, in far less than a minute each, and tells how far it is on the way', async () => {
    const {
      body: { id },
    } = await upload(cedar, 'long.csv', longSheet(25_000));
    const plan = await planned(id);
    expect(plan).toMatchObject({
      shownOf: 5_000,
      counts: {
        objectives: { coming: 5_000 },
        keyResults: { coming: 20_000 },
        agreed: 5_000,
        people: { created: 200 },
        teams: { created: 40 },
      },
    });
    expect(plan.objectives.length).toBeLessThanOrEqual(500);

    const begun = performance.now();
    await cedar.ask('POST', `/imports/${id}/run`);
    const seen = new Set<number>();
    for (
      let body = { state: 'running', done: 0 };
      body.state === 'running';
      body = (await cedar.ask('GET', `/imports/${id}`)).body
    ) {
      seen.add(body.done);
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    const seconds = (performance.now() - begun) / 1_000;
    expect(await settled(cedar, id)).toMatchObject({
      state: 'done',
      done: 25_000,
      counts: { objectives: 5_000, keyResults: 20_000, values: 20_000 },
    });
    expect(seen.size).toBeGreaterThan(3);
    expect(seconds).toBeLessThan(60);

    const undoing = performance.now();
    expect(await cedar.ask('POST', `/imports/${id}/undo`, { body: {} })).toMatchObject({
      status: 200,
      body: { undone: { objectives: 5_000, keyResults: 20_000, people: 200, teams: 40 } },
    });
    expect((performance.now() - undoing) / 1_000).toBeLessThan(60);
    if (process.env.ROOFTOP_FIGURES)
      console.log({ importSeconds: seconds, undoSeconds: (performance.now() - undoing) / 1_000, signs: seen.size });
  }, 180_000);
});

describe.skipIf(!existsSync(SAMPLES))('real files', () => {
  const sample = async (name: string) => (await upload(cedar, name, readFileSync(new URL(name, SAMPLES)))).body;

  it('the Appfire sample comes whole: seven objectives, five levels of numbers, twenty-three key results with their progress', async () => {
    const { id, recogniser } = await sample('appfire-okr-for-jira.csv');
    expect(recogniser).toBe('appfire');
    expect(await planned(id)).toMatchObject({
      counts: { objectives: { found: 7, coming: 7 }, keyResults: { found: 23, coming: 23 }, errors: 0 },
    });
    expect(await done(id)).toMatchObject({
      state: 'done',
      counts: { objectives: 7, keyResults: 23, values: 23, agreed: 7, drafts: 0, people: 7 },
    });
    const { objectives } = JSON.parse(
      JSON.stringify({
        objectives: await cedar.rows(sql`select o.title, p.title as parent, c.name as cycle, c.state from objective o
      join cycle c on c.id = o.cycle_id left join objective p on p.id = o.parent_id where o.import_id = ${id} order by o.rank`),
      }),
    );
    expect(objectives.filter((each: { parent: string | null }) => each.parent === null)).toHaveLength(1);
    expect(new Set(objectives.map((each: { state: string }) => each.state))).toEqual(new Set(['closing']));
    const expected = JSON.parse(readFileSync(new URL('expected.json', SAMPLES), 'utf8')) as {
      tree: { objective: string; key_results: { text: string; progress_linear: number }[] }[];
    };
    const shown = await Promise.all(
      (
        await cedar.rows<{ id: string; title: string }>(sql`select id, title from objective where import_id = ${id}`)
      ).map(
        async (each) =>
          [each.title, (await cedar.ask('GET', `/objectives/${each.id}/key-results`)).body.items] as const,
      ),
    );
    for (const { objective, key_results } of expected.tree) {
      const items = shown.find(([title]) => title === objective)![1] as {
        title: string;
        figures: { progress: string };
      }[];
      for (const { text, progress_linear } of key_results) {
        const progress = Number(items.find(({ title }) => title === text)!.figures.progress);
        expect([text, Math.abs(progress - Math.min(1, progress_linear)) < 0.0001]).toEqual([text, true]);
      }
    }
  });

  it('a sheet made by hand comes with merged cells and formulas, and tells what it read as what', async () => {
    const { id } = await sample('handmade-merged-formulas.xlsx');
    expect(await planned(id)).toMatchObject({ counts: { objectives: { coming: 4 }, keyResults: { coming: 13 } } });
    expect(await done(id)).toMatchObject({ state: 'done', counts: { objectives: 4, keyResults: 13 } });
  });

  it('the broken sample brings what is whole and tells a reason for every row that is not', async () => {
    const { id } = await sample('appfire-broken.csv');
    const { counts, problems } = await planned(id);
    expect(counts.objectives.coming + counts.keyResults.coming).toBeGreaterThan(0);
    expect(
      problems
        .filter((each: { leavesOut: boolean }) => each.leavesOut)
        .every((each: { sentence: string; mend: string }) => each.sentence !== '' && each.mend !== ''),
    ).toBe(true);
    expect(await done(id)).toMatchObject({ state: 'done', counts: { rowsLeftOut: counts.rowsLeftOut } });
  });
});
