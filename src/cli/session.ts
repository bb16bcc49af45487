import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the command line speaks to, and as whom. */
export interface CliSession { readonly url: string; readonly token: string | null; readonly organisation: string | null }

const place = () => join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'rooftop', 'session.json');

/** ROOFTOP_TOKEN and ROOFTOP_URL first, then the session kept by `account sign-in`. */
export async function openSession(options: ReadonlyMap<string, string>): Promise<CliSession> {
  const kept = await readKept();
  const url = options.get('url') ?? process.env.ROOFTOP_URL ?? kept?.url ?? `http://localhost:${process.env.PORT ?? '4400'}`;
  return { url: url.replace(/\/+$/, ''), token: process.env.ROOFTOP_TOKEN ?? kept?.token ?? null, organisation: kept?.organisation ?? null };
}

/** Keeps the session for the next command, readable by this user only. */
export async function keepSession(session: CliSession): Promise<void> {
  await mkdir(dirname(place()), { recursive: true, mode: 0o700 });
  await writeFile(place(), JSON.stringify(session), { mode: 0o600 });
}

export async function forgetSession(): Promise<void> {
  await rm(place(), { force: true });
}

async function readKept(): Promise<CliSession | null> {
  try { return JSON.parse(await readFile(place(), 'utf8')) as CliSession; } catch { return null; }
}
