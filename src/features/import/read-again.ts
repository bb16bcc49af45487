import { importPermits, stateAt } from '#domain/import/life.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { readImportAgain as contract } from './contract.ts';
import { inspectFile } from './read/read-file.ts';
import { importReply, mayImport, type ImportRow } from './shape.ts';
import { fileOf, importById, updateImport } from './store.ts';
import { factsOf, unreadable } from './upload.ts';

/** Reads the file with another encoding or separator, or looks at another sheet or header row, and suggests the columns anew. */
export const readImportAgain: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now }) => {
  const [row, stored, me] = await Promise.all([
    trip.one(importById({ id: params.id })),
    trip.one(fileOf({ id: params.id })),
    caller,
  ]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  if (!row || !stored) return refuse('import-not-found');
  const open = importPermits(stateAt(row.state, row.progress_at, now), 'plan');
  if (!open.allowed) return open;

  const { sheet, headerRow, ...reading } = body;
  const settings = { ...row.settings, ...reading };
  const inspected = await inspectFile({ bytes: stored.file, fileName: row.file_name, settings }, { sheet, headerRow });
  if (!inspected.allowed) return unreadable(inspected);
  const [suggestion] = inspected.value.suggestions;
  if (!suggestion) return refuse('file-not-readable', { reason: 'file-empty' });
  const before = row.reading.notes.filter(({ code }) => code === 'file-imported-before');
  const found = factsOf(inspected.value);
  found.reading.notes.push(...before);
  const changed = {
    ...found,
    mapping: suggestion.mapping,
    settings,
    recogniser: suggestion.recogniser.id,
    recogniser_name: suggestion.recogniser.name,
  };
  const written = await updateImport(trip, row.id, [row.state], {
    ...changed,
    state: 'mapped',
    problems: null,
    total: 0,
    done: 0,
    failure: null,
  });
  if (written === 0) return refuse('import-not-open');
  const next: ImportRow = { ...row, ...changed, state: 'mapped', is_planned: false, total: 0, done: 0, failure: null };
  return allow(importReply(next, me, now));
};
