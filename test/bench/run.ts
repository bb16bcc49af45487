/** `npm run bench`: speed and memory as ratios against the physical limit of the same run. Prints a table; takes some minutes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { features } from '#features/index.ts';
import { standingClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openLog } from '#platform/log.ts';
import { openProcess } from '#platform/process.ts';
import { BENCH_NOW, fill } from './fill.ts';
import { checkInsAgainstInserts, teamPageAgainstBareServer } from './against.ts';
import { residentMiB, startProduct, stopProduct } from './start-times.ts';

interface Line { what: string; measured: string; limit: string; holds: boolean }
const table: Line[] = [];
const tell = (what: string, measured: string, limit: string, holds: boolean) => { table.push({ what, measured, limit, holds }); console.log(`${holds ? 'ok  ' : 'OVER'} ${what}: ${measured} (${limit})`); };
const place = mkdtempSync(join(tmpdir(), 'rooftop-bench-'));
const quick = process.argv.includes('--quick');

try {
  await startsAndMemory();
  await pages();
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.table(table);
process.exit(0);

async function startsAndMemory(): Promise<void> {
  const folder = join(place, 'start');
  const first = await startProduct(folder);
  tell('first start ever to first answer', `${(first.ms / 1000).toFixed(2)} s`, '≤ 6 s', first.ms <= 6000);
  await stopProduct(first);
  const again: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const started = await startProduct(folder);
    again.push(started.ms);
    if (turn === 2) {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      const memory = residentMiB(started.child.pid!);
      tell('idle memory of the server without the database', `${memory.toFixed(0)} MiB`, '≤ 200 MiB', memory <= 200);
    }
    await stopProduct(started);
  }
  const best = Math.min(...again);
  tell('cold start of an existing instance to first answer', `${(best / 1000).toFixed(2)} s`, '≤ 1.5 s', best <= 1500);
}

async function pages(): Promise<void> {
  const config = { ...readConfig({ PORT: '0', ROOFTOP_DATA: join(place, 'pages') }), url: 'http://localhost' };
  const { app, house, close } = await openProcess({ config, features, clock: standingClock(BENCH_NOW), works: false, webFolder: null, log: openLog('error') });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/v1`;
  const get = async (path: string, token: string) => {
    const before = house.store.counters.roundTrips;
    const begun = performance.now();
    const reply = await app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` } });
    return { ms: performance.now() - begun, bytes: reply.rawPayload.length, trips: house.store.counters.roundTrips - before, status: reply.statusCode };
  };
  const best = async (path: string, token: string, turns = 9) => {
    const results = [];
    for (let turn = 0; turn < turns; turn += 1) results.push(await get(path, token));
    return results.reduce((found, each) => (each.ms < found.ms ? each : found));
  };

  const middle = await fill(house.store, { teams: 60, objectives: 150, measurementsPerKeyResult: 17 });
  const small = await best('/tree', middle.token);
  tell('tree of 150 objectives with 450 key results', `${(small.bytes / 1024).toFixed(0)} KB in ${small.ms.toFixed(0)} ms`, '≤ 120 KB', small.bytes <= 120 * 1024);
  await teamPageAgainstBareServer(house, url, middle, tell);
  await checkInsAgainstInserts(house, url, middle, tell);

  const tenth = await fill(house.store, { teams: 200, objectives: 2000, measurementsPerKeyResult: 17 });
  const before = await best(`/teams/${tenth.teamId}`, tenth.token, 60);
  const large = await fill(house.store, quick ? { teams: 1000, objectives: 10000, measurementsPerKeyResult: 3 } : { teams: 2000, objectives: 20000, measurementsPerKeyResult: 17 });
  const after = await best(`/teams/${large.teamId}`, large.token, 60);
  tell('team page when the data grows tenfold', `${before.ms.toFixed(1)} → ${after.ms.toFixed(1)} ms, ${(after.ms / before.ms).toFixed(2)}×`, '≤ 1.3×', after.ms / before.ms <= 1.3);
  const tree = await best('/tree', large.token);
  tell('tree page of 20,000 objectives, 60,000 key results, 1,000,000 measurements', `${tree.ms.toFixed(0)} ms, ${(tree.bytes / 1e6).toFixed(1)} MB`, '≤ 300 ms at the server', tree.ms <= 300);
  for (const path of ['/tree', `/teams/${large.teamId}`, `/objectives/${large.objectiveId}`, '/my-week', `/cycles/${large.cycleId}`]) {
    const page = await best(path, large.token, 3);
    tell(`round trips of ${path.replace(/[0-9a-f-]{36}/, '{id}')}`, `${page.trips} in ${page.ms.toFixed(1)} ms`, '≤ 2', page.trips <= 2 && page.status === 200);
  }
  await close();
}
