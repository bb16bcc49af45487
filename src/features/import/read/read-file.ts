import { Worker } from 'node:worker_threads';
import { FILE_LIMITS, type FileReading, type ReadSettings } from '#domain/import/sheet.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { FileInspection, Look, PlannedFile, PlanRequest, ReadTask } from './read-worker.ts';

/** What one reading may cost. */
export type ReadBudget = { seconds: number; megabytes: number };
const BUDGET: ReadBudget = { seconds: 30, megabytes: 768 };

/** An uploaded file as it came. The bytes are copied, not taken. */
export type UploadedFile = { bytes: Uint8Array; fileName: string; settings?: ReadSettings };

/**
 * Reads an uploaded spreadsheet into sheets of cells, in a thread of its own with limits on time and memory. Whatever the
 * bytes are, it answers: with the sheets, or with a refusal of `FILE_REFUSALS` and its facts.
 */
export function readFile(file: UploadedFile, budget: ReadBudget = BUDGET): Promise<Verdict<FileReading>> {
  return inThread(file, { wanted: 'sheets' }, budget) as Promise<Verdict<FileReading>>;
}

/**
 * Reads a file and gives back only a glance: first rows, counts, and what its columns probably mean; of another sheet or
 * header row when `look` names one. Refuses as `readFile` does, and with `mapping-not-valid` where there is no such row.
 */
export function inspectFile(file: UploadedFile, look: Look = {}, budget: ReadBudget = BUDGET): Promise<Verdict<FileInspection>> {
  return inThread(file, { wanted: 'glance', look }, budget) as Promise<Verdict<FileInspection>>;
}

/** The dry run of a file, read and planned outside the server's own thread. Refuses as `readFile` does, and with `mapping-not-valid`. */
export function planFile(file: UploadedFile, plan: PlanRequest, budget: ReadBudget = BUDGET): Promise<Verdict<PlannedFile>> {
  return inThread(file, { wanted: 'plan', plan }, budget) as Promise<Verdict<PlannedFile>>;
}

async function inThread(
  { bytes, fileName, settings = {} }: UploadedFile,
  work: Pick<ReadTask, 'wanted' | 'plan' | 'look'>,
  budget: ReadBudget,
): Promise<Verdict<unknown>> {
  const format = formatOf(bytes, fileName);
  if (!format.allowed) return format;
  return runThread(
    { bytes: new Uint8Array(bytes), fileName: fileName.slice(0, 255), format: format.value, settings, ...work },
    budget,
  );
}

/** By the first bytes, not by the name: a `.csv` may be a workbook and the other way round. */
function formatOf(bytes: Uint8Array, fileName: string): Verdict<'xlsx' | 'csv'> {
  const [first, second, third, fourth] = bytes;
  if (bytes.byteLength === 0) return refuse('file-empty', { fileName });
  if (bytes.byteLength > FILE_LIMITS.bytes)
    return refuse('file-too-large', { limit: FILE_LIMITS.bytes, found: bytes.byteLength });
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5) && (fourth === 4 || fourth === 6))
    return allow('xlsx');
  const isOldContainer = first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
  return isOldContainer
    ? refuse(isEncryptedPackage(bytes) ? 'file-password-protected' : 'file-is-old-excel', { fileName })
    : allow('csv');
}

/** A workbook with a password is an old-style container that holds a stream of this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function runThread(task: ReadTask, budget: ReadBudget): Promise<Verdict<unknown>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: task,
      transferList: [task.bytes.buffer as ArrayBuffer],
      resourceLimits: { maxOldGenerationSizeMb: budget.megabytes, maxYoungGenerationSizeMb: 64 },
      env: {},
      stdout: true,
      stderr: true,
    });
    const answer = (verdict: Verdict<unknown>) => {
      clearTimeout(timer);
      resolve(verdict);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => answer(refuse('file-takes-too-long', { seconds: budget.seconds })),
      budget.seconds * 1_000,
    );
    worker.once('message', answer);
    worker.once('error', (failure: Error & { code?: string }) => {
      const outOfMemory = failure.code === 'ERR_WORKER_OUT_OF_MEMORY';
      answer(
        outOfMemory
          ? refuse('file-needs-too-much-memory', { megabytes: budget.megabytes })
          : refuse('file-damaged', { failure: failure.message.slice(0, 200) }),
      );
    });
    worker.once('exit', () => answer(refuse('file-damaged', { failure: 'the reader stopped' })));
  });
}
