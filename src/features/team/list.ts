import { allow } from '#domain/verdict.ts';
import type { ReadWork } from '#platform/action.ts';
import type { listTeams as contract } from './contract.ts';
import { mayWithTeams, teamReply } from './shape.ts';
import { allTeams } from './store.ts';

/** The whole team tree, parents before children. */
export const listTeams: ReadWork<typeof contract> = async ({ query }, { trip, caller }) => {
  const [rows, me] = await Promise.all([trip.all(allTeams({ archived: query.archived ?? false })), caller]);
  return allow({ items: rows.map((row) => teamReply(row, me)), may: mayWithTeams(me) });
};
