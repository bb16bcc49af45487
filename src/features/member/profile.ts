import type { Writing } from '#platform/action.ts';
import { me } from './look-up.ts';
import type { MemberRow } from './shape.ts';
import { holdMember, updateMember } from './store.ts';

/** What people may say about themselves. */
export interface Profile { name?: string; language?: string; timeZone?: string }

/** Changes one's own profile in the organisation in hand; answers the member as it is then. */
export async function changeProfile({ trip, caller, now, tell }: Writing, { name, language, timeZone }: Profile): Promise<MemberRow> {
  const { memberId } = await caller;
  holdMember(trip, memberId);
  const row = (await trip.one(me({})))!;
  const changes = { name: name?.trim() ?? row.name, language: language ?? row.language, time_zone: timeZone ?? row.time_zone };
  updateMember(trip, row.id, changes, now);
  const fields = (Object.keys(changes) as (keyof typeof changes)[]).filter((field) => changes[field] !== row[field]);
  tell({ event: 'member.changed', kind: 'member', subjectId: row.id, rev: row.rev + 1, facts: { fields } });
  return { ...row, ...changes, rev: row.rev + 1 };
}
