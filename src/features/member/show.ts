import { allow, refuse } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { showMember as contract } from './contract.ts';
import { memberById } from './look-up.ts';
import { memberReply } from './shape.ts';

/** One person, what they are in which teams, and how much they own. */
export const showMember: ReadWork<typeof contract> = async ({ params }, { trip, caller }) => {
  const [row, me] = await Promise.all([trip.one(memberById({ id: params.id })), caller]);
  return row ? allow(memberReply(row, me)) : refuse('member-not-found');
};
