import { setTimeout as pause } from 'node:timers/promises';

/** Looks every `everyMs` until `isSo` answers true, at most `limitMs` long. Answers whether it became true. */
export async function until(isSo: () => boolean | Promise<boolean>, limitMs: number, everyMs = 20): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await pause(everyMs);
  }
  return isSo();
}
