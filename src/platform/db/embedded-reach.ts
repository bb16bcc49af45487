import { constants, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Ids } from './embedded-identity.ts';

/**
 * Whether these ids may pass every folder down to this path, and then enter it (a folder), read it (a file) or run it
 * (a program). Looks at owner, group and mode only. Without ids it is this process itself that asks, and it finds out by trying.
 */
export function canReach(path: string, ids: Ids | undefined): boolean {
  if (ids === undefined) return true;
  const real = realpathSync(path);
  return mayUse(statSync(real), ids) && foldersAbove(real).every((folder) => mayUse(statSync(folder), ids));
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

function mayUse(facts: Stats, ids: Ids): boolean {
  if (facts.isDirectory()) return allows(facts, ids, 1);
  return allows(facts, ids, (facts.mode & constants.S_IXUSR) === 0 ? 4 : 5);
}

/** `wanted` in the way of modes: 4 read, 2 write, 1 run or pass. */
function allows(facts: Stats, ids: Ids, wanted: number): boolean {
  const shift = facts.uid === ids.uid ? 6 : facts.gid === ids.gid ? 3 : 0;
  return ((facts.mode >> shift) & wanted) === wanted;
}
