import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { useValueWords } from '../../key-result/use-value-words.ts';
import { stateWords } from '../../objective/state-words.ts';
import { ShownStatus } from '../shown-status.tsx';
import styles from './okrs.module.css';
import type { KeyResultFacts, OkrRow } from './rows.ts';
import type { Okrs } from './use-okrs.ts';
import type { ColumnId } from './view.ts';
import { WaitingCell } from './waiting-cell.tsx';

export type CellProps = {
  column: ColumnId;
  row: OkrRow;
  today: string;
  isPhone: boolean;
  /** Takes key results that came later. */
  addKeyResults: Okrs['addKeyResults'];
};

/** What stands in one column of one row. */
export function Cell(props: CellProps): ReactNode {
  const { column, row, today } = props;
  switch (column) {
    case 'title':
      return <TitleCell {...props} />;
    case 'owner':
      return 'ownerName' in row && row.ownerName ? <Avatar name={row.ownerName} size={20} withName /> : null;
    case 'team':
      return row.kind === 'objective' ? <span className={styles.quiet}>{row.teamName}</span> : null;
    case 'progress':
      return <ProgressCell row={row} />;
    case 'value':
      return <ValueCell row={row} />;
    case 'status':
      return <StatusCell row={row} today={today} />;
    case 'confidence':
      return row.kind === 'key-result' ? row.keyResult.confidence : null;
    case 'checked':
      return row.kind === 'objective' ? <Checked day={row.objective.checkedOn} /> : null;
  }
}

/** The name of the row; on a phone a second line says how it stands, because the other columns are not there. */
function TitleCell({ row, today, isPhone, addKeyResults }: CellProps) {
  const { t } = useLingui();
  switch (row.kind) {
    case 'team':
      return (
        <span className={styles.team}>
          {row.name}{' '}
          <span className={styles.count}>
            <Plural value={row.objectives} one="# objective" other="# objectives" />
          </span>
        </span>
      );
    case 'objective':
      return (
        <span className={styles.objective} data-context={row.isContext || undefined}>
          <span className={styles.words}>{row.objective.title}</span>
          {row.objective.state !== 'agreed' && (
            <>
              {' '}
              <Badge>{t(stateWords[row.objective.state])}</Badge>
            </>
          )}
          {isPhone && (
            <span className={styles.second}>
              <StatusCell row={row} today={today} />
            </span>
          )}
        </span>
      );
    case 'key-result':
      return (
        <span className={styles.keyResult} data-state={row.keyResult.state}>
          <span className={styles.words}>{row.keyResult.title}</span>
          {isPhone && <Shares keyResult={row.keyResult} />}
        </span>
      );
    case 'waiting':
      return <WaitingCell objectiveId={row.objectiveId} onLoaded={addKeyResults} />;
  }
}

function Shares({ keyResult: { progress, expected } }: { keyResult: KeyResultFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  if (progress === undefined) return null;
  const [reached, awaited] = [figures.percent(progress), expected === undefined ? null : figures.percent(expected)];
  return (
    <span className={styles.second} data-figures="">
      {awaited === null ? reached : t`${reached}, expected ${awaited}`}
    </span>
  );
}

/** The bar with its expected tick, and the figure; what was expected is spoken, and drawn as the tick. */
function ProgressCell({ row }: { row: OkrRow }) {
  const { t } = useLingui();
  const figures = useFigures();
  if (row.kind !== 'objective' && row.kind !== 'key-result') return null;
  const { progress, expected, title } = row.kind === 'objective' ? row.objective : row.keyResult;
  if (progress === undefined)
    return row.kind === 'objective' && row.objective.of > 0 ? (
      <span className={styles.quiet}>{t`Not known yet`}</span>
    ) : null;
  const status = row.kind === 'objective' ? row.objective.status : undefined;
  const share = expected === undefined ? null : Number(expected);
  return (
    <div className={styles.bar}>
      <ProgressBar
        label={t`Progress of ${title}`}
        value={Number(progress)}
        expected={share}
        status={status}
        words="spoken"
      />
      <span data-figures="" aria-hidden="true">
        {figures.percent(progress)}
      </span>
    </div>
  );
}

function ValueCell({ row }: { row: OkrRow }) {
  const words = useValueWords();
  if (row.kind !== 'key-result') return null;
  return <span data-figures="">{words(row.keyResult, row.keyResult.value)}</span>;
}

function StatusCell({ row, today }: { row: OkrRow; today: string }) {
  if (row.kind !== 'objective' || row.objective.state !== 'agreed') return null;
  const { status = 'no-check-in', checkedOn = null } = row.objective;
  return <ShownStatus status={status} checkedOn={checkedOn} today={today} look="bare" />;
}

function Checked({ day }: { day: string | undefined }) {
  const figures = useFigures();
  return day === undefined ? null : (
    <time className={styles.quiet} dateTime={day}>
      {figures.day(day, 'short')}
    </time>
  );
}
