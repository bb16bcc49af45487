import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#platform/db/free-port.ts';

/** The real product as a process of its own, started as `npm start` does. */
export interface Product {
  readonly url: string;
  readonly folder: string;
  readonly pid: number;
  /** Printed at the first start; empty once an organisation exists. */
  readonly setUpSecret: string;
  /** From the start of the process to the line that says where it is. */
  readonly readyMs: number;
  /** All it has printed so far. */
  readonly output: () => string;
  /** Tells it to stop in order, and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it with signal 9, as a machine does that runs out of memory. */
  kill(): Promise<void>;
}

export interface Wishes { readonly folder: string; readonly databaseUrl?: string; readonly env?: Readonly<Record<string, string>> }

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 60_000;

/** A folder for one product. PostgreSQL runs as another user when we are root, and has to pass. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooftop-product-'));
  chmodSync(folder, 0o711);
  return folder;
}

export const removeFolder = (folder: string): void => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); };

/** Starts the product and waits until it says where it is. The web app has to be built before. */
export async function startProduct({ folder, databaseUrl, env = {} }: Wishes): Promise<Product> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'src/rooftop.ts', 'serve'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ROOFTOP_DATA: folder, ROOFTOP_BUILD: 'off', ROOFTOP_LOG: 'warn', DATABASE_URL: databaseUrl ?? '', SMTP_URL: '', ROOFTOP_URL: '', ...env },
  });
  // However this process ends, the product is told to stop, and takes its database with it.
  const farewell = () => { child.kill('SIGTERM'); };
  process.once('exit', farewell);
  child.once('exit', () => { process.off('exit', farewell); });
  const said = listenTo(child);
  await sayingWhere(child, said);
  return {
    url: `http://localhost:${port}`, folder, pid: child.pid!, readyMs: Math.round(performance.now() - begun), output: said,
    setUpSecret: /set-up secret: (\S+)\)/.exec(said())?.[1] ?? '',
    stop: () => ending(child, 'SIGTERM'),
    kill: async () => { await ending(child, 'SIGKILL'); },
  };
}

function listenTo(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (part: string) => { text += part; });
  return () => text;
}

async function sayingWhere(child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!/ is at http/.test(said())) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`The product did not start (exit code ${String(child.exitCode)}):\n${said()}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}

function ending(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => { resolve(code); });
    child.kill(signal);
  });
}
