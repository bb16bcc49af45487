import type { TeamRole } from '#domain/access.ts';
import { dayAt } from '#domain/zone.ts';
import type { Caller } from '../action.ts';
import { reusable, sql } from '../db/trip.ts';

/** The row door.enter answers. */
export interface Entry {
  user_id: string; organisation_id: string; member_id: string; name: string; is_admin: boolean; is_sponsor: boolean;
  language: string; time_zone: string; parameters: Record<string, unknown>; roles: { teamId: string; role: string }[]; top_team_id: string | null; organisation_zone: string;
}

/** Session, membership, roles and context in one statement; sent in the same breath as the first queries. */
export const enter = reusable<{ token: string; organisation: string | null }>()((slot) =>
  sql<Entry>`select * from door.enter(${slot('token')}, ${slot('organisation')}::uuid)`);

const TEAM_ROLES: readonly string[] = ['lead', 'okr-master', 'coach'];

/** The entry as verbs see it. */
export function callerOf(entry: Entry, now: string): Caller {
  const roles = entry.roles.filter((held) => TEAM_ROLES.includes(held.role)) as { teamId: string; role: TeamRole }[];
  return {
    userId: entry.user_id, organisationId: entry.organisation_id, memberId: entry.member_id, name: entry.name,
    language: entry.language, timeZone: entry.time_zone, parameters: entry.parameters,
    today: dayAt(now, entry.time_zone), topTeamId: entry.top_team_id, organisationZone: entry.organisation_zone,
    actor: {
      kind: 'member', memberId: entry.member_id, isAdmin: entry.is_admin, isSponsor: entry.is_sponsor, roles,
      teamIds: [...new Set(entry.roles.map((held) => held.teamId))],
    },
  };
}
