import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import { CycleActs } from './cycle-acts.tsx';
import { type CycleRow, nested } from './nested.ts';
import type { Cycle } from './queries.ts';
import styles from './cycles-table.module.css';
import { kindWords, stateWords } from './words.ts';

type CyclesTableProps = { cycles: readonly Cycle[]; onChange: (cycle: Cycle) => void; onCreate?: () => void };

/** Cycles, latest first, with those inside another one under it. */
export function CyclesTable({ cycles, onChange, onCreate }: CyclesTableProps) {
  const { t, i18n } = useLingui();
  const { span, number } = useFigures();
  const narrow = useNarrow();
  const columns: TableColumn<CycleRow>[] = [
    { id: 'name', header: t`Cycle`, render: (row) => <Name row={row} whole={narrow} /> },
    { id: 'kind', header: t`Kind`, render: ({ cycle }) => <span className={styles.quiet}>{i18n._(kindWords[cycle.kind])}</span> },
    { id: 'days', header: t`Days`, render: ({ cycle }) => <span className={styles.days}>{span(cycle.startsOn, cycle.endsOn)}</span> },
    { id: 'state', header: t`State`, render: ({ cycle }) => <State cycle={cycle} /> },
    { id: 'objectives', header: t`Objectives`, align: 'end', render: ({ cycle }) => number(cycle.objectives) },
    { id: 'acts', header: t`Actions`, align: 'end', render: ({ cycle }) => <CycleActs cycle={cycle} onChange={() => onChange(cycle)} /> },
  ];
  const shown = narrow ? columns.filter(({ id }) => id === 'name' || id === 'acts') : columns;
  const empty = (
    <EmptyState
      sentence={t`A cycle is the time for which objectives are set: a year, and quarters inside it.`}
      example={<Badge tone="accent">{t`Q1, in its seventh week`}</Badge>}
      action={onCreate && <Button onPress={onCreate}>{t`Create the first cycle`}</Button>}
    />
  );
  return (
    <Card flush>
      <Table label={t`Cycles`} columns={shown} rows={nested(cycles)} keyOf={({ cycle }) => cycle.id} empty={empty} />
    </Card>
  );
}

function Name({ row: { cycle, depth }, whole }: { row: CycleRow; whole: boolean }) {
  const { span } = useFigures();
  return (
    <span className={styles.name} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
      <Link href={paths.cycle.to(cycle.id)} tone="plain">
        {cycle.name}
      </Link>
      {whole && <span className={styles.under}>{span(cycle.startsOn, cycle.endsOn)}</span>}
      {whole && <State cycle={cycle} />}
    </span>
  );
}

function State({ cycle }: { cycle: Cycle }) {
  const { t, i18n } = useLingui();
  const { week, weeks, state } = cycle;
  const runs = state === 'running' && week > 0;
  return (
    <span className={styles.state}>
      <Badge tone={state === 'running' ? 'accent' : 'neutral'}>{i18n._(stateWords[state])}</Badge>
      {runs && <span className={styles.quiet}>{t`week ${week} of ${weeks}`}</span>}
    </span>
  );
}
