import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { amountsInWords } from './came.ts';
import styles from './figures.module.css';
import { ProblemSection } from './problem-section.tsx';
import { type Import, problemsQuery } from './queries.ts';
import { UndoDialog } from './undo-dialog.tsx';

/** What came, what did not, and the way back. */
export function DoneView({ current }: { current: Import }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  const [undoing, setUndoing] = useState(false);
  const problems = useInfiniteQuery(problemsQuery(current.id));
  const { counts, finishedAt } = current;
  const name = current.createdBy.name;
  const when = finishedAt ? instant(finishedAt, member.timeZone) : '';
  const came = counts ? amountsInWords(counts, i18n.locale) : '';
  const pages = problems.data?.pages ?? [];
  const undo = current.may['import.undo'] && (
    <Button icon="undo" onPress={() => setUndoing(true)}>{t`Undo import`}</Button>
  );
  return (
    <Page>
      <PageHeader
        title={current.fileName}
        crumbs={[{ label: t`Import`, href: paths.imports.to() }]}
        actions={
          <>
            {undo}
            <ButtonLink
              href={paths.okrs.to({ cycle: counts?.cycleId ?? undefined })}
              tone="primary"
            >{t`See the OKRs`}</ButtonLink>
          </>
        }
      >
        {t`Imported by ${name}, ${when}`}
      </PageHeader>
      <Banner
        tone="done"
        title={t`Imported: ${came}`}
        safe={t`Check-ins can begin now.`}
        todo={counts && counts.people > 0 ? t`The new people have no access yet: invite them under People.` : undefined}
      />
      {counts && <CameFigures counts={counts} />}
      {pages[0] && (
        <ProblemSection
          importId={current.id}
          fileName={current.fileName}
          problems={pages.flatMap(({ items }) => items)}
          inAll={pages[0].inAll}
        />
      )}
      {undoing && <UndoDialog line={current} onClose={() => setUndoing(false)} />}
    </Page>
  );
}

function CameFigures({ counts }: { counts: NonNullable<Import['counts']> }) {
  const { t } = useLingui();
  const { number } = useFigures();
  const drafts =
    counts.drafts > 0
      ? plural(counts.drafts, {
          one: '# needs something before it can be agreed',
          other: '# need something before they can be agreed',
        })
      : undefined;
  const figures: [string, number, string?][] = [
    [t`Agreed objectives`, counts.agreed],
    [t`Drafts`, counts.drafts, drafts],
    [t`Key results`, counts.keyResults],
    [t`First values`, counts.values],
    [t`Rows left out`, counts.rowsLeftOut],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([name, figure, under]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{number(figure)}</dd>
          {under && <dd className={styles.under}>{under}</dd>}
        </div>
      ))}
    </dl>
  );
}
