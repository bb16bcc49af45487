import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type Comment = Schemas['Comment'];
export type CommentPage = { items: Comment[]; next: string | null };

/** All comments of an objective, page by page; `first` came with the objective page. */
export const commentsQuery = (objectiveId: string, first: CommentPage) =>
  infiniteQueryOptions({
    queryKey: [...keys.comments(objectiveId), { first: first.items.map(({ id, rev }) => `${id}.${rev}`) }],
    queryFn: ({ pageParam: cursor }): Promise<CommentPage> =>
      call(
        api.GET('/api/v1/objectives/{id}/comments', {
          params: { path: { id: objectiveId }, query: cursor === null ? {} : { cursor } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    initialData: { pages: [first], pageParams: [null] },
  });

function useWrite<Input>(write: (input: Input) => Promise<Comment>) {
  const makeStale = useMakeStale();
  return useMutation({
    mutationFn: write,
    onSuccess: ({ objectiveId }) => makeStale({ kind: 'comment', objectiveId }),
  });
}

export function useWriteComment(objectiveId: string) {
  return useWrite((body: { body: string; checkInId?: string; keyResultId?: string }) =>
    call(api.POST('/api/v1/objectives/{id}/comments', { params: { path: { id: objectiveId } }, body })),
  );
}

export function useChangeComment() {
  return useWrite(({ id, rev, body }: { id: string; rev: number; body: string }) =>
    call(api.PATCH('/api/v1/comments/{id}', { params: { path: { id }, header: ifMatch(rev) }, body: { body } })),
  );
}

export function useRemoveComment() {
  return useWrite((id: string) => call(api.DELETE('/api/v1/comments/{id}', { params: { path: { id } } })));
}

export function useRestoreComment() {
  return useWrite((id: string) => call(api.PUT('/api/v1/comments/{id}/restoration', { params: { path: { id } } })));
}
