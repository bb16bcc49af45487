import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { House } from '../house.ts';
import { hashPassword, isPassword } from './password.ts';
import { SESSION_DAYS } from './sessions.ts';

const SESSION_SECONDS = SESSION_DAYS * 86_400;

/** One library per open database; it is loaded and connected when the first person signs in. */
const opened = new WeakMap<House['store'], ReturnType<typeof open>>();

/** The sign-in library. Ordinary requests never come here: door.enter resolves their session in their own trip. */
export function library(house: House): ReturnType<typeof open> {
  const found = opened.get(house.store) ?? open(house);
  opened.set(house.store, found);
  found.catch(() => { opened.delete(house.store); });
  return found;
}

async function open(house: House) {
  const { betterAuth } = await import('better-auth');
  const auth = betterAuth({ ...settings(house), database: { db: new Kysely({ dialect: new PostgresDialect({ pool: openPool(house) }) }), type: 'postgres' } });
  return auth.$context;
}

const settings = ({ config, secrets, log }: House) => ({
  baseURL: config.url, secret: secrets.signing, telemetry: { enabled: false }, rateLimit: { enabled: false },
  session: { expiresIn: SESSION_SECONDS },
  emailAndPassword: {
    enabled: true, disableSignUp: true,
    password: { hash: hashPassword, verify: ({ hash, password }: { hash: string; password: string }) => isPassword(hash, password) },
  },
  advanced: { database: { validateSchema: false } },
  // Its words only: what it says them about may be an address.
  logger: { log: (level: string, message: string) => { log.debug({ level }, `accounts: ${message}`); } },
});

/** A few connections of its own: the library wants dates as Date, which our own pools do not give. They end when idle. */
function openPool({ store, log }: House): Pool {
  const { types: _ours, ...address } = store.clientConfig({ label: 'rooftop accounts', searchPath: 'auth', statementTimeout: 10_000 });
  const pool = new Pool({ ...address, max: 4, idleTimeoutMillis: 10_000, allowExitOnIdle: true });
  pool.on('error', (error) => { log.debug({ err: error }, 'an idle connection of the accounts ended'); });
  return pool;
}
