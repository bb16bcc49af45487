import type { Schemas } from '#web/client.ts';

export type CheckIn = Schemas['CheckIn'];
export type Comment = Schemas['Comment'];
export type FeedItem =
  | { readonly kind: 'check-in'; readonly at: string; readonly checkIn: CheckIn; readonly comments: readonly Comment[] }
  | { readonly kind: 'comment'; readonly at: string; readonly comment: Comment };

type Loaded<T> = { readonly items: readonly T[]; readonly hasMore: boolean };

/**
 * Check-ins and comments as one conversation, latest first; a comment on a check-in stands under it, oldest first. What is
 * older than the end of a list that goes on is held back, because something may still come in between.
 * Example: check-ins loaded until 6 February with more to come, a comment of 1 February: it waits for the next page.
 */
export function feedOf(checkIns: Loaded<CheckIn>, comments: Loaded<Comment>): readonly FeedItem[] {
  const shownHere = new Set(checkIns.items.map(({ id }) => id));
  const isAnswer = ({ checkInId }: Comment) => checkInId !== null && shownHere.has(checkInId);
  const answers = Map.groupBy(comments.items.filter(isAnswer), ({ checkInId }) => checkInId);
  const items: FeedItem[] = [
    ...checkIns.items.map((checkIn): FeedItem => ({
      kind: 'check-in',
      at: checkIn.recordedAt,
      checkIn,
      comments: (answers.get(checkIn.id) ?? []).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    })),
    ...comments.items
      .filter((each) => !isAnswer(each))
      .map((comment): FeedItem => ({ kind: 'comment', at: comment.createdAt, comment })),
  ];
  const until = [endOf(checkIns, ({ recordedAt }) => recordedAt), endOf(comments, ({ createdAt }) => createdAt)].reduce(
    (a, b) => (a > b ? a : b),
  );
  return items.filter(({ at }) => at >= until).sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** The instant of the oldest item of a list that goes on; the beginning of time for one that is complete. */
function endOf<T>({ items, hasMore }: Loaded<T>, at: (item: T) => string): string {
  return hasMore ? items.reduce((oldest, each) => (at(each) < oldest ? at(each) : oldest), '9999') : '';
}
