import { infiniteQueryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call } from '#web/client.ts';

const readPage = (cursor: string) => call(api.GET('/api/v1/outbox', { params: { query: { ...(cursor && { cursor }), limit: 50 } } }));

/** One mail as it was written, with what became of it. */
export type Mail = Awaited<ReturnType<typeof readPage>>['items'][number];

/** The mails of this organisation, latest first, page after page. */
export const outboxQuery = infiniteQueryOptions({
  queryKey: keys.outbox(),
  queryFn: ({ pageParam }) => readPage(pageParam),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
});

export const sendAgain = (id: string) => call(api.POST('/api/v1/outbox/{id}/attempts', { params: { path: { id } } }));
