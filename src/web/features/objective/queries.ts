import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import type { Ambition } from '#domain/objective.ts';
import { keys } from '#web/app/keys.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type Objective = Schemas['Objective'];

export type NewObjective = {
  cycleId: string;
  teamId: string;
  title: string;
  why?: string;
  level?: 'team' | 'person';
  ambition?: Ambition | null;
  ownerId?: string | null;
  parentId?: string | null;
  weight?: string | null;
};
export type ObjectiveChange = Partial<{
  title: string;
  why: string;
  level: 'team' | 'person';
  ambition: Ambition | null;
  weight: string | null;
  ownerId: string | null;
  parentId: string | null;
  teamId: string;
  cycleId: string;
  reason: string;
}>;

/** Who changed what, latest first, page by page; asked for only when somebody wants to know. */
export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: keys.objectiveHistory(id),
    queryFn: ({ pageParam: cursor }) =>
      call(
        api.GET('/api/v1/objectives/{id}/history', {
          params: { path: { id }, query: cursor === null ? {} : { cursor } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const createObjective = (body: NewObjective) => call(api.POST('/api/v1/objectives', { body }));

export const changeObjective = (id: string, rev: number, body: ObjectiveChange) =>
  call(api.PATCH('/api/v1/objectives/{id}', { params: { path: { id }, header: ifMatch(rev) }, body }));

/** Every write answers with the objective; everything that shows it is made fresh. */
function useWrite<Input>(write: (input: Input) => Promise<Objective>) {
  const makeStale = useMakeStale();
  return useMutation({ mutationFn: write, onSuccess: ({ id }) => makeStale({ kind: 'objective', objectiveId: id }) });
}

type Known = { id: string; rev: number };

export function useCreateObjective() {
  return useWrite(createObjective);
}

export function useChangeObjective() {
  return useWrite(({ id, rev, body }: Known & { body: ObjectiveChange }) => changeObjective(id, rev, body));
}

export function useAgree() {
  return useWrite(({ id, rev }: Known) =>
    call(api.PUT('/api/v1/objectives/{id}/agreement', { params: { path: { id }, header: ifMatch(rev) } })),
  );
}

export function useReopen() {
  return useWrite(({ id, rev }: Known) =>
    call(api.DELETE('/api/v1/objectives/{id}/agreement', { params: { path: { id }, header: ifMatch(rev) } })),
  );
}

export type StateChange = { state: 'draft' | 'agreed' | 'parked' | 'dropped'; reason: string };

export function useSetState() {
  return useWrite(({ id, rev, state, reason }: Known & StateChange) =>
    call(
      api.PUT('/api/v1/objectives/{id}/state', {
        params: { path: { id }, header: ifMatch(rev) },
        body: { state, reason },
      }),
    ),
  );
}

export function useArchive() {
  return useWrite((id: string) => call(api.PUT('/api/v1/objectives/{id}/archive', { params: { path: { id } } })));
}

export function useRestore() {
  return useWrite((id: string) => call(api.DELETE('/api/v1/objectives/{id}/archive', { params: { path: { id } } })));
}
