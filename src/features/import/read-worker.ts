import { parentPort, workerData } from 'node:worker_threads';
import { checkMapping } from '#domain/import/change-mapping.ts';
import type { Existing, ImportMapping, ImportSettings } from '#domain/import/mapping.ts';
import { planImport } from '#domain/import/plan.ts';
import { recogniseSheets, type Suggestion } from '#domain/import/recogniser.ts';
import type { FileReading, ReadSettings, Sheet } from '#domain/import/sheet.ts';
import type { ImportPlan } from '#domain/import/types.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/** What the person and the organisation bring to a plan, beside the file. */
export type PlanRequest = { mapping: ImportMapping; settings: ImportSettings; existing: Existing; today: string };

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
};

const PREVIEW_ROWS = 12;
const PREVIEW_LETTERS = 200;

/** The thread in which files of strangers are read: it may be stopped, and it may run out of memory, alone. */
async function answer(task: ReadTask): Promise<Verdict<FileReading | FileInspection | ImportPlan>> {
  const read = await readSheets(task);
  if (!read.allowed || task.wanted === 'sheets') return read;
  const reading = read.value;
  if (!task.plan) return allow(inspect(reading));
  const mapping = checkMapping(task.plan.mapping, reading.sheets);
  return mapping.allowed
    ? allow(planImport({ ...task.plan, fileName: task.fileName, separator: reading.separator, sheets: reading.sheets }))
    : mapping;
}

async function readSheets(task: ReadTask): Promise<Verdict<FileReading>> {
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength);
  if (task.format === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes, task.fileName);
  return (await import('./read-csv.ts')).readCsv(bytes, task.fileName, task.settings);
}

function inspect({ sheets, ...reading }: FileReading): FileInspection {
  return { ...reading, sheets: sheets.map(glance), suggestions: recogniseSheets(sheets) };
}

function glance({ name, hidden, rows }: Sheet): SheetGlance {
  const preview = rows.slice(0, PREVIEW_ROWS).map((row) => row.map((cell) => cell.text.slice(0, PREVIEW_LETTERS)));
  return { name, hidden, rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0), preview };
}

const verdict = await answer(workerData as ReadTask).catch((failure: unknown) =>
  refuse('file-damaged', { failure: String(failure).slice(0, 200) }),
);
parentPort?.postMessage(verdict);
