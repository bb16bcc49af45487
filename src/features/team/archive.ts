import { archiveTeam as mayBeArchived, useBelow } from '#domain/team-archive.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import type { archiveTeam as contract, restoreTeam as restoring } from './contract.ts';
import { mayInTeam, teamReply } from './shape.ts';
import { holdTree, parentOf, teamById, teamUse, updateTeam } from './store.ts';

/** Archives a team that is no longer used; archiving it again changes nothing. */
export const archiveTeam: WriteWork<typeof contract> = async ({ params }, { trip, caller, now, tell }) => {
  holdTree(trip);
  const [row, use, me] = await Promise.all([
    trip.one(teamById({ id: params.id })), trip.one(teamUse({ id: params.id })), caller,
  ]);
  if (!row || !use) return refuse('team-not-found');
  const permitted = mayInTeam(me, 'team.archive', row.path);
  if (!permitted.allowed) return permitted;
  if (row.archived_at !== null) return allow(teamReply(row, me));
  const idle = mayBeArchived({
    isTop: row.parent_id === null, teamsBelow: use.teams, runningObjectives: use.objectives,
  });
  if (!idle.allowed) return idle;

  updateTeam(trip, row.id, { archived_at: now }, now);
  tell({ event: 'team.archived', kind: 'team', subjectId: row.id, teamId: row.id, rev: row.rev + 1 });
  return allow(teamReply({ ...row, archived_at: now, rev: row.rev + 1 }, me));
};

/** Takes an archived team back, below a parent that is in use. */
export const restoreTeam: WriteWork<typeof restoring> = async ({ params }, { trip, caller, now, tell }) => {
  holdTree(trip);
  const [row, parent, me] = await Promise.all([
    trip.one(teamById({ id: params.id })), trip.one(parentOf({ id: params.id })), caller,
  ]);
  if (!row) return refuse('team-not-found');
  const permitted = mayInTeam(me, 'team.archive', row.path);
  if (!permitted.allowed) return permitted;
  if (row.archived_at === null) return allow(teamReply(row, me));
  const usable = parent ? useBelow(parent) : allow(true);
  if (!usable.allowed) return usable;

  updateTeam(trip, row.id, { archived_at: null }, now);
  tell({ event: 'team.restored', kind: 'team', subjectId: row.id, teamId: row.id, rev: row.rev + 1 });
  return allow(teamReply({ ...row, archived_at: null, rev: row.rev + 1 }, me));
};
