import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { Acting } from '#platform/within.ts';
import { memberById } from './look-up.ts';
import { consumeInvitation, keepEntry, updateMember, voidInvitations } from './store.ts';

/** Uses an invitation up and lets its member in, with the account they proved to be theirs. */
export async function joinMember({ trip, now, tell }: Acting, hash: Buffer, who: { userId: string; name: string | null }): Promise<Verdict<{ memberId: string }>> {
  const used = await trip.one(consumeInvitation({ hash, now }));
  if (!used) return refuse('link-not-valid');
  const row = await trip.one(memberById({ id: used.member_id }));
  if (!row || row.state === 'deactivated') return refuse('link-not-valid');

  voidInvitations(trip, row.id, now);
  updateMember(trip, row.id, { state: 'active', user_id: who.userId, name: who.name ?? row.name, entered_at: now, looked_at: now }, now);
  tell({ event: 'member.joined', kind: 'member', subjectId: row.id, rev: row.rev + 1, facts: { from: row.state } });
  return allow({ memberId: row.id });
}

/** Remembers that the person came into this organisation last: without a wish, the door brings them here. */
export function rememberEntry({ trip, now }: Pick<Acting, 'trip' | 'now'>, memberId: string): void {
  keepEntry(trip, memberId, now);
}
