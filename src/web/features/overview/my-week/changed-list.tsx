import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Section } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { eventWords } from '../event-words.ts';
import { type MyWeekFacts, useLooked } from '../queries.ts';
import styles from './my-week.module.css';

/** What fits beside the check-ins without pushing them away. */
const FEWEST = 8;

/** What others did since I last looked; one press says that I have seen it. */
export function ChangedList({ changed }: Pick<MyWeekFacts, 'changed'>) {
  const { t } = useLingui();
  const figures = useFigures();
  const looked = useLooked();
  const [showsAll, setShowsAll] = useState(false);
  if (changed.length === 0) return null;
  const count = changed.length;
  const shown = showsAll ? changed : changed.slice(0, FEWEST);
  const seen = (
    <Button
      size="compact"
      tone="quiet"
      icon="check"
      onPress={() => looked.mutate()}
      pending={looked.isPending}
    >{t`I have seen these`}</Button>
  );
  return (
    <Section title={t`Changed since you looked`} actions={seen}>
      <ul className={styles.rows}>
        {shown.map(({ seq, at, actor, event, objectiveId, title }) => (
          <li key={seq} className={styles.row}>
            <Avatar name={actor?.name ?? '?'} size={20} />
            <span className={styles.sentence}>
              <span>{actor?.name ?? t`Somebody`}</span> <span className={styles.quiet}>{t(eventWords(event))}</span>{' '}
              {objectiveId ? (
                <Link href={paths.objective.to(objectiveId)} tone="plain">
                  {title}
                </Link>
              ) : (
                <span>{title}</span>
              )}
            </span>
            <time className={styles.meta} dateTime={at} title={figures.instant(at)}>
              {figures.ago(at)}
            </time>
          </li>
        ))}
      </ul>
      {shown.length < changed.length && (
        <div>
          <Button size="compact" tone="quiet" onPress={() => setShowsAll(true)}>{t`Show all ${count}`}</Button>
        </div>
      )}
    </Section>
  );
}
