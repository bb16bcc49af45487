import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { Section } from '#web/ui/layout/layout.tsx';
import { ButtonLink, Link } from '#web/ui/link/link.tsx';
import type { MyWeekFacts } from '../queries.ts';
import styles from './my-week.module.css';

/** Objectives I began and did not agree yet. */
export function DraftList({ drafts }: Pick<MyWeekFacts, 'drafts'>) {
  const { t } = useLingui();
  if (drafts.length === 0) return null;
  return (
    <Section title={t`Your drafts`}>
      <ul className={styles.rows}>
        {drafts.map(({ id, title, teamName }) => (
          <li key={id} className={styles.row}>
            <span className={styles.sentence}>
              <Link href={paths.objective.to(id)} tone="plain">
                {title}
              </Link>
            </span>
            <span className={styles.meta}>{teamName}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What comes next; whoever is away on that day does it now. */
export function UpcomingList({ upcoming }: Pick<MyWeekFacts, 'upcoming'>) {
  const { t } = useLingui();
  const figures = useFigures();
  if (upcoming.length === 0) return null;
  return (
    <Section title={t`Coming up`}>
      <ul className={styles.rows}>
        {upcoming.map((item) => (
          <li key={`${item.objectiveId}:${item.dueOn}`} className={styles.row}>
            <time className={styles.day} dateTime={item.dueOn}>
              {figures.day(item.dueOn, 'short')}
            </time>
            <span className={styles.sentence}>
              <Link href={paths.objective.to(item.objectiveId)} tone="plain">
                {item.title}
              </Link>
            </span>
            <span className={styles.meta}>{item.teamName}</span>
            <ButtonLink
              size="compact"
              tone="quiet"
              href={`${paths.objective.to(item.objectiveId)}?do=check-in`}
            >{t`Do it now`}</ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
