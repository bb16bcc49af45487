import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFigures } from '#web/app/figures.ts';
import { useTitle } from '#web/app/title.ts';
import { paths } from '#web/paths.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { Loaded } from './loaded.tsx';
import { ChangedList } from './my-week/changed-list.tsx';
import { DraftList, UpcomingList } from './my-week/quiet-lists.tsx';
import { DueList } from './my-week/due-list.tsx';
import { ExampleDue } from './my-week/example-due.tsx';
import { type MyWeekFacts, myWeekQuery } from './queries.ts';
import styles from './my-week/my-week.module.css';

/** What is expected of me, due first and doable in place; then what changed since I looked; then what comes. */
export function MyWeekPage() {
  const { t } = useLingui();
  useTitle(t`My week`);
  return <Loaded query={useQuery(myWeekQuery)}>{(week) => <Week week={week} />}</Loaded>;
}

function Week({ week }: { week: MyWeekFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  return (
    <Page>
      <div className={styles.column}>
        <PageHeader title={t`My week`}>{figures.day(week.today, 'long')}</PageHeader>
        {week.ownsAnything || week.due.length > 0 ? <DueList week={week} /> : <NothingOwned />}
        <DraftList drafts={week.drafts} />
        <ChangedList changed={week.changed} />
        <UpcomingList upcoming={week.upcoming} />
      </div>
    </Page>
  );
}

function NothingOwned() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`When you own an objective or a key result, its check-in will stand here on the day it is due.`}
      example={<ExampleDue />}
      action={<ButtonLink href={paths.okrs.to()}>{t`See everybody's OKRs`}</ButtonLink>}
    />
  );
}
