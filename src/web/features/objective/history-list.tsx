import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { useFigures } from '#web/app/figures.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Icon } from '#web/ui/icon/icon.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { fieldWords } from './field-words.ts';
import styles from './objective.module.css';
import { historyQuery } from './queries.ts';

export type HistoryListProps = {
  objectiveId: string;
  /** The title of the objective: what happened to it needs no name beside it. */
  title: string;
  /** What an event of the journal is called. */
  eventText: (event: string) => string;
};

/** Who changed what, latest first: every field from what to what. Loaded only when this is opened. */
export function HistoryList({ objectiveId, title, eventText }: HistoryListProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const history = useInfiniteQuery(historyQuery(objectiveId));
  if (history.isError && !history.data)
    return <ProblemBanner error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <SkeletonRows rows={5} />;
  const events = history.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <ol className={styles.events}>
        {events.map(({ seq, at, actor, event, subject, changes }) => (
          <li key={seq} className={styles.event}>
            <Avatar name={actor?.name ?? '?'} size={20} />
            <span>
              {actor?.name ?? t`Somebody`} {eventText(event)}{' '}
              {subject !== title && <span className={styles.subject}>{subject}</span>}
            </span>
            <time className={styles.when} dateTime={at} title={figures.instant(at)}>
              {figures.ago(at)}
            </time>
            {changes.length > 0 && <Changes changes={changes} />}
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Pager
          shown={events.length}
          more
          pending={history.isFetchingNextPage}
          onMore={() => void history.fetchNextPage()}
        />
      )}
    </>
  );
}

type Change = { field: string; from: string | null; to: string | null };

function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useLingui();
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <span className={styles.field}>{fieldWords[field] ? t(fieldWords[field]) : field}</span>
          {from !== null && <span className={styles.from}>{from}</span>}
          <Icon name="arrow-right" size={12} />
          <span className="only-spoken">{t`to`}</span>
          <span>{to ?? '–'}</span>
        </li>
      ))}
    </ul>
  );
}
