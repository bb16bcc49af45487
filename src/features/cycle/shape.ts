import { may, mayAll } from '#domain/access.ts';
import { nextCycleStates } from '#domain/cycle-state.ts';
import { shareElapsed, weekOf, weeksIn } from '#domain/cycle.ts';
import { toText } from '#domain/decimal.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { setCycleState } from './contract.ts';
import type { CycleRow } from './store.ts';

export type CycleReply = ReplyOf<typeof setCycleState>;

/** Cycles concern the whole organisation: what counts is the caller's role in the top team. */
export const mayChangeCycles = (caller: Caller) => may(caller.actor, 'cycle.change', { path: topPath(caller) });
export const mayWithCycles = (caller: Caller) => mayAll(caller.actor, ['cycle.change'], { path: topPath(caller) });
const topPath = (caller: Caller) => (caller.topTeamId === null ? [] : [caller.topTeamId]);

/** A cycle as its reader sees it today: how far it is, where it can go, and what the reader may do. */
export function cycleReply(row: CycleRow, caller: Caller): CycleReply {
  const span = { starts: row.starts_on, ends: row.ends_on };
  const weeks = weeksIn(span);
  return {
    id: row.id, parentId: row.parent_id, name: row.name, kind: row.kind, startsOn: row.starts_on, endsOn: row.ends_on, state: row.state, rev: row.rev, objectives: row.objectives,
    elapsed: toText(shareElapsed(span, caller.today), 4), week: weekOf(span, caller.today) ?? (caller.today > row.ends_on ? weeks : 0), weeks,
    next: [...nextCycleStates(row.state)], may: mayWithCycles(caller),
  };
}
