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
      call(
        api.GET('/api/v1/objectives/{id}/check-ins', {
          params: { path: { id: objectiveId }, query: { ...(cursor && { cursor }), ...(withdrawn && { withdrawn }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    ...(!withdrawn && { initialData: { pages: [first], pageParams: [null] } }),
  });

/** Every write answers with the objective it belongs to; everything that shows its numbers is made fresh. */
function useWrite<Input, Reply extends { objectiveId: string }>(write: (input: Input) => Promise<Reply>) {
  const makeStale = useMakeStale();
  return useMutation({
    mutationFn: write,
    onSuccess: ({ objectiveId }) => makeStale({ kind: 'check-in', objectiveId }),
  });
}

export function useRecordCheckIn(objectiveId: string) {
  return useWrite((body: CheckInBody) =>
    call(api.POST('/api/v1/objectives/{id}/check-ins', { params: { path: { id: objectiveId } }, body })),
  );
}

export function useAmendCheckIn() {
  return useWrite(({ id, rev, body }: { id: string; rev: number; body: Partial<CheckInBody> }) =>
    call(api.PATCH('/api/v1/check-ins/{id}', { params: { path: { id }, header: ifMatch(rev) }, body })),
  );
}

export function useWithdrawCheckIn() {
  return useWrite((id: string) => call(api.DELETE('/api/v1/check-ins/{id}', { params: { path: { id } } })));
}

export function useReinstateCheckIn() {
  return useWrite((id: string) => call(api.PUT('/api/v1/check-ins/{id}/reinstatement', { params: { path: { id } } })));
}

export type Contribution = {
  keyResultId: string;
  day?: string;
  value?: string;
  finished?: string[];
  confidence?: number;
};

/** A value or a confidence of one key result, without a whole check-in. */
export function useContribute() {
  return useWrite(({ keyResultId, ...body }: Contribution) =>
    call(api.POST('/api/v1/key-results/{id}/measurements', { params: { path: { id: keyResultId } }, body })),
  );
}

/** Takes back the value that `memberId` gave last for a key result; its number stands in the history. */
export function useWithdrawContribution() {
  return useWrite(async ({ keyResultId, memberId }: { keyResultId: string; memberId: string }) => {
    const { measurements } = await call(
      api.GET('/api/v1/key-results/{id}/history', { params: { path: { id: keyResultId } } }),
    );
    const mine = measurements.filter(
      (each) => each.author?.id === memberId && !each.retired && each.checkInId === null,
    );
    const last = mine.reduce((latest, each) => (each.recordedAt > latest.recordedAt ? each : latest));
    return call(api.DELETE('/api/v1/measurements/{id}', { params: { path: { id: last.id } } }));
  });
}
