import { parentPort, workerData } from 'node:worker_threads';
import { checkMapping, withPossibleWay } from '#domain/import/change-mapping.ts';
import type { Existing, ImportMapping, ImportSettings } from '#domain/import/mapping.ts';
import { planImport } from '#domain/import/plan.ts';
import { recogniseSheets, type Suggestion } from '#domain/import/recogniser.ts';
import { generic, suggestMapping } from '#domain/import/recognisers/generic.ts';
import type { FileReading, ReadSettings, Sheet } from '#domain/import/sheet.ts';
import type { ImportPlan } from '#domain/import/types.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/** What the person and the organisation bring to a plan, beside the file. */
export type PlanRequest = { mapping: ImportMapping; settings: ImportSettings; existing: Existing; today: string };

/** The plan of a file, with the mapping as it was used: an impossible way to read the hierarchy gives way to a possible one. */
export type PlannedFile = ImportPlan & { mapping: ImportMapping };

/** Another sheet or header row than the suggested one. */
export type Look = { sheet?: number; headerRow?: number };

/** A file at a glance: sheets with their first rows, and what the columns probably mean, the surest suggestion first. */
export type FileInspection = Omit<FileReading, 'sheets'> & { sheets: SheetGlance[]; suggestions: Suggestion[] };
export type SheetGlance = { name: string; hidden: boolean; rows: number; columns: number; preview: string[][] };

/** What the thread is given. The bytes are the thread's own. */
export type ReadTask = {
  bytes: Uint8Array;
  fileName: string;
  format: 'csv' | 'xlsx';
  settings: ReadSettings;
  wanted: 'sheets' | 'glance' | 'plan';
  plan?: PlanRequest;
  look?: Look;
};

/** A mapping that says nothing yet, to ask whether its sheet and header row exist. */
const NOWHERE: ImportMapping = {
  recogniser: generic.id, sheet: 0, headerRow: 0, columns: [], hierarchy: 'order', possibleHierarchies: [],
  rules: { requiredRoles: [], kindIsCaseSensitive: false, unknownStatusIsError: false, blankProgressIsZero: false },
};

const PREVIEW_ROWS = 12;
const PREVIEW_LETTERS = 200;

/** The thread in which files of strangers are read: it may be stopped, and it may run out of memory, alone. */
async function answer(task: ReadTask): Promise<Verdict<FileReading | FileInspection | PlannedFile>> {
  const read = await readSheets(task);
  if (!read.allowed || task.wanted === 'sheets') return read;
  const reading = read.value;
  if (!task.plan) return inspect(reading, task.look ?? {});
  const checked = checkMapping(task.plan.mapping, reading.sheets);
  if (!checked.allowed) return checked;
  const mapping = withPossibleWay(checked.value, reading.sheets);
  const { fileName } = task;
  const { separator, sheets } = reading;
  return allow({ ...planImport({ ...task.plan, mapping, fileName, separator, sheets }), mapping });
}

async function readSheets(task: ReadTask): Promise<Verdict<FileReading>> {
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength);
  if (task.format === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes, task.fileName);
  return (await import('./read-csv.ts')).readCsv(bytes, task.fileName, task.settings);
}

function inspect({ sheets, ...reading }: FileReading, look: Look): Verdict<FileInspection> {
  const suggested = recogniseSheets(sheets);
  const index = look.sheet ?? suggested[0]?.mapping.sheet;
  const isElsewhere = index !== undefined && (index !== suggested[0]?.mapping.sheet || look.headerRow !== undefined);
  if (!isElsewhere) return allow({ ...reading, sheets: sheets.map(glance), suggestions: suggested });
  const mapping = checkMapping({ ...NOWHERE, sheet: index, headerRow: look.headerRow ?? 0 }, sheets);
  if (!mapping.allowed) return mapping;
  const { id, name } = generic;
  const chosen = { score: 1, mapping: suggestMapping(sheets, index, look.headerRow), recogniser: { id, name } };
  return allow({ ...reading, sheets: sheets.map(glance), suggestions: [chosen] });
}

function glance({ name, hidden, rows }: Sheet): SheetGlance {
  const preview = rows.slice(0, PREVIEW_ROWS).map((row) => row.map((cell) => cell.text.slice(0, PREVIEW_LETTERS)));
  return { name, hidden, rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0), preview };
}

const verdict = await answer(workerData as ReadTask).catch((failure: unknown) =>
  refuse('file-damaged', { failure: String(failure).slice(0, 200) }),
);
parentPort?.postMessage(verdict);
