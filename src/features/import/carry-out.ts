import { stateAt } from '#domain/import/life.ts';
import type { ImportMapping } from '#domain/import/mapping.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { readTrip } from '#platform/db/trip.ts';
import type { House } from '#platform/house.ts';
import { newId } from '#platform/http/pass.ts';
import { standAt, within, type Acting } from '#platform/within.ts';
import { checkSettings, existingIn, loadAround, sceneOf } from './coming/around.ts';
import { bringIn } from './bring-in.ts';
import { comingOf, countsOf, type Coming } from './coming/coming.ts';
import { failureOf } from './failure.ts';
import { planFile } from './read/read-file.ts';
import type { PlannedFile } from './read/read-worker.ts';
import type { AroundRows, ImportRow } from './shape.ts';
import { fileOf, importById, stock, takeRun, updateImport } from './store.ts';
import { unreadable } from './upload.ts';

export interface RunTask {
  readonly organisationId: string;
  readonly importId: string;
}

export const RUN_JOB = 'import.run';
/** When the queue looks after a run that began here: should this process die, another one carries it out. */
const LOOK_AFTER_SECONDS = 45;

/**
 * Begins the run in this process, without waiting for the queue; the queue gets a job all the same, which finds the
 * import done, or at work, or left behind by a process that died.
 */
export function beginHere(house: House, task: RunTask): void {
  askAgain(house, task);
  carryOut(house, task).catch((error: unknown) => {
    house.log.error({ err: error, importId: task.importId }, 'an import could not be carried out');
  });
}

const askAgain = (house: House, { organisationId, importId }: RunTask) =>
  house.ask(RUN_JOB, { organisationId, data: { importId }, once: importId, afterSeconds: LOOK_AFTER_SECONDS });

/** Plans the file once more, as things stand now, and writes all of it in one transaction; or says why nothing came. */
export async function carryOut(house: House, task: RunTask): Promise<void> {
  const { importId, organisationId } = task;
  const now = house.clock.now();
  const loaded = await readTrip(house.store, standAt({ organisationId, memberId: null }), async (trip) => {
    const [row, stored, around] = await Promise.all([
      trip.one(importById({ id: importId })),
      trip.one(fileOf({ id: importId })),
      loadAround(trip),
    ]);
    return row && stored ? { row, file: stored.file, around } : null;
  });
  if (!loaded || stateAt(loaded.row.state, loaded.row.progress_at, now) !== 'running') return;
  const planned = await plan(loaded, now);
  const verdict = planned.allowed ? await write(house, task, loaded.row, planned.value, now) : planned;
  if (verdict.allowed) return takeStock(house, task);
  if (verdict.code === 'import-at-work') return askAgain(house, task);
  await sayFailed(house, task, loaded.row, verdict.code, verdict.facts);
}

/** The database looks how large its tables are now, so that the first page after an import is as quick as the hundredth. */
const takeStock = async (house: House, { organisationId }: RunTask): Promise<void> => {
  await within(house, { organisationId, memberId: null, now: house.clock.now() }, async ({ trip }) =>
    allow(await trip.run(stock)),
  );
};

interface Loaded {
  row: ImportRow;
  file: Buffer;
  around: AroundRows;
}
interface Planned {
  file: PlannedFile;
  coming: Coming;
}

async function plan({ row, file, around }: Loaded, now: string): Promise<Verdict<Planned>> {
  const settings = checkSettings(row.settings, around);
  if (!settings.allowed) return settings;
  const scene = sceneOf(around, settings.value, { memberId: row.run_by ?? row.created_by, now, newId });
  const request = {
    mapping: row.mapping as ImportMapping,
    settings: settings.value,
    existing: existingIn(around),
    today: scene.today,
  };
  const planned = await planFile({ bytes: file, fileName: row.file_name, settings: settings.value }, request);
  if (!planned.allowed) return unreadable(planned);
  const coming = comingOf(planned.value, scene);
  return coming.objectives.length > 0 ? allow({ file: planned.value, coming }) : refuse('nothing-to-import');
}

/** The one big transaction. How far it is, is told by transactions of their own, or nobody could see it before the end. */
async function write(
  house: House,
  { organisationId, importId }: RunTask,
  row: ImportRow,
  { file, coming }: Planned,
  now: string,
): Promise<Verdict<true>> {
  const place = { organisationId, memberId: row.run_by ?? row.created_by, now };
  const total = coming.objectives.length + coming.objectives.reduce((sum, each) => sum + each.keyResults.length, 0);
  const tellProgress = (done: number) =>
    within(house, { ...place, now: house.clock.now() }, async ({ trip }) =>
      allow(await updateImport(trip, importId, ['running'], { done, total, progress_at: house.clock.now() })),
    );
  try {
    return await within(house, place, async (acting: Acting) => {
      const { trip, tell } = acting;
      const [lock, current] = await Promise.all([trip.one(takeRun(importId)), trip.one(importById({ id: importId }))]);
      if (!lock?.taken) return refuse('import-at-work');
      if (current?.state !== 'running') return allow(true);
      await bringIn(trip, coming, { importId, at: now, tellProgress });
      const counts = countsOf(coming, file.counts.rowsLeftOut);
      void updateImport(trip, importId, ['running'], {
        state: 'done',
        done: total,
        total,
        counts,
        problems: file.problems,
        finished_at: house.clock.now(),
      });
      tell({ event: 'import.done', kind: 'import', subjectId: importId, facts: { ...counts } });
      return allow(true);
    });
  } catch (error) {
    house.log.warn({ err: error, importId }, 'an import wrote nothing');
    const { code, facts } = failureOf(error);
    return refuse(code, facts);
  }
}

async function sayFailed(
  house: House,
  { organisationId, importId }: RunTask,
  row: ImportRow,
  code: string,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const now = house.clock.now();
  await within(house, { organisationId, memberId: row.run_by ?? row.created_by, now }, async ({ trip, tell }) => {
    void updateImport(trip, importId, ['running'], {
      state: 'failed',
      failure: { code, facts: { ...facts } },
      finished_at: now,
    });
    tell({ event: 'import.failed', kind: 'import', subjectId: importId, facts: { code } });
    return allow(true);
  });
}
