import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import type { WriteWork, Writing } from '#platform/action.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { archiveObjective as contract, restoreObjective as restoring } from './contract.ts';
import { holdObjective, loadObjective } from './load.ts';
import { objectiveReply, objectiveSubject, type ObjectiveReply } from './shape.ts';
import { updateObjective } from './store.ts';

/** Takes an objective out of sight; everything recorded on it stays and comes back with it. */
export const archiveObjective: WriteWork<typeof contract> = ({ params }, writing) => setArchived(params.id, true, writing);

/** Takes an archived objective back. */
export const restoreObjective: WriteWork<typeof restoring> = ({ params }, writing) => setArchived(params.id, false, writing);

async function setArchived(id: string, archived: boolean, { trip, caller, now, tell }: Writing): Promise<Verdict<ObjectiveReply>> {
  holdObjective(trip, id);
  const [row, me] = await Promise.all([loadObjective(trip, id), caller]);
  if (!row) return refuse('objective-not-found');
  const permitted = allOf(
    may(me.actor, 'objective.archive', objectiveSubject(row, me)), cyclePermits(row.cycle_state, 'change-structure'),
  );
  if (!permitted.allowed) return permitted;
  if ((row.archived_at !== null) === archived) return allow(objectiveReply(row, me));

  const archived_at = archived ? now : null;
  updateObjective(trip, row.id, { archived_at }, '', now);
  tell({
    event: archived ? 'objective.archived' : 'objective.restored', kind: 'objective', subjectId: row.id,
    objectiveId: row.id, teamId: row.team_id, rev: row.rev + 1,
  });
  return allow(objectiveReply({ ...row, archived_at, rev: row.rev + 1 }, me));
}
