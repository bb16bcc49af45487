import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/** Where the next page begins: the sort values of the last row, opaque to the outside. */
export function cursorOf(...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What the parts of a cursor are; anything else was not made by us, and the database never sees it. */
const PARTS = {
  id: (part: unknown) => typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(part),
  number: (part: unknown) => Number.isSafeInteger(part),
  day: (part: unknown) => typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part) && isTime(part),
  instant: (part: unknown) => typeof part === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(part) && isTime(part),
};
const isTime = (text: string) => !Number.isNaN(Date.parse(text));
export type CursorPart = keyof typeof PARTS;

/**
 * The parts of a cursor of this list, null where none was given, or a refusal: it was made up or is from another list.
 *
 *     readCursor(query.cursor, 'instant', 'id')   // ['2026-05-12T14:00:00.000Z', '0198…']
 */
export function readCursor(text: string | undefined, ...kinds: readonly CursorPart[]): Verdict<string[] | null> {
  if (text === undefined) return allow(null);
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === kinds.length && kinds.every((kind, place) => PARTS[kind](parts[place]))) return allow(parts.map(String));
  } catch {
    // Falls through: what cannot be read is not a cursor of ours.
  }
  return refuse('cursor-not-valid');
}

/** The id of the last row, where that is all a list needs to go on. */
export function readIdCursor(text: string | undefined): Verdict<string | null> {
  const cursor = readCursor(text, 'id');
  return cursor.allowed ? allow(cursor.value?.[0] ?? null) : cursor;
}
