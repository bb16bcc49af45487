import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFigures } from '#web/app/figures.ts';
import type { Schemas } from '#web/client.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { StatusPill } from '#web/ui/status-pill/status-pill.tsx';
import { statusWords } from '#web/ui/status-pill/status.ts';
import { Icon } from '#web/ui/icon/icon.tsx';
import styles from './check-in-entry.module.css';
import { outcomeWords } from './outcome-words.ts';

type CheckIn = Schemas['CheckIn'];

export type CheckInEntryProps = {
  checkIn: CheckIn;
  /** How a value of this key result reads: "82%", "2 of 5 milestones". */
  valueText: (measurement: Schemas['Measurement'], value: string | null) => string;
  /** Buttons at the end of the head: correct, withdraw. */
  actions?: ReactNode;
  /** Under it: comments. */
  children?: ReactNode;
};

/** One check-in as it reads afterwards: who, when, the status, values before and after, the three Ps. */
export function CheckInEntry({ checkIn, valueText, actions, children }: CheckInEntryProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const author = checkIn.author?.name ?? t`Somebody who left`;
  const day = figures.day(checkIn.day);
  return (
    <article
      className={styles.entry}
      aria-label={t`Check-in by ${author}, ${day}`}
      data-withdrawn={checkIn.withdrawn || undefined}
    >
      <header className={styles.head}>
        <Avatar name={author} size={24} />
        <span className={styles.who}>{author}</span>
        <StatusPill status={checkIn.status} />
        <time className={styles.when} dateTime={checkIn.recordedAt} title={figures.instant(checkIn.recordedAt)}>
          {day}
        </time>
        {checkIn.withdrawn && <Badge>{t`Withdrawn`}</Badge>}
        {checkIn.amended && <Badge>{t`Corrected`}</Badge>}
        {actions && <span className={styles.actions}>{actions}</span>}
      </header>
      <div className={styles.body}>
        <StatusReason checkIn={checkIn} />
        <Values checkIn={checkIn} valueText={valueText} />
        <Ps checkIn={checkIn} />
      </div>
      {children}
    </article>
  );
}

function StatusReason({ checkIn }: { checkIn: CheckIn }) {
  const { t } = useLingui();
  const { status, suggestedStatus, statusReason } = checkIn;
  if (suggestedStatus === null || suggestedStatus === status) return statusReason ? <p>{statusReason}</p> : null;
  const suggested = t(statusWords[suggestedStatus]);
  return (
    <p className={styles.meta}>
      {statusReason
        ? t`The numbers suggested “${suggested}”: ${statusReason}`
        : t`The numbers suggested “${suggested}”.`}
    </p>
  );
}

function Values({ checkIn, valueText }: Pick<CheckInEntryProps, 'checkIn' | 'valueText'>) {
  const { t } = useLingui();
  if (checkIn.measurements.length === 0) return null;
  return (
    <ul className={styles.values}>
      {checkIn.measurements.map((each) => {
        const { confidence } = each;
        const moved = each.value !== null && each.before !== each.value;
        return (
          <li key={each.id} className={styles.value}>
            <span className={styles.keyResult}>{each.keyResultTitle}</span>
            <span className={styles.numbers} data-figures="">
              {moved && each.before !== null && (
                <>
                  <span className={styles.before}>{valueText(each, each.before)}</span>
                  <Icon name="arrow-right" size={12} />
                  <span className="only-spoken">{t`to`}</span>
                </>
              )}
              {each.value !== null && <strong>{valueText(each, each.value)}</strong>}
              {each.value !== null && !moved && <span className={styles.before}>{t`unchanged`}</span>}
            </span>
            <span className={styles.confidence}>{confidence === null ? '' : t`Confidence ${confidence}`}</span>
            {each.note && <p className={styles.note}>{each.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Ps({ checkIn }: { checkIn: CheckIn }) {
  const { t } = useLingui();
  const parts: { label: string; lines: readonly ReactNode[] }[] = [
    { label: t`Changed`, lines: checkIn.progress },
    {
      label: t`In the way`,
      lines: checkIn.problems.map((problem) => <ProblemLine key={problem.text} problem={problem} />),
    },
    {
      label: t`Planned before`,
      lines: checkIn.lastPlans.map(({ text, outcome }) => `${text} (${t(outcomeWords[outcome].word)})`),
    },
    { label: t`Plans`, lines: checkIn.plans.map(({ text }) => text) },
  ];
  const told = parts.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return null;
  return (
    <dl className={styles.ps}>
      {told.map(({ label, lines }) => (
        <div key={label} className={styles.p}>
          <dt>{label}</dt>
          {lines.map((line, index) => (
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function ProblemLine({ problem }: { problem: CheckIn['problems'][number] }) {
  const { t } = useLingui();
  const { owner, nextStep, text } = problem;
  const who = owner?.name;
  return (
    <>
      {text}
      {nextStep && <span className={styles.meta}> {t`Next: ${nextStep}`}</span>}
      {who && <span className={styles.meta}> {t`Taken by ${who}`}</span>}
    </>
  );
}
