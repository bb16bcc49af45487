import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { daysFrom } from '#domain/day.ts';
import type { Status } from '#domain/status.ts';
import { useFigures } from '#web/app/figures.ts';
import type { Schemas } from '#web/client.ts';
import { paths } from '#web/paths.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { CheckInForm } from '../../check-in/check-in-form.tsx';
import { ContributionForm } from '../../check-in/contribution-form.tsx';
import { ShownStatus } from '../shown-status.tsx';
import { subjectOfDue } from '../subjects.ts';
import styles from './my-week.module.css';

type DueItem = Schemas['DueItem'];

/** One item of the list; an objective can be due more than once in a row of weeks. */
export const itemKey = (item: DueItem): string => `${item.objectiveId}:${item.kind}:${item.dueOn}`;

export type DueCardProps = {
  item: DueItem;
  today: string;
  isOpen: boolean;
  autoFocus: boolean;
  /** Other check-ins left after this one. */
  toGo: number;
  onToggle: () => void;
  /** Null after values alone. */
  onSaved: (checkIn: Schemas['CheckIn'] | null) => void;
};

/** One thing to do, and, when it is open, the place to do it. */
export function DueCard({ item, today, isOpen, autoFocus, toGo, onToggle, onSaved }: DueCardProps) {
  const { t } = useLingui();
  const { title } = item;
  const subject = subjectOfDue(item, today);
  const note = toGo > 0 && <Plural value={toGo} one="# more to go" other="# more to go" />;
  return (
    <Card>
      <div className={styles.card}>
        <header className={styles.head}>
          <div className={styles.words}>
            <h3 className={styles.title}>
              <Link href={paths.objective.to(item.objectiveId)} tone="plain">
                {title}
              </Link>
            </h3>
            <p className={styles.meta}>
              <span>{item.teamName}</span> · <span>{item.cycleName}</span> · <DueWords item={item} today={today} />
            </p>
          </div>
          <ShownStatus
            status={item.lastStatus as Status | null}
            checkedOn={item.lastCheckIn}
            today={today}
            isStale={item.urgency === 'missed'}
            look="bare"
          />
          {!isOpen && (
            <Button onPress={onToggle} expanded={false}>
              {item.kind === 'contribution' ? t`Add values` : t`Check in`}
            </Button>
          )}
        </header>
        {isOpen && item.kind === 'check-in' && (
          <CheckInForm subject={subject} autoFocus={autoFocus} onSaved={onSaved} note={note} />
        )}
        {isOpen && item.kind === 'contribution' && (
          <ContributionForm
            subject={subject}
            autoFocus={autoFocus}
            onSaved={() => {
              showToast({ text: t`Values saved: ${title}` });
              onSaved(null);
            }}
          />
        )}
      </div>
    </Card>
  );
}

/** When it is or was due, without blame. */
function DueWords({ item: { dueOn, urgency }, today }: Pick<DueCardProps, 'item' | 'today'>) {
  const figures = useFigures();
  const days = daysFrom(today, dueOn);
  const day = figures.day(dueOn, 'short');
  if (days === 0)
    return (
      <strong className={styles.due}>
        <Trans>due today</Trans>
      </strong>
    );
  if (days === 1)
    return (
      <span className={styles.due}>
        <Trans>due tomorrow</Trans>
      </span>
    );
  if (days > 0)
    return (
      <span>
        <Trans>due on {day}</Trans>
      </span>
    );
  return (
    <strong className={styles.due} data-urgency={urgency}>
      <Trans>was due on {day}</Trans>
    </strong>
  );
}
