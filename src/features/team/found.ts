import type { Acting } from '#platform/within.ts';
import { insertTeam } from './store.ts';

/** The top team of a new organisation: it is the whole organisation, and every other team hangs below it. */
export function foundTopTeam({ trip, now, tell }: Pick<Acting, 'trip' | 'now' | 'tell'>, { id, name, levelName }: { id: string; name: string; levelName: string }): void {
  insertTeam(trip, { id, parentId: null, path: [id], name, levelName, timeZone: null, cadence: null, position: 0 }, now);
  tell({ event: 'team.created', kind: 'team', subjectId: id, teamId: id, rev: 1, facts: { parentId: null } });
}
