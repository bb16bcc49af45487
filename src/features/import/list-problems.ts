import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import { cursorOf, readCursor } from '#platform/cursor.ts';
import type { listImportProblems as contract } from './contract.ts';
import { mayImport, problemReply } from './shape.ts';
import { problemsInAll, problemsPage } from './store.ts';

/** What the last dry run or run would not take, row by row, in the order of the file. */
export const listImportProblems: ReadWork<typeof contract> = async ({ params, query }, { trip, caller }) => {
  const cursor = readCursor(query.cursor, 'number');
  const after = cursor.allowed ? Number(cursor.value?.[0] ?? 0) : 0;
  if (!cursor.allowed || after < 0 || after > 2_147_483_647) return refuse('cursor-not-valid');
  const most = query.limit ?? 500;
  const [rows, all, me] = await Promise.all([
    trip.all(problemsPage({ id: params.id, after, most: most + 1 })),
    trip.one(problemsInAll({ id: params.id })),
    caller,
  ]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  if (!all) return refuse('import-not-found');
  const page = rows.slice(0, most);
  return allow({
    items: page.map(({ problem }) => problemReply(problem)),
    next: rows.length > most ? cursorOf(page.at(-1)!.at) : null,
    inAll: all.count,
  });
};
