import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { amountsInWords } from './came.ts';
import type { Import } from './queries.ts';

/** What an undo took away, and what stayed because it is used. */
export function UndoneView({ current }: { current: Import }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  const { undone, undoneAt } = current;
  const when = undoneAt ? instant(undoneAt, member.timeZone) : '';
  const gone = undone ? amountsInWords(undone, i18n.locale) : '';
  const stayed = undone
    ? amountsInWords(
        {
          objectives: 0,
          keyResults: 0,
          people: undone.peopleStayed,
          teams: undone.teamsStayed,
          cycles: undone.cyclesStayed,
        },
        i18n.locale,
      )
    : '';
  return (
    <Page>
      <PageHeader
        title={current.fileName}
        crumbs={[{ label: t`Import`, href: paths.imports.to() }]}
      >{t`Undone ${when}`}</PageHeader>
      <Banner
        title={t`This import is undone. Removed: ${gone}`}
        safe={stayed === '' ? undefined : t`Something else uses them, so these stayed: ${stayed}`}
        action={<ButtonLink href={paths.imports.to()} size="compact">{t`Import another file`}</ButtonLink>}
      />
    </Page>
  );
}
