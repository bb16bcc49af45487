/**
 * The life of a cycle: draft → planning → running → closing → closed, and what each state permits. One step at a time,
 * forward or back by one; a closed cycle stays closed. Source: method 5.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

export const CYCLE_STATES = ['draft', 'planning', 'running', 'closing', 'closed'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** What people do inside a cycle. */
export const CYCLE_ACTS = ['add-objective', 'agree', 'check-in', 'change-structure', 'score', 'change-dates'] as const;
export type CycleAct = (typeof CYCLE_ACTS)[number];

/** The states in which each act is possible. Checking in needs a cycle that runs or is being closed. */
const PERMITTED: Readonly<Record<CycleAct, readonly CycleState[]>> = {
  'add-objective': ['draft', 'planning', 'running'],
  agree: ['draft', 'planning', 'running'],
  'check-in': ['running', 'closing'],
  'change-structure': ['draft', 'planning', 'running', 'closing'],
  score: ['closing'],
  'change-dates': ['draft', 'planning', 'running'],
};

const NEXT: Readonly<Record<CycleState, readonly CycleState[]>> = {
  draft: ['planning'],
  planning: ['draft', 'running'],
  running: ['planning', 'closing'],
  closing: ['running', 'closed'],
  closed: [],
};

/**
 * Whether the cycle's state permits the act; otherwise `cycle-not-running` for check-ins, `cycle-frozen` for the rest.
 * Example: a check-in while planning is refused with `cycle-not-running` and the states that would permit it.
 */
export function cyclePermits(state: CycleState, act: CycleAct): Verdict<true> {
  const states = PERMITTED[act];
  if (states.includes(state)) return allow(true);
  return refuse(act === 'check-in' ? 'cycle-not-running' : 'cycle-frozen', { act, state, permittedIn: states });
}

/** The states a cycle may move to from here. Example: from running back to planning or on to closing. */
export function nextCycleStates(state: CycleState): readonly CycleState[] {
  return NEXT[state];
}

/**
 * Moves a cycle to another state, one step at a time. Example: draft → running is refused with
 * `cycle-transition-not-allowed` and the states that are possible: plan first.
 */
export function moveCycle(from: CycleState, to: CycleState): Verdict<CycleState> {
  return NEXT[from].includes(to) ? allow(to) : refuse('cycle-transition-not-allowed', { from, to, next: NEXT[from] });
}
