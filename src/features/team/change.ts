import { placeTeam, type TeamPlace } from '#domain/team.ts';
import { useBelow } from '#domain/team-archive.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import { conflict, sawRevision, type Caller, type WriteWork } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import type { changeTeam as contract } from './contract.ts';
import { mayInTeam, teamReply, type TeamRow } from './shape.ts';
import { allPlaces, holdTeam, holdTree, moveBranch, teamById, updateTeam, type TeamChanges } from './store.ts';

/** Renames or re-times a team, or moves it with its whole branch below another team. */
export const changeTeam: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  if (body.parentId !== undefined) holdTree(trip);
  holdTeam(trip, params.id);
  const [row, parent, places, me] = await Promise.all([
    trip.one(teamById({ id: params.id })), body.parentId ? trip.one(teamById({ id: body.parentId })) : undefined,
    body.parentId ? trip.all(allPlaces({})) : [], caller,
  ]);
  if (!row) return refuse('team-not-found');
  const moves = body.parentId !== undefined && body.parentId !== row.parent_id;
  const permitted = permits(body, moves, row, me);
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(teamReply(row, me));
  if (body.timeZone && !isZone(body.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });
  const placed = moves ? newPath(row, parent, places) : allow(row.path);
  if (!placed.allowed) return placed;

  const changes = changesOf(body);
  updateTeam(trip, row.id, changes, now);
  if (moves) moveBranch(trip, row.id, row.path, placed.value);
  tell({
    event: moves ? 'team.moved' : 'team.changed', kind: 'team', subjectId: row.id, teamId: row.id, rev: row.rev + 1,
    facts: { fields: Object.keys(body), ...(moves ? { from: row.parent_id, to: body.parentId } : {}) },
  });
  return allow(teamReply({ ...row, ...changes, path: [...placed.value], rev: row.rev + 1 }, me));
};

/** Moving concerns more than the team itself, so it has an act of its own. */
function permits(body: InputOf<typeof contract>['body'], moves: boolean, row: TeamRow, me: Caller): Verdict<true> {
  const { parentId: _place, ...rest } = body;
  const changed = Object.keys(rest).length > 0 || !moves ? mayInTeam(me, 'team.change', row.path) : allow(true as const);
  return changed.allowed && moves ? mayInTeam(me, 'team.move', row.path) : changed;
}

function newPath(row: TeamRow, parent: TeamRow | undefined, places: readonly TeamPlace[]): Verdict<readonly string[]> {
  if (row.parent_id === null) return refuse('top-team-stays');
  if (!parent) return refuse('team-not-found', { field: 'parentId' });
  const fits = placeTeam(row.id, parent.id, new Map(places.map((place) => [place.id, place])));
  if (!fits.allowed) return fits;
  const usable = useBelow({ id: parent.id, isArchived: parent.archived_at !== null });
  return usable.allowed ? allow([...parent.path, row.id]) : usable;
}

function changesOf({ parentId, name, levelName, timeZone, cadence, position }: InputOf<typeof contract>['body']): TeamChanges {
  const changes: TeamChanges = {
    parent_id: parentId, name: name?.trim(), level_name: levelName?.trim(), time_zone: timeZone, cadence, position,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
