import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { features } from '#features/index.ts';
import { programFolder, readConfig, type Config } from '#platform/config.ts';
import { openProcess, version, type Process } from '#platform/process.ts';

/** What is done once everything is open and before anybody is let in; answers lines for the greeting. */
export type Prepare = (opened: Process) => Promise<readonly string[]>;

/** Serves until SIGINT or SIGTERM; then requests in flight finish, and nothing acknowledged is lost. */
export async function serve(words: readonly string[], prepare: Prepare = async () => []): Promise<number> {
  const begun = performance.now();
  await buildWebIfNeeded();
  const config = readConfig(process.env);
  const opened = await openProcess({ config, features, works: !words.includes('--no-jobs') });
  const stopped = untilToldToStop();
  const more = await prepare(opened).catch(async (error: unknown) => { await opened.close(); throw error; });
  if (!(await listens(opened, config))) return 1;
  await greet(opened, Math.round(performance.now() - begun), more).catch(() => {});
  await stopped;
  await opened.close();
  return 0;
}

/** Takes the port, or says who to ask and how to take another one. */
async function listens(opened: Process, config: Config): Promise<boolean> {
  try {
    await opened.app.listen({ port: config.port, host: config.host, listenTextResolver: () => '' });
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    console.error(`Port ${config.port} ${code === 'EACCES' ? 'needs more rights' : 'is taken by another program'}. Choose another one: PORT=${config.port + 1} npm start`);
    await opened.close();
    return false;
  }
}

/** Says where to go, and to the first visitor also how to get in. */
async function greet({ house, app }: Process, ms: number, more: readonly string[]): Promise<void> {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : house.config.port;
  const url = process.env.ROOFTOP_URL ? house.config.url : `http://localhost:${port}`;
  const { rows } = await house.store.streamPool.query<{ ready: boolean }>('select door.is_set_up() as ready');
  const lines = [`Rooftop ${version} is at ${url}   (ready in ${ms} ms, PostgreSQL ${house.store.version} ${house.store.kind})`];
  if (!rows[0]!.ready) lines.push(`First run: open ${url}/set-up#${house.secrets.setUp}`, `           (set-up secret: ${house.secrets.setUp})`);
  console.log(`\n${[...lines, ...more].map((line) => `  ${line}`).join('\n')}\n`);
}

/** From a checkout the web app is built once and after changes; an installed release brings it built. */
async function buildWebIfNeeded(): Promise<void> {
  const script = join(programFolder, 'scripts/build-web.ts');
  if (process.env.ROOFTOP_BUILD === 'off' || !existsSync(script)) return;
  const { buildWebIfStale } = await import(script) as { buildWebIfStale: () => Promise<void> };
  await buildWebIfStale();
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { resolve(); });
  });
}
