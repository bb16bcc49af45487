import { readConfig, type Config } from '#platform/config.ts';
import { standingClock } from '#platform/clock.ts';
import { openStore } from '#platform/db/open.ts';
import { openLog } from '#platform/log.ts';
import { openProcess, type Process } from '#platform/process.ts';
import { features } from '#features/index.ts';
import { silent } from './cluster.ts';
import { newDatabase } from './house.ts';
import { NOW } from './world.ts';

/** An instance nobody has set up yet, with a database of its own: for the first visitor. It works on its jobs if told to. Close it afterwards. */
export async function freshInstance(changes: Partial<Config> = {}, works = false): Promise<Process> {
  const databaseUrl = await newDatabase();
  const store = await openStore({ databaseUrl, dataFolder: '' }, silent);
  const config = { ...readConfig({ PORT: '0', ROOFTOP_SECRET: 'a secret of the tests only', ROOFTOP_DATA: process.env.TMPDIR ?? '/tmp' }), url: 'http://localhost', ...changes };
  const opened = await openProcess({ config, features, clock: standingClock(NOW), store, works, webFolder: null, log: openLog(process.env.ROOFTOP_LOG ?? 'silent') });
  return { ...opened, close: async () => { await opened.close(); await store.close(); } };
}
