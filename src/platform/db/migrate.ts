import type { Address } from './address.ts';
import type { StoreLog } from './store-log.ts';

export type MigrateOptions = { address: Address; mode: 'on' | 'off'; folder?: string };

/** Brings the schema to the state of this code. */
export function migrate(options: MigrateOptions, log: StoreLog): Promise<void> {
  log.debug({ mode: options.mode }, 'migrations');
  return Promise.resolve();
}
