import { may, mayAll } from '#domain/access.ts';
import type { Cadence } from '#domain/cadence.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { createTeam } from './contract.ts';

export type TeamReply = ReplyOf<typeof createTeam>;

/** What one team reply is made of: the columns of the team, and two counted beside them. */
export interface TeamRow {
  id: string; parent_id: string | null; path: string[]; name: string; level_name: string; time_zone: string | null;
  cadence: Cadence | null;
  position: number; archived_at: string | null; rev: number;
  /** How many people hold any role in the team itself. */
  members: number;
  leads: { id: string; name: string }[];
}

/** The columns of a `TeamRow` that the table itself holds; a query adds `members` and `leads`. */
export const TEAM_COLUMNS = [
  'team.id', 'team.parent_id', 'team.path', 'team.name', 'team.level_name', 'team.time_zone', 'team.cadence',
  'team.position', 'team.archived_at', 'team.rev',
] as const;

const TEAM_ACTS = [
  'team.create', 'team.change', 'team.change-members', 'team.change-roles', 'team.move', 'team.archive',
] as const;

/** A team as its reader sees it, with what they may do there. */
export function teamReply(row: TeamRow, caller: Caller): TeamReply {
  return {
    id: row.id, parentId: row.parent_id, path: row.path, name: row.name, levelName: row.level_name,
    timeZone: row.time_zone, cadence: row.cadence,
    position: row.position, archived: row.archived_at !== null, rev: row.rev, members: row.members, leads: row.leads,
    may: mayAll(caller.actor, TEAM_ACTS, { path: row.path }),
  };
}

/** What the caller may do in the organisation as a whole: by the role in its top team. */
export const mayWithTeams = (caller: Caller): Record<string, boolean> =>
  mayAll(caller.actor, TEAM_ACTS, { path: caller.topTeamId === null ? [] : [caller.topTeamId] });

/** Whether the caller may do this to a team: roles in it and in every team above it count. */
export const mayInTeam = (
  caller: Caller, act: (typeof TEAM_ACTS)[number], path: readonly string[]
) => may(caller.actor, act, { path });
