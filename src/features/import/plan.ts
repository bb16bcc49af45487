import { importPermits, stateAt } from '#domain/import/life.ts';
import type { ImportMapping } from '#domain/import/mapping.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { checkSettings, existingIn, loadAround, sceneOf } from './coming/around.ts';
import { comingOf, countsOf } from './coming/coming.ts';
import type { planImport as contract } from './contract.ts';
import { planReply } from './plan-reply.ts';
import { planFile } from './read/read-file.ts';
import { mayImport } from './shape.ts';
import { fileOf, importById, updateImport } from './store.ts';
import { unreadable } from './upload.ts';

/** The dry run. It writes nothing but the mapping and the answers, so that they are there again after a reload. */
export const planImport: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, newId }) => {
  const [row, stored, around, me] = await Promise.all([
    trip.one(importById({ id: params.id })),
    trip.one(fileOf({ id: params.id })),
    loadAround(trip),
    caller,
  ]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  if (!row || !stored) return refuse('import-not-found');
  const open = importPermits(stateAt(row.state, row.progress_at, now), 'plan');
  if (!open.allowed) return open;
  const settings = checkSettings(body.settings ?? row.settings, around);
  if (!settings.allowed) return settings;

  const scene = sceneOf(around, settings.value, { memberId: me.memberId, now, newId });
  // The wire carries facts of a reason as unknown; the rule book only reads its codes.
  const mapping = (body.mapping ?? row.mapping) as ImportMapping;
  const planned = await planFile(
    { bytes: stored.file, fileName: row.file_name, settings: settings.value },
    { mapping, settings: settings.value, existing: existingIn(around), today: scene.today },
  );
  if (!planned.allowed) return unreadable(planned);
  const coming = comingOf(planned.value, scene);
  const { objectives, keyResults } = countsOf(coming, 0);
  const remembered = {
    mapping: planned.value.mapping,
    settings: settings.value,
    problems: planned.value.problems,
    total: objectives + keyResults,
  };
  const written = await updateImport(trip, row.id, [row.state], {
    ...remembered,
    state: 'mapped',
    done: 0,
    failure: null,
  });
  return written === 0 ? refuse('import-not-open') : allow(planReply(planned.value, coming));
};
