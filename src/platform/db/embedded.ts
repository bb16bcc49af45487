import type { StoreLog } from './store-log.ts';

/** The running embedded database. */
export type Embedded = {
  readonly connection: { host: string; port: number; user: string; database: string; password?: string };
  /** Of the server, such as '18.4'. */
  readonly version: string;
  /** Stops the database in order. May be called twice. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = { folder: string; log: StoreLog };

/** Starts the PostgreSQL that npm delivered, on this folder. */
export function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  return Promise.reject(new Error(`The embedded database is being built (${options.folder})`));
}
