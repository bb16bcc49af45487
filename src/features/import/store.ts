import { here } from '#platform/action.ts';
import { db, reusable, sql, type Trip } from '#platform/db/trip.ts';
import type { ImportState } from '#domain/import/life.ts';
import type { ImportMapping } from '#domain/import/mapping.ts';
import type { Problem } from '#domain/import/problem.ts';
import type { BroughtCounts, FileFacts, Failure, ImportRow, Settings, SheetGlance, UndoneCounts } from './shape.ts';

const columns = sql`
  i.id, i.file_name, i.reading, i.sheets, i.recogniser, i.recogniser_name, i.mapping, i.settings, i.state, i.done, i.total, i.progress_at, i.counts, i.failure, i.undone,
  i.problems is not null as is_planned, i.created_by, m.name as created_by_name, i.created_at, i.run_by, i.finished_at, i.undone_at`;
const imports = sql`import i left join member m on m.organisation_id = i.organisation_id and m.id = i.created_by`;

export const importById = reusable<{ id: string }>()(
  (slot) =>
    sql<ImportRow>`select ${columns} from ${imports} where i.organisation_id = ${here} and i.id = ${slot('id')}`,
);

/** The import, held until the end of the transaction: of two who run or undo it at once, the second sees what the first did. */
export const heldImport = reusable<{ id: string }>()(
  (slot) =>
    sql<ImportRow>`select ${columns} from ${imports} where i.organisation_id = ${here} and i.id = ${slot('id')} for update of i`,
);

export const fileOf = reusable<{ id: string }>()(
  (slot) => sql<{ file: Buffer }>`select file from import where organisation_id = ${here} and id = ${slot('id')}`,
);

/** The latest import of the same file that was not undone. */
export const importOfFile = reusable<{ hash: string }>()(
  (slot) => sql<{ id: string; finished_at: string }>`
  select id, finished_at from import where organisation_id = ${here} and file_hash = ${slot('hash')} and state = 'done' order by created_at desc, id desc limit 1`,
);

export const importsPage = reusable<{ at: string | null; id: string | null; most: number }>()(
  (slot) => sql<ImportRow>`
  select ${columns} from ${imports}
   where i.organisation_id = ${here} and (${slot('at')}::timestamptz is null or (i.created_at, i.id) < (${slot('at')}::timestamptz, ${slot('id')}::uuid))
   order by i.created_at desc, i.id desc limit ${slot('most')}::int`,
);

/** A piece of the problems of the last dry run or run, in the order of the file. */
export const problemsPage = reusable<{ id: string; after: number; most: number }>()(
  (slot) => sql<{ at: number; problem: Problem }>`
  select p.at::int, p.problem from import i, jsonb_array_elements(coalesce(i.problems, '[]')) with ordinality p(problem, at)
   where i.organisation_id = ${here} and i.id = ${slot('id')} and p.at > ${slot('after')}::int order by p.at limit ${slot('most')}::int`,
);
export const problemsInAll = reusable<{ id: string }>()(
  (slot) => sql<{ count: number }>`
  select jsonb_array_length(coalesce(problems, '[]')) as count from import where organisation_id = ${here} and id = ${slot('id')}`,
);

export interface NewImport extends FileFacts {
  id: string;
  fileName: string;
  file: Buffer;
  hash: string;
  recogniser: string;
  recogniserName: string;
  mapping: ImportMapping;
  settings: Settings;
  createdBy: string;
}

export function insertImport(trip: Trip, given: NewImport, at: string): void {
  void trip.run(
    db
      .insertInto('import')
      .values({
        organisation_id: here,
        id: given.id,
        file_name: given.fileName,
        file: given.file,
        file_hash: given.hash,
        reading: JSON.stringify(given.reading),
        sheets: JSON.stringify(given.sheets),
        recogniser: given.recogniser,
        recogniser_name: given.recogniserName,
        mapping: JSON.stringify(given.mapping),
        settings: JSON.stringify(given.settings),
        state: 'mapped',
        created_by: given.createdBy,
        created_at: at,
      }),
  );
}

export interface ImportChanges {
  reading?: FileFacts['reading'];
  sheets?: SheetGlance[];
  recogniser?: string;
  recogniser_name?: string;
  mapping?: ImportMapping;
  settings?: Settings;
  problems?: readonly Problem[] | null;
  counts?: BroughtCounts;
  failure?: Failure | null;
  undone?: UndoneCounts;
  state?: ImportState;
  done?: number;
  total?: number;
  progress_at?: string | null;
  run_by?: string;
  finished_at?: string | null;
  undone_at?: string;
}

/** Writes changes, as long as the import is in one of these states; answers 0 where somebody was quicker. */
export function updateImport(
  trip: Trip,
  id: string,
  from: readonly ImportState[],
  changes: ImportChanges,
): Promise<number> {
  const written = Object.fromEntries(
    Object.entries(changes).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
  return trip.run(
    db
      .updateTable('import')
      .set(written)
      .where('organisation_id', '=', here)
      .where('id', '=', id)
      .where('state', 'in', [...from]),
  );
}

export interface NewItem {
  id: string;
  kind: 'objective' | 'key-result';
  row_number: number | null;
  facts: Record<string, unknown>;
}

/** Remembers from which row each thing came, with the words of the file that no field of ours holds. */
export function insertItems(trip: Trip, importId: string, items: readonly NewItem[]): Promise<number> {
  return trip.run(sql`
    insert into import_item (organisation_id, import_id, id, kind, row_number, facts)
    select ${here}, ${importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as r(id uuid, kind text, row_number integer, facts jsonb)`);
}

export function deleteItems(trip: Trip, importId: string): void {
  void trip.run(sql`delete from import_item where organisation_id = ${here} and import_id = ${importId}`);
}

/** One runner at a time: the lock lasts as long as the transaction, so it goes when a process dies. */
export const takeRun = (id: string) =>
  sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(hashtextextended('import ' || ${id}::text, 0)) as taken`;

/** Has the database look anew at the sizes of its tables; see migrations/0006. */
export const stock = sql`select door.take_stock()`;
