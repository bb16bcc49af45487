import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useNarrow } from '#web/app/narrow.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import styles from './problem-table.module.css';
import { fixSentence, problemSentence } from './problem-sentences.ts';
import type { Problem } from './queries.ts';
import { useSeverityWords } from './severity-words.ts';

/** One line per cell: where, what it says, why that is told, what to do. */
export function ProblemTable({ problems, empty }: { problems: readonly Problem[]; empty: ReactNode }) {
  const { t } = useLingui();
  const narrow = useNarrow();
  const columns: TableColumn<Problem>[] = [
    { id: 'row', header: t`Row`, width: '4rem', render: ({ row }) => row ?? '–' },
    { id: 'column', header: t`Column`, width: '8rem', render: ({ column }) => column ?? '–' },
    { id: 'kind', header: t`Kind`, width: '9rem', render: (problem) => <Kind problem={problem} /> },
    { id: 'why', header: t`Why and what to do`, render: (problem) => <Why problem={problem} withPlace={narrow} /> },
  ];
  const shown = narrow ? columns.filter(({ id }) => id === 'row' || id === 'why') : columns;
  return (
    <Table
      label={t`What to look at`}
      columns={shown}
      rows={problems}
      keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
      empty={empty}
    />
  );
}

function Kind({ problem }: { problem: Problem }) {
  const words = useSeverityWords();
  return (
    <Badge tone={problem.leavesOut ? 'accent' : 'neutral'}>
      {problem.severity === 'question' && problem.leavesOut ? words.questionOut : words[problem.severity]}
    </Badge>
  );
}

function Why({ problem, withPlace }: { problem: Problem; withPlace: boolean }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.why}>
      {withPlace && (
        <span className={styles.place}>
          {problem.column} <Kind problem={problem} />
        </span>
      )}
      <span>{problemSentence(problem, i18n)}</span>
      <span className={styles.mend}>{fixSentence(problem, i18n)}</span>
    </span>
  );
}
