/**
 * Setting an objective or a key result aside, and taking it back. Parked means "not now", dropped "no longer". Agreeing
 * and ending have rules of their own and are no mere changes of state. Source: method 5.
 */
import type { KeyResultState } from './key-result.ts';
import { moveObjective, type ObjectiveState } from './objective.ts';
import { allow, refuse, type Verdict } from './verdict.ts';

export type SettableState = Extract<ObjectiveState, 'draft' | 'agreed' | 'parked' | 'dropped'>;

export type ObjectiveMove = {
  readonly from: ObjectiveState;
  readonly to: SettableState;
  /** Whether people had agreed on it before: then leaving it needs a reason, and it may come back agreed. */
  readonly wasAgreed: boolean;
  readonly reason: string;
};

/**
 * Whether an objective may be parked, dropped or taken back. A draft becomes agreed only by agreement and an agreed one
 * a draft only by taking the agreement back; what was promised is set aside with a reason (`reason-needed`).
 * Example: agreed → parked without a word why is refused; parked → agreed only if it was agreed before.
 */
export function setObjectiveState({ from, to, wasAgreed, reason }: ObjectiveMove): Verdict<SettableState> {
  const moved = moveObjective(from, to);
  if (!moved.allowed) return moved;
  const hasOwnAct = (from === 'draft' && to === 'agreed') || (from === 'agreed' && to === 'draft') || from === 'closed';
  if (hasOwnAct || (to === 'agreed' && !wasAgreed)) return refuse('state-not-reachable', { from, to });
  const setsAside = to === 'parked' || to === 'dropped';
  return setsAside && wasAgreed && reason.trim() === '' ? refuse('reason-needed', { from, to }) : allow(to);
}

/** Whether an agreement may be taken back: while nothing was checked in. Example: after one check-in, `has-check-ins`. */
export function takeAgreementBack(state: ObjectiveState, checkIns: number): Verdict<'draft'> {
  if (state !== 'agreed') return refuse('objective-not-agreed', { state });
  return checkIns > 0 ? refuse('has-check-ins', { checkIns }) : allow('draft');
}

/** Whether an objective takes changes: as a draft and while agreed. Set aside, ended or archived it stays as it is. */
export function isOpen(objective: { readonly state: ObjectiveState; readonly isArchived: boolean }): Verdict<true> {
  const open = !objective.isArchived && (objective.state === 'draft' || objective.state === 'agreed');
  return open ? allow(true) : refuse('objective-not-open', { state: objective.state, archived: objective.isArchived });
}

/** Whether a key result may be parked, dropped or opened again; what has ended stays. */
export function setKeyResultState(from: KeyResultState, to: Exclude<KeyResultState, 'closed'>): Verdict<typeof to> {
  return from === 'closed' ? refuse('state-not-reachable', { from, to }) : allow(to);
}
