import { mayAll } from '#domain/access.ts';
import type { MemberState } from '#domain/member.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { TEAM_ROLES } from '#features/team/contract.ts';
import type { showMember } from './contract.ts';

export type MemberReply = ReplyOf<typeof showMember>;

/** What one member reply is made of: the columns of the member, and what is looked up beside them. */
export interface MemberRow {
  id: string; user_id: string | null; name: string; email: string | null; title: string; state: MemberState; is_admin: boolean; is_sponsor: boolean;
  language: string | null; time_zone: string | null; rev: number;
  roles: { teamId: string; teamName: string; role: (typeof TEAM_ROLES)[number] }[];
  objectives: number; key_results: number;
}

const MEMBER_ACTS = ['member.change', 'member.change-role', 'member.invite', 'member.remove'] as const;

/** A member as the reader sees them, with what the reader may do about them. */
export function memberReply(row: MemberRow, caller: Caller): MemberReply {
  return {
    id: row.id, name: row.name, email: row.email, title: row.title, state: row.state, isAdmin: row.is_admin, isSponsor: row.is_sponsor,
    language: row.language as MemberReply['language'], timeZone: row.time_zone, roles: row.roles, objectives: row.objectives, keyResults: row.key_results,
    rev: row.rev, may: mayAll(caller.actor, MEMBER_ACTS, { memberId: row.id }),
  };
}

/** What the reader may do with the list as a whole. */
export const mayWithMembers = (caller: Caller): Record<string, boolean> => mayAll(caller.actor, ['member.invite', 'member.change-role', 'member.remove']);
