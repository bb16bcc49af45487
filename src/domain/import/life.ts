/**
 * The life of an import: mapped (read, and waiting for a decision) → running → done, or failed with nothing written;
 * done → undone. A failed one may be tried again: it left nothing behind.
 */
import { allow, refuse, type Verdict } from '../verdict.ts';
import type { Instant } from '../zone.ts';

export const IMPORT_STATES = ['mapped', 'running', 'done', 'failed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What people do with an import. `plan` is the dry run, and with it every change of the mapping. */
export type ImportAct = 'plan' | 'run' | 'undo';

const OPEN: readonly ImportState[] = ['mapped', 'failed'];

/** So long without a sign of progress, a run has died with its process. Portions are told about every second. */
export const SILENT_MINUTES = 10;

/**
 * Whether the state permits the act. Example: an import that runs cannot be run again: `import-not-open`; one that was
 * undone cannot be undone again: `import-not-done`.
 */
export function importPermits(state: ImportState, act: ImportAct): Verdict<true> {
  if (act === 'undo') return state === 'done' ? allow(true) : refuse('import-not-done', { state });
  return OPEN.includes(state) ? allow(true) : refuse('import-not-open', { state });
}

/**
 * The state an import is really in: one that runs and gave no sign of progress for more than ten minutes has failed. Its
 * transaction ended with its process, so nothing was written. Example: last sign at 9:00, looked at 9:11: failed.
 */
export function stateAt(state: ImportState, lastSign: Instant | null, now: Instant): ImportState {
  if (state !== 'running') return state;
  const silent = Date.parse(now) - Date.parse(lastSign ?? now);
  return silent > SILENT_MINUTES * 60_000 ? 'failed' : 'running';
}
