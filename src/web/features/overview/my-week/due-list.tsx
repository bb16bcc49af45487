import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useLetterKeys } from '#web/app/letter-keys.ts';
import { Icon } from '#web/ui/icon/icon.tsx';
import { Section } from '#web/ui/layout/layout.tsx';
import type { MyWeekFacts } from '../queries.ts';
import { useSavedCheckIn } from '../use-saved-check-in.ts';
import { DueCard, itemKey } from './due-card.tsx';
import styles from './my-week.module.css';

/**
 * The check-ins I owe, the most urgent open. Saving one opens the next at once and puts the focus into its first field; what
 * is saved leaves the list before the server's new list has come.
 */
export function DueList({ week }: { week: MyWeekFacts }) {
  const { t } = useLingui();
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [takesFocus, setTakesFocus] = useState(false);
  // Taken back: it is owed again, and open with its words.
  const told = useSavedCheckIn(({ objectiveId }) => {
    const again = [...saved].find((key) => key.startsWith(objectiveId));
    setSaved((before) => new Set([...before].filter((key) => key !== again)));
    if (again) setChosen(again);
  });
  const due = week.due.filter((item) => !saved.has(itemKey(item)));
  const open = chosen === undefined ? due[0] && itemKey(due[0]) : chosen;

  function openItem(key: string | null) {
    setTakesFocus(true);
    setChosen(key);
  }
  useLetterKeys(useMemo(() => ({ c: () => focusFirstField() }), []));

  if (due.length === 0) return <Done week={week} />;
  const count = due.length;
  return (
    <Section
      title={t`Expected of you now`}
      actions={
        <span className={styles.meta}>
          <Plural value={count} one="# check-in due" other="# check-ins due" />
        </span>
      }
    >
      <div className={styles.cards}>
        {due.map((item, index) => {
          const key = itemKey(item);
          const next = due[index + 1] ?? due[index - 1];
          return (
            <DueCard
              key={key}
              item={item}
              today={week.today}
              isOpen={key === open}
              autoFocus={takesFocus}
              toGo={count - 1}
              onToggle={() => openItem(key === open ? null : key)}
              onSaved={(checkIn) => {
                setSaved((before) => new Set(before).add(key));
                openItem(next ? itemKey(next) : null);
                if (checkIn) told(checkIn, item.title);
              }}
            />
          );
        })}
      </div>
    </Section>
  );
}

function focusFirstField(): void {
  document.querySelector<HTMLElement>('[role="form"] input, [role="form"] textarea')?.focus();
}

/** Nothing is owed: said once, and nothing else is offered. */
function Done({ week }: { week: MyWeekFacts }) {
  const figures = useFigures();
  const next = week.upcoming[0];
  const day = next && figures.day(next.dueOn, 'long');
  return (
    <div className={styles.done} role="status">
      <span className={styles.doneMark}>
        <Icon name="check" size={20} />
      </span>
      <div>
        <p className={styles.doneTitle}>
          {week.doneThisWeek > 0 ? (
            <Trans>All done for this week</Trans>
          ) : (
            <Trans>Nothing is expected of you now</Trans>
          )}
        </p>
        {week.doneThisWeek > 0 && (
          <p className={styles.meta}>
            <Plural value={week.doneThisWeek} one="You made # check-in." other="You made # check-ins." />
          </p>
        )}
        {day && (
          <p className={styles.meta}>
            <Trans>The next check-in is due on {day}.</Trans>
          </p>
        )}
      </div>
    </div>
  );
}
