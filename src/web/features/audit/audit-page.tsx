import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useQueryInAddress } from '#web/app/address.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { useTitle } from '#web/app/title.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { AuditTable } from './audit-table.tsx';
import { type AuditFilter, auditQuery } from './queries.ts';

/** Who did what and when: the journal, for those who must be able to say it. The filter stands in the address. */
export function AuditPage() {
  const { t } = useLingui();
  const [query, setQuery] = useQueryInAddress();
  const { event, actorId, from, to } = query;
  const filter: AuditFilter = { ...(event && { event }), ...(actorId && { actorId }), ...(from && { from }), ...(to && { to }) };
  const journal = useInfiniteQuery(auditQuery(filter));
  const lines = journal.data?.pages.flatMap((page) => page.items) ?? [];
  const events = journal.data?.pages[0]?.events ?? [];
  useTitle(t`Audit`);
  return (
    <Page>
      <PageHeader title={t`Audit`}>{t`Who did what, latest first. Times are yours.`}</PageHeader>
      <AuditFilterBar query={query} events={events} onChange={setQuery} />
      <ProblemBanner error={journal.error} onRetry={() => void journal.refetch()} />
      {journal.data ? (
        <Card flush>
          <AuditTable lines={lines} empty={<EmptyState sentence={t`Nothing fits this search.`} />} />
        </Card>
      ) : (
        !journal.error && <SkeletonRows rows={10} />
      )}
      {lines.length > 0 && (
        <Pager
          shown={lines.length}
          more={journal.hasNextPage}
          pending={journal.isFetchingNextPage}
          onMore={() => void journal.fetchNextPage()}
        />
      )}
    </Page>
  );
}
