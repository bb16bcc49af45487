import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import styles from './okrs.module.css';
import type { Okrs } from './use-okrs.ts';

/** The name of the page, how the cycle stands in one line, and the way to a new objective. */
export function OkrsHead({ okrs: { tree, view } }: { okrs: Okrs }) {
  const { t } = useLingui();
  const figures = useFigures();
  const { cycle, figure, objectives, may } = tree;
  const query = { ...(cycle && { cycleId: cycle.id }), ...(view.filter.teamId && { teamId: view.filter.teamId }) };
  const add = may['objective.suggest'] === true && (
    <ButtonLink href={paths.newObjective.to(query)} tone="primary" icon="add">{t`New objective`}</ButtonLink>
  );
  const [progress, expected] = [figures.percent(figure.progress), figures.percent(figure.expected)];
  return (
    <PageHeader title={t`OKRs`} actions={add}>
      {cycle && (
        <span>
          {cycle.name}, {figures.span(cycle.startsOn, cycle.endsOn)}
        </span>
      )}
      <span>
        <Plural value={objectives.length} one="# objective" other="# objectives" />
      </span>
      {figure.progress !== null && (
        <span className={styles.figure} data-figures="">
          <Trans>
            <strong>{progress}</strong>, expected {expected}
          </Trans>
        </span>
      )}
    </PageHeader>
  );
}
