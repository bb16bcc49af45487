import { createHash } from 'node:crypto';

/** At most this many prepared statements live on one connection; later texts run without a name. */
const KEPT_PER_CONNECTION = 400;
/** At most this many texts are remembered by the process, so that generated SQL cannot fill the memory. */
const REMEMBERED_TEXTS = 4000;

const nameOfText = new Map<string, string>();
const keptBy = new WeakMap<object, Set<string>>();

/**
 * The name under which a connection keeps the plan of this SQL, or undefined to run it without one. A text earns its
 * name at the second sighting: SQL that is never repeated leaves nothing behind in the server.
 */
export function statementName(connection: object, sql: string): string | undefined {
  const name = nameOfText.get(sql);
  if (name === undefined) {
    remember(sql);
    return undefined;
  }
  return isKept(connection, name) ? name : undefined;
}

function remember(sql: string): void {
  if (nameOfText.size >= REMEMBERED_TEXTS) nameOfText.clear();
  nameOfText.set(sql, createHash('sha256').update(sql).digest('hex').slice(0, 24));
}

function isKept(connection: object, name: string): boolean {
  const kept = keptBy.get(connection) ?? new Set<string>();
  if (kept.has(name)) return true;
  if (kept.size >= KEPT_PER_CONNECTION) return false;
  keptBy.set(connection, kept.add(name));
  return true;
}
