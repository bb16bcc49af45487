import { importPermits, stateAt } from '#domain/import/life.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { beginHere } from './carry-out.ts';
import type { runImport as contract } from './contract.ts';
import { importReply, mayImport } from './shape.ts';
import { heldImport, updateImport } from './store.ts';

/** Begins an import and answers at once; how far it is, `import.show` says. */
export const runImport: WriteWork<typeof contract> = async ({ params }, { trip, caller, now, house, afterwards }) => {
  const [row, me] = await Promise.all([trip.one(heldImport({ id: params.id })), caller]);
  const permitted = mayImport(me);
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('import-not-found');
  const open = importPermits(stateAt(row.state, row.progress_at, now), 'run');
  if (!open.allowed) return open;
  if (row.total === 0) return refuse('nothing-to-import', { isPlanned: row.is_planned });

  const begun = { state: 'running', done: 0, progress_at: now, run_by: me.memberId, failure: null } as const;
  void updateImport(trip, row.id, [row.state], begun);
  afterwards(() => {
    beginHere(house, { organisationId: me.organisationId, importId: row.id });
  });
  return allow(importReply({ ...row, ...begun }, me, now));
};
