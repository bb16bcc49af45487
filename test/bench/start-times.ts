import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '#platform/db/free-port.ts';

export interface Started { readonly ms: number; readonly child: ChildProcess; readonly url: string }

/** Starts the product as a person would and waits for its first answer. */
export async function startProduct(folder: string): Promise<Started> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'src/rooftop.ts', 'serve'], { env: { ...process.env, PORT: String(port), ROOFTOP_DATA: folder, ROOFTOP_BUILD: 'off', ROOFTOP_LOG: 'warn' }, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode} before it answered`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { ms: performance.now() - begun, child, url };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then((reply) => reply.ok, () => false);
}

/** Ends it the polite way and waits until it is gone. */
export function stopProduct({ child }: Started): Promise<void> {
  return new Promise((resolve) => { child.once('exit', () => { resolve(); }); child.kill('SIGTERM'); });
}

/** Resident memory of the process alone, in MiB; the database is other processes. */
export function residentMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}
