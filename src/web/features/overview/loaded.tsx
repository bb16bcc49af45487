import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemPage } from '#web/app/error-page.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';

export type LoadedProps<T> = { query: UseQueryResult<T>; rows?: number; children: (data: T) => ReactNode };

/** A page that needs one answer: grey rows until it is there, the reason when it cannot come, the page as soon as it can. */
export function Loaded<T>({ query, rows = 8, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Page>
      <SkeletonRows rows={rows} />
    </Page>
  );
}
