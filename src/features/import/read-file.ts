import { Worker } from 'node:worker_threads';
import { FILE_LIMITS, type FileReading, type ReadSettings } from '#domain/import/sheet.ts';
import { refuse, type Verdict } from '#domain/verdict.ts';
import type { ReadTask } from './read-worker.ts';

/** What one reading may cost. */
export type ReadBudget = { seconds: number; megabytes: number };
const BUDGET: ReadBudget = { seconds: 30, megabytes: 768 };

/**
 * Reads an uploaded spreadsheet, in a thread of its own with limits on time and memory, into sheets of cells.
 * Whatever the bytes are, it answers: with the sheets, or with a refusal of `FILE_REFUSALS` and its facts.
 * The caller's bytes are copied, not taken.
 */
export async function readFile(bytes: Uint8Array, fileName: string, settings: ReadSettings = {}, budget: ReadBudget = BUDGET): Promise<Verdict<FileReading>> {
  if (bytes.byteLength === 0) return refuse('file-empty', { fileName });
  if (bytes.byteLength > FILE_LIMITS.bytes) return refuse('file-too-large', { limit: FILE_LIMITS.bytes, found: bytes.byteLength });
  const format = formatOf(bytes);
  if (format === 'old-excel') return refuse(isEncryptedPackage(bytes) ? 'file-password-protected' : 'file-is-old-excel', { fileName });
  return readInThread({ bytes: new Uint8Array(bytes), fileName: fileName.slice(0, 255), format, settings }, budget);
}

/** By the first bytes, not by the name: a `.csv` may be a workbook and the other way round. */
function formatOf(bytes: Uint8Array): 'xlsx' | 'old-excel' | 'csv' {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5) && (fourth === 4 || fourth === 6)) return 'xlsx';
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0) return 'old-excel';
  return 'csv';
}

/** A workbook with a password is an old-style container that holds a stream of this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function readInThread(task: ReadTask, budget: ReadBudget): Promise<Verdict<FileReading>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: task,
      transferList: [task.bytes.buffer as ArrayBuffer],
      resourceLimits: { maxOldGenerationSizeMb: budget.megabytes, maxYoungGenerationSizeMb: 64 },
      env: {},
      stdout: true,
      stderr: true,
    });
    const answer = (verdict: Verdict<FileReading>) => {
      clearTimeout(timer);
      resolve(verdict);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer(refuse('file-takes-too-long', { seconds: budget.seconds })), budget.seconds * 1_000);
    worker.once('message', answer);
    worker.once('error', (failure: Error & { code?: string }) => {
      const outOfMemory = failure.code === 'ERR_WORKER_OUT_OF_MEMORY';
      answer(outOfMemory ? refuse('file-needs-too-much-memory', { megabytes: budget.megabytes }) : refuse('file-damaged', { failure: failure.message.slice(0, 200) }));
    });
    worker.once('exit', () => answer(refuse('file-damaged', { failure: 'the reader stopped' })));
  });
}
