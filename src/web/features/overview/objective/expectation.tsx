import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { daysFrom } from '#domain/day.ts';
import { useFigures } from '#web/app/figures.ts';
import { Icon } from '#web/ui/icon/icon.tsx';
import styles from './objective-page.module.css';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** What is expected, and of whom: the first thing the page says. */
export function Expectation({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const figures = useFigures();
  const { objective, nextCheckIn, today } = view.page;
  if (!view.takesCheckIns || nextCheckIn === null) return null;
  const days = daysFrom(today, nextCheckIn);
  const day = figures.day(nextCheckIn, 'short');
  const owner = objective.owner?.name;
  return (
    <p className={styles.expectation}>
      <Icon name="calendar" />
      <span>
        {view.isMine ? <strong>{t`Your check-in`}</strong> : owner ? t`Check-in by ${owner}` : t`Check-in`}{' '}
        {days < 0 && <Trans>was due on {day}</Trans>}
        {days === 0 && <Trans>is due today</Trans>}
        {days > 0 && (
          <>
            <Trans>is due on {day}</Trans>, <Plural value={days} one="in # day" other="in # days" />
          </>
        )}
      </span>
    </p>
  );
}
