import { may } from '#domain/access.ts';
import type { CycleKind } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';
import { stateAt, type ImportState } from '#domain/import/life.ts';
import type { ImportMapping } from '#domain/import/mapping.ts';
import type { Problem } from '#domain/import/problem.ts';
import { fixSentence, reasonSentence } from '#domain/import/sentences.ts';
import type { Caller } from '#platform/action.ts';
import type { InputOf, ReplyOf } from '#platform/contract.ts';
import { personRef } from '../objective/shape.ts';
import type { listImportProblems, listImports, planImport, uploadImport } from './contract.ts';

export type ImportReply = ReplyOf<typeof uploadImport>;
export type ImportLineReply = ReplyOf<typeof listImports>['items'][number];
export type ProblemReply = ReplyOf<typeof listImportProblems>['items'][number];
export type PlanReply = ReplyOf<typeof planImport>;
export type Settings = NonNullable<InputOf<typeof planImport>['body']['settings']>;
export type SheetGlance = ImportReply['sheets'][number];
export type BroughtCounts = NonNullable<ImportReply['counts']>;
export type UndoneCounts = NonNullable<ImportReply['undone']>;
export type Failure = NonNullable<ImportReply['failure']>;

/** What was found in the file, kept as it was told: format, encoding, separator, remarks. */
export interface FileFacts {
  reading: ImportReply['reading'] & { notes: ImportReply['notes'] };
  sheets: SheetGlance[];
}

/** An import as stored, without its bytes. */
export interface ImportRow extends FileFacts {
  id: string;
  file_name: string;
  recogniser: string;
  recogniser_name: string;
  mapping: ImportMapping;
  settings: Settings;
  state: ImportState;
  done: number;
  total: number;
  progress_at: string | null;
  counts: BroughtCounts | null;
  failure: Failure | null;
  undone: UndoneCounts | null;
  is_planned: boolean;
  created_by: string;
  created_by_name: string | null;
  created_at: string;
  run_by: string | null;
  finished_at: string | null;
  undone_at: string | null;
}

/** What is there already, as the import needs to know it. */
export interface TeamAround {
  id: string;
  name: string;
  path: string[];
  level_name: string;
}
export interface CycleAround {
  id: string;
  name: string;
  kind: CycleKind;
  starts: string;
  ends: string;
  state: CycleState;
}
export interface AroundRows {
  people: { id: string; name: string; email: string | null; state: string }[];
  teams: TeamAround[];
  cycles: CycleAround[];
  organisation: { first_month: number; time_zone: string; parameters: Record<string, unknown> };
}

/** An import may touch everything: what counts is the caller's role in the top team. */
export const mayImport = (caller: Caller) => may(caller.actor, 'import.run', { path: topPath(caller) });
export const mayUndo = (caller: Caller, row: Pick<ImportRow, 'created_by'>) =>
  may(caller.actor, 'import.undo', { authorId: row.created_by });
export const mayWithImports = (caller: Caller) => ({ 'import.run': mayImport(caller).allowed });
const topPath = (caller: Caller) => (caller.topTeamId === null ? [] : [caller.topTeamId]);

/** The import as one line of the list. A run that died with its process is shown as failed. */
export function importLine(row: ImportRow, caller: Caller, now: string): ImportLineReply {
  const state = stateAt(row.state, row.progress_at, now);
  const { notes, ...reading } = row.reading;
  return {
    id: row.id,
    fileName: row.file_name,
    state,
    recogniser: row.recogniser,
    recogniserName: row.recogniser_name,
    notes,
    reading,
    done: row.done,
    total: row.total,
    counts: row.counts,
    undone: row.undone,
    failure: state === 'failed' ? (row.failure ?? { code: 'import-stopped', facts: {} }) : null,
    createdBy: personRef(row.created_by, row.created_by_name) ?? { id: row.created_by, name: '' },
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    undoneAt: row.undone_at,
    may: { ...mayWithImports(caller), 'import.undo': mayUndo(caller, row).allowed },
  };
}

export function importReply(row: ImportRow, caller: Caller, now: string): ImportReply {
  return { ...importLine(row, caller, now), mapping: row.mapping, settings: row.settings, sheets: row.sheets };
}

/** A problem with its sentences: why, and what to do. */
export function problemReply(problem: Problem): ProblemReply {
  return { ...problem, sentence: reasonSentence(problem), mend: fixSentence(problem) };
}
