import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type Cycle = Schemas['Cycle'];
export type CycleState = Cycle['state'];
export type CycleKind = Cycle['kind'];

export type NewCycle = { name: string; kind: CycleKind; startsOn: string; endsOn: string; parentId?: string | null; withQuarters?: boolean };

export const createCycle = (body: NewCycle) => call(api.POST('/api/v1/cycles', { body }));

export type CycleChange = { name?: string; startsOn?: string; endsOn?: string; parentId?: string | null };

export const changeCycle = (id: string, rev: number, body: CycleChange) =>
  call(api.PATCH('/api/v1/cycles/{id}', { params: { path: { id }, header: ifMatch(rev) }, body }));

export const setCycleState = (id: string, rev: number, state: CycleState) =>
  call(api.PUT('/api/v1/cycles/{id}/state', { params: { path: { id }, header: ifMatch(rev) }, body: { state } }));

export const removeCycle = (id: string) => call(api.DELETE('/api/v1/cycles/{id}', { params: { path: { id } } }));
