import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CycleKind, CycleState } from './queries.ts';

export const kindWords: Readonly<Record<CycleKind, MessageDescriptor>> = {
  year: msg`Year`,
  half: msg`Half-year`,
  quarter: msg`Quarter`,
  month: msg`Month`,
  custom: msg`Other length`,
};

export const stateWords: Readonly<Record<CycleState, MessageDescriptor>> = {
  draft: msg`Draft`,
  planning: msg`Planning`,
  running: msg`Running`,
  closing: msg`Closing`,
  closed: msg`Closed`,
};

/** What a state lets people do, in one line; the rule itself is in `#domain/cycle-state.ts`. */
export const stateMeaning: Readonly<Record<CycleState, MessageDescriptor>> = {
  draft: msg`Objectives can be drafted; nothing is agreed yet.`,
  planning: msg`Objectives are drafted and agreed.`,
  running: msg`Teams check in. Objectives can still be added and agreed.`,
  closing: msg`Last check-ins and final scores; nothing new is added.`,
  closed: msg`Frozen. Everything can be read, nothing changes any more.`,
};

const order: readonly CycleState[] = ['draft', 'planning', 'running', 'closing', 'closed'];

const forward: Readonly<Record<CycleState, MessageDescriptor>> = {
  draft: msg`Back to draft`,
  planning: msg`Start planning`,
  running: msg`Start running`,
  closing: msg`Begin closing`,
  closed: msg`Close for good`,
};

const back: Partial<Record<CycleState, MessageDescriptor>> = { planning: msg`Back to planning`, running: msg`Back to running` };

/** What a step is called: from draft to planning is "Start planning", from running to planning is "Back to planning". */
export function stepWords(from: CycleState, to: CycleState): MessageDescriptor {
  return (order.indexOf(to) < order.indexOf(from) && back[to]) || forward[to];
}
