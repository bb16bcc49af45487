import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** How this process is set up: read once from the environment, in the open. Every variable is named in docs/operating.md. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the embedded database, the secrets and nothing else live. */
  readonly dataFolder: string;
  /** An external PostgreSQL ≥ 15; the embedded one is used when it is absent. */
  readonly databaseUrl: string | undefined;
  readonly directDatabaseUrl: string | undefined;
  /** The public address: links in mails, allowed origin of writes, secure cookies when https. */
  readonly url: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Signs what must not be forged; several nodes must share it. */
  readonly secret: string | undefined;
  readonly trustProxy: boolean;
  readonly migrate: 'on' | 'off';
  readonly logLevel: string;
  readonly poolSize: number | undefined;
}

/** The folder of the program itself: migrations, the built web and the version are found from here. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url));

export class ConfigMistake extends Error {}

/** Reads the variables; an empty one counts as absent, as container files pass them. A value that cannot work says which variable it is and how to mend it. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = portOf(env.PORT || '4400');
  const url = (env.ROOFTOP_URL || `http://localhost:${port}`).replace(/\/+$/, '');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ConfigMistake(`ROOFTOP_URL is "${url}": give the public address with http:// or https://, such as https://okr.example.org`);
  }
  return {
    port, url, host: env.ROOFTOP_HOST || '0.0.0.0',
    dataFolder: resolve(env.ROOFTOP_DATA || `${programFolder}/data`),
    databaseUrl: env.DATABASE_URL || undefined, directDatabaseUrl: env.ROOFTOP_DIRECT_DATABASE_URL || undefined,
    smtpUrl: env.SMTP_URL || undefined, mailFrom: env.ROOFTOP_MAIL_FROM || `Rooftop <rooftop@${new URL(url).hostname}>`,
    secret: env.ROOFTOP_SECRET || undefined, trustProxy: env.ROOFTOP_TRUST_PROXY === 'on',
    migrate: env.ROOFTOP_MIGRATE === 'off' ? 'off' : 'on', logLevel: env.ROOFTOP_LOG || 'info',
    poolSize: env.ROOFTOP_POOL ? Number(env.ROOFTOP_POOL) : undefined,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new ConfigMistake(`PORT is "${text}": give a number from 1 to 65535, or 0 for any free port`);
}
