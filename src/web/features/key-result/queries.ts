import { queryOptions, useMutation } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type KeyResult = Schemas['KeyResult'];
export type MetricBody = Schemas['Metric'];

/** The key results of one objective: for a tree too large to bring them all along. */
export const keyResultsQuery = (objectiveId: string) =>
  queryOptions({
    queryKey: [...keys.objective(objectiveId), 'key-results'],
    queryFn: () => call(api.GET('/api/v1/objectives/{id}/key-results', { params: { path: { id: objectiveId } } })),
  });

export type NewKeyResult = {
  title: string;
  metric?: Partial<MetricBody> & Pick<MetricBody, 'kind'>;
  ownerId?: string | null;
  weight?: string | null;
  reason?: string;
};
export type KeyResultChange = {
  title?: string;
  ownerId?: string | null;
  metric?: MetricBody;
  startsOn?: string | null;
  endsOn?: string | null;
  weight?: string | null;
  position?: number;
  reason?: string;
};

export const createKeyResult = (objectiveId: string, body: NewKeyResult) =>
  call(api.POST('/api/v1/objectives/{id}/key-results', { params: { path: { id: objectiveId } }, body }));

export const changeKeyResult = (id: string, rev: number, body: KeyResultChange) =>
  call(api.PATCH('/api/v1/key-results/{id}', { params: { path: { id }, header: ifMatch(rev) }, body }));

export const removeKeyResult = (id: string): Promise<void> =>
  call(api.DELETE('/api/v1/key-results/{id}', { params: { path: { id } } })).then(() => undefined);

/** Writes about key results of one objective; each makes its pages fresh. */
function useWrite<Input, Reply>(objectiveId: string, write: (input: Input) => Promise<Reply>) {
  const makeStale = useMakeStale();
  return useMutation({ mutationFn: write, onSuccess: () => makeStale({ kind: 'key-result', objectiveId }) });
}

export function useCreateKeyResult(objectiveId: string) {
  return useWrite(objectiveId, (body: NewKeyResult) => createKeyResult(objectiveId, body));
}

export function useChangeKeyResult(objectiveId: string) {
  return useWrite(objectiveId, ({ id, rev, body }: { id: string; rev: number; body: KeyResultChange }) =>
    changeKeyResult(id, rev, body),
  );
}

export function useSetKeyResultState(objectiveId: string) {
  return useWrite(
    objectiveId,
    ({ id, rev, ...body }: { id: string; rev: number; state: 'open' | 'parked' | 'dropped'; reason: string }) =>
      call(api.PUT('/api/v1/key-results/{id}/state', { params: { path: { id }, header: ifMatch(rev) }, body })),
  );
}

export function useRemoveKeyResult(objectiveId: string) {
  return useWrite(objectiveId, removeKeyResult);
}

export function useRestoreKeyResult(objectiveId: string) {
  return useWrite(objectiveId, (id: string) =>
    call(api.PUT('/api/v1/key-results/{id}/restoration', { params: { path: { id } } })),
  );
}
