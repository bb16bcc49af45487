import { allow } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readCursor } from '#platform/cursor.ts';
import type { listImports as contract } from './contract.ts';
import { importLine, mayImport, mayWithImports } from './shape.ts';
import { importsPage } from './store.ts';

/** The imports, latest first. Only who may import sees them: files hold names and addresses. */
export const listImports: ReadWork<typeof contract> = async ({ query }, { trip, caller, now }) => {
  const cursor = readCursor(query.cursor, 'instant', 'id');
  if (!cursor.allowed) return cursor;
  const most = query.limit ?? 50;
  const [at, id] = cursor.value ?? [null, null];
  const [rows, me] = await Promise.all([
    trip.all(importsPage({ at: at ?? null, id: id ?? null, most: most + 1 })),
    caller,
  ]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  const page = rows.slice(0, most);
  const last = page.at(-1);
  return allow({
    items: page.map((row) => importLine(row, me, now)),
    next: rows.length > most && last ? cursorOf(last.created_at, last.id) : null,
    may: mayWithImports(me),
  });
};
