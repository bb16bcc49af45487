import { parentPort, workerData } from 'node:worker_threads';
import type { FileReading, ReadSettings } from '#domain/import/sheet.ts';
import { refuse, type Verdict } from '#domain/verdict.ts';

/** What the thread is given. The bytes are the thread's own. */
export type ReadTask = { bytes: Uint8Array; fileName: string; format: 'csv' | 'xlsx'; settings: ReadSettings };

/** The thread in which files of strangers are read: it may be stopped, and it may run out of memory, alone. */
async function read(task: ReadTask): Promise<Verdict<FileReading>> {
  const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength);
  if (task.format === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes, task.fileName);
  return (await import('./read-csv.ts')).readCsv(bytes, task.fileName, task.settings);
}

const reading = await read(workerData as ReadTask).catch((failure: unknown) => refuse('file-damaged', { failure: String(failure).slice(0, 200) }));
parentPort?.postMessage(reading);
