import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { type Status, statuses, statusWords } from '../ui/status-pill/status.ts';

export type StatusCounts = Partial<Record<Status, number>>;

/**
 * Statuses that occur, in the order of the bar, with how many and which share. `{ 'on-track': 3, 'at-risk': 1 }` has
 * shares 0.75 and 0.25.
 */
export function statusShares(counts: StatusCounts): { status: Status; count: number; share: number }[] {
  const total = statusTotal(counts);
  const order: readonly Status[] = ['achieved', ...statuses.filter((status) => status !== 'achieved')];
  return order
    .map((status) => ({ status, count: counts[status] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => ({ status, count, share: count / total }));
}

/** How many there are in all. */
export function statusTotal(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The bar in one sentence: "Goals of Sales: 4 in all, 3 on track, 1 at risk." */
export function statusSentence(i18n: I18n, label: string, counts: StatusCounts): string {
  const total = statusTotal(counts);
  if (total === 0) return t(i18n)`${label}: none yet.`;
  const parts = statusShares(counts).map(
    ({ status, count }) => `${count} ${i18n._(statusWords[status]).toLocaleLowerCase(i18n.locale)}`,
  );
  const all = t(i18n)`${plural(total, { one: '# in all', other: '# in all' })}`;
  return `${label}: ${[all, ...parts].join(', ')}.`;
}
