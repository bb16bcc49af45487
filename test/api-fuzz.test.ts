import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongsOf } from './fuzz/judge.ts';
import { knocksOf, type Knock } from './fuzz/knocks.ts';
import { openLedger, type Ledger } from './fuzz/ledger.ts';
import { featureOf, operations, type Operation } from './fuzz/operations.ts';
import { scene, type Scene } from './fuzz/scene.ts';
import { house } from './house.ts';
import { CAST } from './world.ts';

/**
 * Requests made from the OpenAPI document, right and wrong, by everybody and nobody: no answer breaks the contract, none is
 * a 500, and a refusal leaves not a byte behind. ROOFTOP_FUZZ_SEED tries another seed, ROOFTOP_FUZZ_RUNS more requests.
 */
const seed = Number(process.env.ROOFTOP_FUZZ_SEED ?? 20260512);
const numRuns = Number(process.env.ROOFTOP_FUZZ_RUNS ?? 18);
const tally = new Map<number, number>();
const features = [...new Set(operations.map(featureOf))];

let ledger: Ledger;
beforeAll(async () => { ledger = await openLedger(new URL((await house()).databaseUrl).pathname.slice(1)); });
afterAll(async () => {
  await ledger.close();
  const statuses = [...tally].sort(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
  console.log(`fuzz: seed ${seed}, ${[...tally.values()].reduce((sum, count) => sum + count, 0)} requests: ${statuses.join(', ')}`);
});

describe.each(features)('%s', (feature) => {
  const own = operations.filter((operation) => featureOf(operation) === feature);
  let here: Scene;
  beforeAll(async () => { here = await scene(); });

  it.each(own)('$method $path keeps its contract whatever comes', async (operation) => {
    let before = await ledger.look();
    await fc.assert(fc.asyncProperty(knocksOf(operation, here), async (knock) => {
      const reply = await send(here, operation, knock);
      expect(wrongsOf(operation, reply)).toEqual([]);
      const after = await settled(operation, before);
      if (reply.statusCode >= 300 || operation.method === 'GET') expect(after).toEqual(before);
      before = after;
    }), { seed, numRuns, endOnFailure: true });
  });

  it('stands up to many at once', async () => {
    const any = fc.array(fc.oneof(...own.filter(({ takesFile }) => !takesFile).map((operation) => knocksOf(operation, here).map((knock) => ({ operation, knock })))), { minLength: 8, maxLength: 8 });
    await fc.assert(fc.asyncProperty(any, async (together) => {
      const wrongs = await Promise.all(together.map(async ({ operation, knock }) => wrongsOf(operation, await send(here, operation, knock))));
      expect(wrongs.flat()).toEqual([]);
    }), { seed, numRuns: 5, endOnFailure: true });
  });
});

async function send({ world, other }: Scene, { method, id }: Operation, { as, url, headers, payload }: Knock) {
  if (id.startsWith('account.')) await ledger.reopenSessions([...CAST.map((player) => world.token(player)), other.token('Ana')]);
  const token = as === null ? null : as === 'a stranger' ? other.token('Ana') : world.token(as);
  const sent: Record<string, string> = { 'rooftop-organisation': world.organisationId, ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers };
  // Attempts are counted per address; each request comes from one of its own, so that the limit hides nothing.
  const reply = await world.app.inject({ method, url, headers: sent, remoteAddress: nextAddress(), ...(payload === undefined ? {} : { payload }) });
  tally.set(reply.statusCode, (tally.get(reply.statusCode) ?? 0) + 1);
  return reply;
}

let addresses = 0;
const nextAddress = () => `10.${(addresses += 1) >> 16 & 255}.${addresses >> 8 & 255}.${addresses & 255}`;

/** Operations that answer before their work is done. */
const GOES_ON = ['import.run', 'import.undo', 'demo.load', 'demo.remove'];

/** The ledger, once what goes on after the answer (an import at work) is done. */
async function settled(operation: Operation, before: Record<string, string>): Promise<Record<string, string>> {
  let now = await ledger.look();
  if (!GOES_ON.includes(operation.id) || JSON.stringify(now) === JSON.stringify(before)) return now;
  for (let last = ''; last !== JSON.stringify(now); now = await ledger.look()) {
    last = JSON.stringify(now);
    await new Promise((resolve) => { setTimeout(resolve, 150); });
  }
  return now;
}
