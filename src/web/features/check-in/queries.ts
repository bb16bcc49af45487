import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';
import type { CheckInBody } from './submission.ts';

/** A page of the timeline: the check-ins of an objective, latest first. */
export type Timeline = { items: Schemas['CheckIn'][]; next: string | null };

/** All check-ins of an objective, page by page; `first` came with the objective page. */
export const timelineQuery = (objectiveId: string, first: Timeline, withdrawn: boolean) =>
  infiniteQueryOptions({
    queryKey: [...keys.checkIns(objectiveId), { withdrawn, first: first.items.map(({ id, rev }) => `${id}.${rev}`) }],
    queryFn: ({ pageParam: cursor }): Promise<Timeline> =>
      call(api.GET('/api/v1/objectives/{id}/check-ins', { params: { path: { id: objectiveId }, query: { ...(cursor && { cursor }), ...(withdrawn && { withdrawn }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    ...(!withdrawn && { initialData: { pages: [first], pageParams: [null] } }),
  });

/** Writes about one objective: each makes everything that shows its numbers fresh. */
function useWrite<Input, Reply>(objectiveId: string, write: (input: Input) => Promise<Reply>) {
  const makeStale = useMakeStale();
  return useMutation({ mutationFn: write, onSuccess: () => makeStale({ kind: 'check-in', objectiveId }) });
}

export function useRecordCheckIn(objectiveId: string) {
  return useWrite(objectiveId, (body: CheckInBody) =>
    call(api.POST('/api/v1/objectives/{id}/check-ins', { params: { path: { id: objectiveId } }, body })));
}

export function useAmendCheckIn(objectiveId: string) {
  return useWrite(objectiveId, ({ id, rev, body }: { id: string; rev: number; body: Partial<CheckInBody> }) =>
    call(api.PATCH('/api/v1/check-ins/{id}', { params: { path: { id }, header: ifMatch(rev) }, body })));
}

export function useWithdrawCheckIn(objectiveId: string) {
  return useWrite(objectiveId, (id: string) => call(api.DELETE('/api/v1/check-ins/{id}', { params: { path: { id } } })));
}

export function useReinstateCheckIn(objectiveId: string) {
  return useWrite(objectiveId, (id: string) => call(api.PUT('/api/v1/check-ins/{id}/reinstatement', { params: { path: { id } } })));
}

export type Contribution = { keyResultId: string; day?: string; value?: string; finished?: string[]; confidence?: number };

/** A value or a confidence of one key result, without a whole check-in. */
export function useContribute(objectiveId: string) {
  return useWrite(objectiveId, ({ keyResultId, ...body }: Contribution) =>
    call(api.POST('/api/v1/key-results/{id}/measurements', { params: { path: { id: keyResultId } }, body })));
}
