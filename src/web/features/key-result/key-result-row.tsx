import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SparkLine } from '#web/charts/spark-line.tsx';
import { useFigures } from '#web/app/figures.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { StatusPill } from '#web/ui/status-pill/status-pill.tsx';
import { unknownWords } from './metric-words.ts';
import styles from './key-result-row.module.css';
import type { KeyResult } from './queries.ts';
import { useMetricWords } from './use-metric-words.ts';

export type KeyResultRowProps = {
  keyResult: KeyResult;
  /** Place in the list, for links from problems: `key-result-1`. */
  number: number;
  history: readonly { day: string; value: string | null }[];
  /** The value: text, or the place to change it. */
  value: ReactNode;
  /** A menu at the end. */
  acts?: ReactNode;
};

/** One key result with room to read: words, where it stands, how it got there, how sure people are. */
export function KeyResultRow({ keyResult, number, history, value, acts }: KeyResultRowProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const metricWords = useMetricWords();
  const { title, owner, metric, now, weight, state } = keyResult;
  const points = history.flatMap((each) => (each.value === null ? [] : [{ day: each.day, value: Number(each.value) }]));
  const confidence = now.confidence;
  const weighs = weight === null ? null : figures.amount(weight, { unit: '%' });
  return (
    <li className={styles.row} id={`key-result-${number}`} data-state={state}>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.meta}>
          {owner && <Avatar name={owner.name} size={20} withName />}
          <span data-figures="">{metricWords(metric)}</span>
          {weighs && <span>{t`weighs ${weighs}`}</span>}
          <OwnDays keyResult={keyResult} />
          {state !== 'open' && <StateBadge keyResult={keyResult} />}
        </p>
      </div>
      <div className={styles.value}>{value}</div>
      <div className={styles.course}>
        <Course keyResult={keyResult} />
      </div>
      <div className={styles.trend}>
        {points.length > 1 && (
          <SparkLine label={t`Values of ${title}`} points={points} unit={metric.currency ?? metric.unit ?? undefined} />
        )}
      </div>
      <div className={styles.confidence}>
        {confidence !== null && (
          <span title={t`Confidence ${confidence} of 10`}>
            <span className="only-spoken">{t`Confidence`} </span>
            {confidence}
            <span className={styles.ten}>/10</span>
          </span>
        )}
      </div>
      <div className={styles.acts}>{acts}</div>
    </li>
  );
}

/** The bar where there is progress; inside or outside where a bound is guarded; the reason where nothing is known. */
function Course({ keyResult: { title, figures, now } }: { keyResult: KeyResult }) {
  const { t } = useLingui();
  const { progress, expected, inside, unknown, suggestedStatus } = figures;
  const [held, of] = [now.inside, now.measurements];
  if (inside !== null) {
    return (
      <StatusPill status={inside ? 'on-track' : 'off-track'} look="bare">
        {inside ? t`Inside, held ${held} of ${of}` : t`Outside, held ${held} of ${of}`}
      </StatusPill>
    );
  }
  if (progress === null && unknown === 'guarded') return <span className={styles.meta}>{t`No value yet`}</span>;
  if (progress === null)
    return (
      <span className={styles.meta}>
        {unknown && unknownWords[unknown] ? t(unknownWords[unknown]) : t`Not known yet`}
      </span>
    );
  const status =
    suggestedStatus === 'on-track' || suggestedStatus === 'at-risk' || suggestedStatus === 'off-track'
      ? suggestedStatus
      : undefined;
  return (
    <ProgressBar
      label={t`Progress of ${title}`}
      value={Number(progress)}
      expected={expected === null ? null : Number(expected)}
      status={status}
      words="below"
    />
  );
}

function OwnDays({ keyResult: { startsOn, endsOn } }: { keyResult: KeyResult }) {
  const { t } = useLingui();
  const figures = useFigures();
  if (startsOn === null && endsOn === null) return null;
  const [from, until] = [startsOn && figures.day(startsOn, 'short'), endsOn && figures.day(endsOn, 'short')];
  return <span>{from && until ? t`${from} to ${until}` : from ? t`from ${from}` : t`until ${until}`}</span>;
}

function StateBadge({ keyResult: { state, stateReason } }: { keyResult: KeyResult }) {
  const { t } = useLingui();
  const words = { closed: t`Closed`, parked: t`Parked`, dropped: t`Dropped`, open: '' };
  return (
    <>
      <Badge>{words[state]}</Badge>
      {stateReason && <span>{stateReason}</span>}
    </>
  );
}
