import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { useTitle } from '#web/app/title.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { MailSheet } from './mail-sheet.tsx';
import { MailTable } from './mail-table.tsx';
import { outboxQuery } from './queries.ts';

/** Every mail the organisation wrote; without a mail server they are kept here to be handed on. */
export function OutboxPage() {
  const { t } = useLingui();
  const outbox = useInfiniteQuery(outboxQuery);
  const [openId, setOpenId] = useState<string | null>(null);
  const mails = outbox.data?.pages.flatMap((page) => page.items) ?? [];
  const delivers = outbox.data?.pages[0]?.delivers ?? true;
  const open = mails.find(({ id }) => id === openId);
  useTitle(t`Outbox`);
  return (
    <Page>
      <PageHeader title={t`Outbox`} />
      {!delivers && (
        <Banner
          title={t`No mail server is set up: mails stay here`}
          safe={t`Nothing is lost. Open a mail, copy its link and hand it on.`}
          todo={t`To send them, start Rooftop with SMTP_URL.`}
        />
      )}
      <ProblemBanner error={outbox.error} onRetry={() => void outbox.refetch()} />
      {outbox.data ? (
        <Card flush>
          <MailTable
            mails={mails}
            onOpen={setOpenId}
            empty={<NoMails />}
          />
        </Card>
      ) : (
        !outbox.error && <SkeletonRows rows={6} />
      )}
      {mails.length > 0 && (
        <Pager
          shown={mails.length}
          more={outbox.hasNextPage}
          pending={outbox.isFetchingNextPage}
          onMore={() => void outbox.fetchNextPage()}
        />
      )}
      {open && <MailSheet mail={open} delivers={delivers} onClose={() => setOpenId(null)} />}
    </Page>
  );
}

function NoMails() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`Invitations and links for new passwords appear here as soon as one is written.`}
      example={t`Join Acme on Rooftop · ana@acme.example`}
    />
  );
}
