import { Type } from 'typebox';
import { Day, endpoint, exactly, Id, idParams, list, May, named, oneOf, orNull, Revision, Share, text } from '#platform/contract.ts';
import { CYCLE_KINDS } from '#domain/cycle.ts';
import { CYCLE_STATES } from '#domain/cycle-state.ts';

export const CycleRef = named('CycleRef', Type.Object({ id: Id, name: text(60), kind: oneOf(CYCLE_KINDS), startsOn: Day, endsOn: Day, state: oneOf(CYCLE_STATES) }));
export const Cycle = named('Cycle', Type.Object({
  id: Id, parentId: orNull(Id), name: text(60), kind: oneOf(CYCLE_KINDS), startsOn: Day, endsOn: Day, state: oneOf(CYCLE_STATES), rev: Revision,
  objectives: Type.Integer(), elapsed: Share, week: Type.Integer({ description: 'Running week of the cycle, 0 before it starts' }), weeks: Type.Integer(),
  next: list(oneOf(CYCLE_STATES), 5), may: May,
}));

export const listCycles = endpoint({
  id: 'cycle.list', method: 'GET', path: '/cycles', summary: 'Lists the cycles, latest first', reply: exactly({ items: list(Cycle, 500), may: May }),
});
export const createCycle = endpoint({
  id: 'cycle.create', method: 'POST', path: '/cycles', status: 201, summary: 'Creates a cycle; a year may come with its quarters inside',
  body: exactly({ name: text(60, 1), kind: oneOf(CYCLE_KINDS), startsOn: Day, endsOn: Day, parentId: Type.Optional(orNull(Id)), withQuarters: Type.Optional(Type.Boolean()) }),
  reply: exactly({ items: list(Cycle, 10) }), refusals: ['needs-okr-master', 'cycle-not-found', 'day-not-valid', 'cycle-ends-before-start', 'cycle-too-long', 'cycle-outside-parent'],
});
export const changeCycle = endpoint({
  id: 'cycle.change', method: 'PATCH', path: '/cycles/{id}', params: idParams, concurrency: 'revision', summary: 'Renames a cycle or changes its days',
  body: Type.Partial(exactly({ name: text(60, 1), startsOn: Day, endsOn: Day, parentId: orNull(Id) }), { minProperties: 1 }),
  reply: Cycle, refusals: ['needs-okr-master', 'cycle-not-found', 'day-not-valid', 'cycle-ends-before-start', 'cycle-too-long', 'cycle-outside-parent', 'cycle-frozen', 'check-ins-outside'],
});
/** draft → planning → running → closing → closed; what each permits is in domain/cycle. */
export const setCycleState = endpoint({
  id: 'cycle.set-state', method: 'PUT', path: '/cycles/{id}/state', params: idParams, concurrency: 'revision', summary: 'Moves a cycle to its next state',
  body: exactly({ state: oneOf(CYCLE_STATES) }), reply: Cycle, refusals: ['needs-okr-master', 'cycle-not-found', 'cycle-transition-not-allowed'],
});
export const removeCycle = endpoint({
  id: 'cycle.remove', method: 'DELETE', path: '/cycles/{id}', params: idParams, status: 204, summary: 'Removes a cycle that holds nothing yet',
  refusals: ['needs-okr-master', 'cycle-not-found', 'cycle-not-empty'],
});
