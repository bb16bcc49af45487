import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PoolClient } from 'pg';
import { sql } from '#platform/db/trip.ts';
import { openLog } from '#platform/log.ts';
import { world, type World } from '#test/world.ts';
import { GAP, JournalTail, type Happening } from './tail.ts';

let cedar: World;
let tail: JournalTail;
let heard: Happening[] = [];
beforeAll(async () => { cedar = await world(); });
afterEach(() => tail.close());

async function open(): Promise<void> {
  heard = [];
  tail = new JournalTail(cedar.house.store, openLog('silent'));
  tail.onHappenings((happenings) => { heard.push(...happenings); });
  await tail.open();
}

/** A transaction that writes a line and is left open. */
async function begun(subjectId: string): Promise<PoolClient> {
  const client = await cedar.house.store.streamPool.connect();
  await client.query('begin');
  await client.query("select set_config('app.organisation_id', $1, true)", [cedar.organisationId]);
  await client.query("insert into journal (organisation_id, at, event, kind, subject_id) values ($1, now(), 'team.created', 'team', $2)", [cedar.organisationId, subjectId]);
  return client;
}
async function commit(client: PoolClient): Promise<void> {
  await client.query('commit');
  client.release();
}
const lines = (count: number) => cedar.rows(sql<{ id: string }>`
  insert into journal (organisation_id, at, event, kind, subject_id) select ${cedar.organisationId}, now(), 'team.created', 'team', gen_random_uuid() from generate_series(1, ${count}::int) returning subject_id as id`);
const times = (id: string) => heard.filter((each) => each.subjectId === id).length;
const SOON = { timeout: 3500, interval: 10 };

describe('the tail of the journal', () => {
  it('tells each line once, in whatever order the transactions commit', async () => {
    await open();
    const [early, late] = [randomUUID(), randomUUID()];
    const first = await begun(early);
    const second = await begun(late);
    await commit(second);
    tail.committed();
    await expect.poll(() => times(late), SOON).toBe(1);
    expect(times(early)).toBe(0);
    await commit(first);
    tail.committed();
    await expect.poll(() => times(early), SOON).toBe(1);
    await lines(1);
    tail.committed();
    await expect.poll(() => heard.length, SOON).toBe(3);
    expect([times(early), times(late)]).toEqual([1, 1]);
  });

  it('a cursor from before a long transaction brings that transaction\'s lines too', async () => {
    await open();
    const [slow, quick] = [randomUUID(), randomUUID()];
    const first = await begun(slow);
    await commit(await begun(quick));
    tail.committed();
    await expect.poll(() => times(quick), SOON).toBe(1);
    const { cursor } = heard.find((each) => each.subjectId === quick)!;
    await commit(first);
    expect(await tail.caughtUp(cursor, cedar.organisationId, (each) => each.subjectId)).toContain(slow);
    expect(await tail.caughtUp(cursor, randomUUID(), (each) => each.subjectId)).toBe('');
  });

  it('hears what another node wrote, at once by its nudge and in the end without one', async () => {
    await open();
    const [line] = await lines(1);
    await expect.poll(() => times(line!.id), SOON).toBe(1);
    const other = new JournalTail(cedar.house.store, openLog('silent'));
    const [next] = await lines(1);
    other.committed();
    await expect.poll(() => times(next!.id), { timeout: 1000, interval: 10 }).toBe(1);
    await other.close();
  });

  it('goes on telling while one long transaction holds a thousand lines and more before it', async () => {
    await open();
    const held = await begun(randomUUID());
    await lines(700);
    tail.committed();
    await expect.poll(() => heard.length, SOON).toBe(700);
    await lines(700);
    tail.committed();
    await expect.poll(() => heard.length, SOON).toBe(1400);
    const [last] = await lines(1);
    tail.committed();
    await expect.poll(() => times(last!.id), SOON).toBe(1);
    await commit(held);
  });

  it('says that everybody should look again when more comes at once than it tells', async () => {
    await open();
    await lines(1500);
    tail.committed();
    await expect.poll(() => heard.map(({ event }) => event), SOON).toContain(GAP);
    expect(heard.length).toBeLessThan(10);
  });
});
