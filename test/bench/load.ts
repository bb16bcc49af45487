import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CallerJob } from './client.ts';

export interface Rate { readonly perSecond: number; readonly failed: number }

/** Loads loopback addresses for a bounded time from a process of its own. */
export function load(job: CallerJob): Promise<Rate> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [fileURLToPath(new URL('client.ts', import.meta.url)), JSON.stringify(job)], { maxBuffer: 1e6 }, (error, output) => {
      if (error) reject(error); else resolve(JSON.parse(output) as Rate);
    });
  });
}

/** The best of several turns of A and B in alternation: a busy neighbour slows both, and the ratio of the best stays true. */
export async function inTurn(a: () => Promise<Rate>, b: () => Promise<Rate>, turns = 3): Promise<[Rate, Rate]> {
  const rates: [Rate[], Rate[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    rates[0].push(await a());
    rates[1].push(await b());
  }
  return [best(rates[0]), best(rates[1])];
}

const best = (rates: readonly Rate[]): Rate => rates.reduce((found, rate) => (rate.perSecond > found.perSecond ? rate : found));
