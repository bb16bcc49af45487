import { DEEPEST_LEVEL, levelName } from '#domain/team.ts';
import { useBelow } from '#domain/team-archive.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import type { WriteWork } from '#platform/action.ts';
import type { createTeam as contract } from './contract.ts';
import { mayInTeam, teamReply, type TeamRow } from './shape.ts';
import { holdTree, insertTeam, placeBelow, teamById } from './store.ts';

/** What the first team of a depth is called by, until the organisation has words of its own there. */
const LEVELS = ['Company', 'Department', 'Team'] as const;

/** Creates a team below another one; unless it is told, its level is called as its neighbours' is. */
export const createTeam: WriteWork<typeof contract> = async ({ body }, { trip, caller, now, newId, tell }) => {
  holdTree(trip);
  const [parent, below, me] = await Promise.all([
    trip.one(teamById({ id: body.parentId })), trip.one(placeBelow({ parentId: body.parentId })), caller,
  ]);
  if (!parent || !below) return refuse('team-not-found', { teamId: body.parentId });
  const permitted = mayInTeam(me, 'team.create', parent.path);
  if (!permitted.allowed) return permitted;
  const usable = useBelow({ id: parent.id, isArchived: parent.archived_at !== null });
  if (!usable.allowed) return usable;
  const depth = parent.path.length + 1;
  if (depth > DEEPEST_LEVEL) return refuse('tree-too-deep', { depth, deepest: DEEPEST_LEVEL });
  if (body.timeZone !== undefined && !isZone(body.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });

  const id = newId();
  const team = {
    id, parentId: parent.id, path: [...parent.path, id], name: body.name.trim(),
    levelName: body.levelName?.trim() ?? below.level_name ?? levelName(LEVELS, depth),
    timeZone: body.timeZone ?? null, cadence: body.cadence ?? null, position: below.position,
  };
  insertTeam(trip, team, now);
  tell({ event: 'team.created', kind: 'team', subjectId: id, teamId: id, rev: 1, facts: { parentId: parent.id } });
  const row: TeamRow = {
    id, parent_id: parent.id, path: team.path, name: team.name, level_name: team.levelName, time_zone: team.timeZone,
    cadence: team.cadence,
    position: team.position, archived_at: null, rev: 1, members: 0, leads: [],
  };
  return allow(teamReply(row, me));
};
