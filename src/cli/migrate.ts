import { readConfig } from '#platform/config.ts';
import { openStore } from '#platform/db/open.ts';
import { openLog } from '#platform/log.ts';

/** Brings the database to the state of this code and ends; for operators who set ROOFTOP_MIGRATE=off on the nodes. */
export async function migrateOnly(): Promise<number> {
  const config = readConfig(process.env);
  const store = await openStore({ ...config, migrate: 'on' }, openLog(config.logLevel));
  await store.close();
  console.log('The database fits this version.');
  return 0;
}
