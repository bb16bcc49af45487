import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** `signing` signs cookies of the sign-in library; `setUp` proves that the first visitor can read the console. */
export interface Secrets { readonly signing: string; readonly setUp: string }

/** Takes ROOFTOP_SECRET, or makes a secret once and keeps it in the data folder, readable by this user only. */
export async function openSecrets(config: Config): Promise<Secrets> {
  const signing = config.secret ?? await kept(config.dataFolder, 'secret');
  return { signing, setUp: await kept(config.dataFolder, 'set-up-secret', 9) };
}

async function kept(folder: string, name: string, bytes = 32): Promise<string> {
  const place = join(folder, name);
  await mkdir(folder, { recursive: true });
  const fresh = randomBytes(bytes).toString('base64url');
  try {
    // `wx` refuses to overwrite: of two processes starting at once, one makes the secret and both read it.
    await writeFile(place, fresh, { mode: 0o600, flag: 'wx' });
    await chmod(place, 0o600);
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(place, 'utf8')).trim();
  }
}
