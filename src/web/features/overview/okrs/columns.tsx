import { Plural, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { writeDecimal } from '#web/ui/decimal-field/read-decimal.ts';
import { useFigures } from '#web/app/figures.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import type { TreeColumn } from '#web/ui/tree-grid/types.ts';
import { useValueWords } from '../../key-result/use-value-words.ts';
import { stateWords } from '../../objective/state-words.ts';
import { ShownStatus } from '../shown-status.tsx';
import styles from './okrs.module.css';
import { comparing } from './order.ts';
import type { KeyResultFacts, OkrRow } from './rows.ts';
import type { Okrs } from './use-okrs.ts';
import type { ColumnId } from './view.ts';
import { type ValueEdit, useValueEdit } from './use-value-edit.ts';
import { useNarrow, usePhone } from './use-phone.ts';
import { WaitingCell } from './waiting-cell.tsx';

type Column = TreeColumn<OkrRow> & { id: ColumnId };

/** The columns of the OKR table. */
export function useColumns(okrs: Okrs): readonly Column[] {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const isNarrow = useNarrow();
  const edit = useValueEdit(okrs);
  const { view, tree } = okrs;
  const descending = view.sort?.direction === 'descending';
  return useMemo((): Column[] => {
    const compare = (id: ColumnId) => comparing(id, descending);
    return [
      { id: 'title', header: t`Objective or key result`, width: isNarrow ? 180 : 324, compare: compare('title'), render: (row) => <TitleCell row={row} okrs={okrs} isPhone={isPhone} /> },
      { id: 'owner', header: t`Owner`, width: 144, compare: compare('owner'), render: (row) => ('ownerName' in row && row.ownerName ? <Avatar name={row.ownerName} size={20} withName /> : null) },
      { id: 'team', header: t`Team`, width: 112, compare: compare('team'), render: (row) => (row.kind === 'objective' ? <span className={styles.quiet}>{row.teamName}</span> : null) },
      { id: 'progress', header: t`Progress`, width: 132, compare: compare('progress'), render: (row) => <ProgressCell row={row} /> },
      { id: 'value', header: t`Value`, width: 100, align: 'end', render: (row) => <ValueCell row={row} />, edit: editOf(edit, i18n.locale) },
      { id: 'status', header: t`Status`, width: 176, compare: compare('status'), render: (row) => <StatusCell row={row} today={tree.today} /> },
      { id: 'confidence', header: t`Confidence`, width: 86, align: 'end', compare: compare('confidence'), render: (row) => (row.kind === 'key-result' ? row.keyResult.confidence : null) },
      { id: 'checked', header: t`Last check-in`, width: 100, compare: compare('checked'), render: (row) => (row.kind === 'objective' ? <Checked day={row.objective.checkedOn} /> : null) },
    ];
  }, [t, i18n.locale, isPhone, isNarrow, descending, okrs.addKeyResults, tree.today, edit]);
}

/** The value is typed in its cell, as a decimal of the language. */
function editOf({ mayEdit, commit }: ValueEdit, locale: string): Column['edit'] {
  return {
    inputMode: 'decimal',
    read: (row) => (row.kind === 'key-result' && mayEdit(row) ? writeDecimal(row.keyResult.value ?? '', locale) : null),
    commit: (row, text) => (row.kind === 'key-result' ? commit(row, text) : undefined),
  };
}

type TitleProps = { row: OkrRow; okrs: Okrs; isPhone: boolean };

/** The name of the row; on a phone a second line says how it stands, because the other columns are not there. */
function TitleCell({ row, okrs, isPhone }: TitleProps) {
  const { t } = useLingui();
  switch (row.kind) {
    case 'team':
      return <span className={styles.team}>{row.name} <span className={styles.count}><Plural value={row.objectives} one="# objective" other="# objectives" /></span></span>;
    case 'objective':
      return (
        <span className={styles.objective} data-context={row.isContext || undefined}>
          <span className={styles.words}>{row.objective.title}</span>
          {row.objective.state !== 'agreed' && <> <Badge>{t(stateWords[row.objective.state])}</Badge></>}
          {isPhone && <span className={styles.second}><StatusCell row={row} today={okrs.tree.today} /></span>}
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
      return <WaitingCell objectiveId={row.objectiveId} onLoaded={okrs.addKeyResults} />;
  }
}

function Shares({ keyResult: { progress, expected } }: { keyResult: KeyResultFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  if (progress === undefined) return null;
  const [reached, awaited] = [figures.percent(progress), expected === undefined ? null : figures.percent(expected)];
  return <span className={styles.second} data-figures="">{awaited === null ? reached : t`${reached}, expected ${awaited}`}</span>;
}

/** The bar with its expected tick, and the figure; what was expected is spoken, and drawn as the tick. */
function ProgressCell({ row }: { row: OkrRow }) {
  const { t } = useLingui();
  const figures = useFigures();
  if (row.kind !== 'objective' && row.kind !== 'key-result') return null;
  const { progress, expected, title } = row.kind === 'objective' ? row.objective : row.keyResult;
  if (progress === undefined) return row.kind === 'objective' && row.objective.of > 0 ? <span className={styles.quiet}>{t`Not known yet`}</span> : null;
  const status = row.kind === 'objective' ? row.objective.status : undefined;
  const share = expected === undefined ? null : Number(expected);
  return (
    <div className={styles.bar}>
      <ProgressBar label={t`Progress of ${title}`} value={Number(progress)} expected={share} status={status} words="spoken" />
      <span data-figures="" aria-hidden="true">{figures.percent(progress)}</span>
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
  return day === undefined ? null : <time className={styles.quiet} dateTime={day}>{figures.day(day, 'short')}</time>;
}
