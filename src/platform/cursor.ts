import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/** Where the next page begins: the sort values of the last row, opaque to the outside. */
export function cursorOf(...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor of this list, null where none was given, or a refusal: it was made up or is from another list. */
export function readCursor(text: string | undefined, length: number): Verdict<string[] | null> {
  if (text === undefined) return allow(null);
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => (typeof part === 'string' && part.length <= 300) || Number.isSafeInteger(part))) return allow(parts.map(String));
  } catch {
    // Falls through: what cannot be read is not a cursor of ours.
  }
  return refuse('cursor-not-valid');
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the last row, where that is all a list needs to go on; anything else is refused before the database sees it. */
export function readIdCursor(text: string | undefined): Verdict<string | null> {
  const cursor = readCursor(text, 1);
  if (!cursor.allowed) return cursor;
  const id = cursor.value?.[0] ?? null;
  return id === null || ID.test(id) ? allow(id) : refuse('cursor-not-valid');
}
