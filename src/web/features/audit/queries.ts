import { infiniteQueryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call } from '#web/client.ts';

/** Which lines of the journal are asked for. */
export type AuditFilter = { event?: string; actorId?: string; from?: string; to?: string };

const readPage = (filter: AuditFilter, cursor: string) =>
  call(api.GET('/api/v1/journal', { params: { query: { ...filter, ...(cursor && { cursor }), limit: 100 } } }));

/** One line of the journal. */
export type AuditLine = Awaited<ReturnType<typeof readPage>>['items'][number];

/** Who did what, latest first, page after page. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: keys.journal(filter),
    queryFn: ({ pageParam }) => readPage(filter, pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
