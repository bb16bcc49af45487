import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '#web/client.ts';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { timelineQuery } from '../../check-in/queries.ts';
import { CheckInEntry } from '../../check-in/check-in-entry.tsx';
import { Answer, CommentForm } from '../../comment/comment-form.tsx';
import { CommentEntry } from '../../comment/comment-entry.tsx';
import { commentsQuery } from '../../comment/queries.ts';
import { useValueWords } from '../../key-result/use-value-words.ts';
import { CheckInActs } from './check-in-acts.tsx';
import { type FeedItem, feedOf } from './feed.ts';
import styles from './objective-page.module.css';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** Check-ins and comments, latest first, with a place to write on top. */
export function Talk({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective, checkIns, comments } = view.page;
  const [withWithdrawn, setWithWithdrawn] = useState(false);
  const timeline = useInfiniteQuery(timelineQuery(objective.id, checkIns, withWithdrawn));
  const talk = useInfiniteQuery(commentsQuery(objective.id, comments));
  const items = feedOf(
    { items: timeline.data?.pages.flatMap((page) => page.items) ?? [], hasMore: timeline.hasNextPage },
    { items: talk.data.pages.flatMap((page) => page.items).filter(isWorthShowing), hasMore: talk.hasNextPage },
  );
  const hasMore = timeline.hasNextPage || talk.hasNextPage;
  const goOn = () => {
    if (timeline.hasNextPage) void timeline.fetchNextPage();
    if (talk.hasNextPage) void talk.fetchNextPage();
  };
  return (
    <div className={styles.talk}>
      {objective.may['comment.write'] === true && (
        <CommentForm
          objectiveId={objective.id}
          label={t`Comment on the objective`}
          placeholder={t`Say something about this objective`}
        />
      )}
      {items.length === 0 && <EmptyState sentence={t`Check-ins and what people say about them will stand here.`} />}
      <ol className={styles.feed}>
        {items.map((item) => (
          <li key={item.kind === 'check-in' ? item.checkIn.id : item.comment.id}>
            {item.kind === 'check-in' ? (
              <CheckInItem view={view} item={item} />
            ) : (
              <div className={styles.aloneComment}>
                <CommentEntry comment={item.comment} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {hasMore && (
        <Pager
          shown={items.length}
          more
          pending={timeline.isFetchingNextPage || talk.isFetchingNextPage}
          onMore={goOn}
        />
      )}
      <Checkbox label={t`Show withdrawn check-ins`} checked={withWithdrawn} onChange={setWithWithdrawn} />
    </div>
  );
}

function CheckInItem({ view, item }: { view: ObjectiveViewState; item: Extract<FeedItem, { kind: 'check-in' }> }) {
  const { t } = useLingui();
  const valueWords = useValueWords();
  const { checkIn, comments } = item;
  const { objective, keyResults } = view.page;
  const valueText = (measurement: Schemas['Measurement'], value: string | null) =>
    valueWords(
      keyResults.find(({ id }) => id === measurement.keyResultId)?.metric ?? {
        kind: 'from-to',
        unit: measurement.unit,
      },
      value,
    );
  return (
    <CheckInEntry checkIn={checkIn} valueText={valueText} actions={<CheckInActs {...{ view, checkIn }} />}>
      <div className={styles.answers}>
        {comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} />
        ))}
        {objective.may['comment.write'] === true && (
          <Answer objectiveId={objective.id} checkInId={checkIn.id} label={t`Comment on this check-in`} />
        )}
      </div>
    </CheckInEntry>
  );
}

/** A removed comment stays only for whoever may take it back. */
function isWorthShowing({ removed, may }: Schemas['Comment']): boolean {
  return !removed || may['comment.remove'] === true;
}
