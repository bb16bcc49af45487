import { Plural, useLingui } from '@lingui/react/macro';
import { daysFrom } from '#domain/day.ts';
import type { Status } from '#domain/status.ts';
import { StatusPill } from '#web/ui/status-pill/status-pill.tsx';
import { statusWords } from '#web/ui/status-pill/status.ts';

export type ShownStatusProps = {
  /** The status last confirmed, or what is shown by now; null before the first check-in. */
  status: Status | null;
  /** Day of the last check-in. */
  checkedOn: string | null;
  today: string;
  /** The last check-in is too long ago to speak for today. */
  isStale?: boolean;
  /** What was confirmed last, where `status` already says "no check-in". */
  last?: Status | null;
  look?: 'pill' | 'bare';
};

/** The status in words that stay true: a stale one is told as days without a check-in, with the last one beside it. */
export function ShownStatus({
  status,
  checkedOn,
  today,
  isStale = false,
  last = status,
  look = 'pill',
}: ShownStatusProps) {
  const { t } = useLingui();
  const isSilent = isStale || status === null || status === 'no-check-in';
  if (!isSilent) return <StatusPill status={status} look={look} />;
  if (checkedOn === null) return <StatusPill status="no-check-in" look={look}>{t`No check-in yet`}</StatusPill>;
  const days = Math.max(0, daysFrom(checkedOn, today));
  const was = last && last !== 'no-check-in' ? t(statusWords[last]).toLocaleLowerCase() : null;
  return (
    <StatusPill status="no-check-in" look={look}>
      <Plural value={days} one="No check-in for # day" other="No check-in for # days" />
      {was && t`, was ${was}`}
    </StatusPill>
  );
}
