import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useQueryInAddress } from '#web/app/address.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { useTitle } from '#web/app/title.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { AddDialog } from './add-dialog.tsx';
import { PeopleEmpty } from './people-empty.tsx';
import { PeopleFilter } from './people-filter.tsx';
import { PeopleTable } from './people-table.tsx';
import { type MemberState, membersQuery } from './queries.ts';

/** Everybody of the organisation, also those who are only named and cannot sign in yet. */
export function PeoplePage() {
  const { t } = useLingui();
  const [query, setQuery] = useQueryInAddress();
  const [adding, setAdding] = useState(false);
  const filter = { ...(query.search && { search: query.search }), ...(query.state && { state: query.state as MemberState }) };
  const people = useInfiniteQuery(membersQuery(filter));
  const rows = people.data?.pages.flatMap((page) => page.items) ?? [];
  const first = people.data?.pages[0];
  const isFiltered = Boolean(query.search || query.state);
  useTitle(t`People`);
  const add = first?.may['member.invite'] && (
    <Button tone="primary" icon="add" onPress={() => setAdding(true)}>
      {t`Add a person`}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t`People`} actions={add} />
      <PeopleFilter search={query.search ?? ''} state={query.state ?? ''} onChange={setQuery} />
      <ProblemBanner error={people.error} onRetry={() => void people.refetch()} />
      <Card flush>
        {first && <PeopleTable people={rows} empty={<PeopleEmpty filtered={isFiltered} />} />}
        {people.isPending && <SkeletonRows rows={8} />}
      </Card>
      {rows.length > 0 && (
        <Pager
          shown={rows.length}
          total={first?.total}
          more={people.hasNextPage}
          pending={people.isFetchingNextPage}
          onMore={() => void people.fetchNextPage()}
        />
      )}
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
