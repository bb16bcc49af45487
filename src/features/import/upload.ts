import { createHash } from 'node:crypto';
import { allow, refuse, type Refused } from '#domain/verdict.ts';
import type { Caller, UploadWork } from '#platform/action.ts';
import type { uploadImport as contract } from './contract.ts';
import { inspectFile } from './read/read-file.ts';
import { importReply, mayImport, type FileFacts, type ImportRow, type Settings } from './shape.ts';
import { importOfFile, insertImport, type NewImport } from './store.ts';
import { organisationHere } from './store-around.ts';
import type { FileInspection } from './read/read-worker.ts';

/** Reads a file in a thread of its own, keeps it, and suggests what its columns mean. */
export const uploadImport: UploadWork<typeof contract> = async (
  { fileName, bytes },
  _input,
  { trip, caller, now, newId, tell },
) => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const [before, organisation, me] = await Promise.all([
    trip.one(importOfFile({ hash })),
    trip.one(organisationHere({})),
    caller,
  ]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  const inspected = await inspectFile({ bytes, fileName });
  if (!inspected.allowed) return unreadable(inspected);
  const [suggestion] = inspected.value.suggestions;
  if (!suggestion) return refuse('file-not-readable', { reason: 'file-empty' });

  const found = factsOf(inspected.value);
  if (before)
    found.reading.notes.push({ code: 'file-imported-before', facts: { importId: before.id, at: before.finished_at } });
  const { recogniser, mapping } = suggestion;
  const kept: NewImport = {
    id: newId(),
    fileName,
    file: bytes,
    hash,
    ...found,
    recogniser: recogniser.id,
    recogniserName: recogniser.name,
    mapping,
    settings: { ...CREATE_ALL, fiscalYearStartMonth: organisation?.first_month ?? 1 },
    createdBy: me.memberId,
  };
  insertImport(trip, kept, now);
  const facts = { recogniser: recogniser.id, sheets: found.sheets.length, bytes: bytes.length };
  tell({ event: 'import.uploaded', kind: 'import', subjectId: kept.id, facts });
  return allow(importReply(rowOf(kept, me, now), me, now));
};

/** What is decided until somebody decides otherwise: everything comes, and what can be agreed is agreed. */
const CREATE_ALL: Settings = { people: 'create', teams: 'create', cycles: 'create', agree: true };

function rowOf({ file: _file, hash: _hash, ...kept }: NewImport, me: Caller, now: string): ImportRow {
  return {
    ...kept,
    file_name: kept.fileName,
    recogniser_name: kept.recogniserName,
    state: 'mapped',
    done: 0,
    total: 0,
    progress_at: null,
    counts: null,
    failure: null,
    undone: null,
    is_planned: false,
    created_by: me.memberId,
    created_by_name: me.name,
    created_at: now,
    run_by: null,
    finished_at: null,
    undone_at: null,
  };
}

/** A file that cannot be read, with the reader's own reason and facts. */
export const unreadable = ({ code, facts }: Refused): Refused =>
  code === 'mapping-not-valid' ? refuse(code, facts) : refuse('file-not-readable', { reason: code, ...facts });

/** What is kept of a reading beside the file itself. */
export function factsOf({ format, encoding, separator, notes, sheets }: FileInspection): FileFacts {
  return { reading: { format, encoding, separator, notes: notes.slice(0, 49) }, sheets };
}
