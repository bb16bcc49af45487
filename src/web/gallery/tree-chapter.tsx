import { useMemo, useState } from 'react';
import { readDecimal } from '../ui/decimal-field/read-decimal.ts';
import { Button } from '../ui/button/button.tsx';
import { Row } from '../ui/layout/layout.tsx';
import { ProgressBar } from '../ui/progress-bar/progress-bar.tsx';
import { StatusPill } from '../ui/status-pill/status-pill.tsx';
import type { Sort } from '../ui/table/table.tsx';
import { ColumnPicker } from '../ui/tree-grid/column-picker.tsx';
import { parentKeys } from '../ui/tree-grid/flatten.ts';
import { TreeGrid } from '../ui/tree-grid/tree-grid.tsx';
import type { TreeColumn } from '../ui/tree-grid/types.ts';
import { type Goal, sampleGoals } from './samples.ts';
import { Chapter, Specimen } from './specimen.tsx';

// A collator made once is fifty times quicker than `localeCompare` on ten thousand rows.
const words = new Intl.Collator('en', { numeric: true });

const shape = { keyOf: (goal: Goal) => goal.id, childrenOf: (goal: Goal) => goal.children };
const nameOf = (goal: Goal) => goal.title;
const hrefOf = (goal: Goal) => `#${goal.id}`;

export function TreeChapter() {
  const [goals] = useState(() => sampleGoals(Number(new URLSearchParams(location.search).get('rows') ?? 300)));
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(['g0', 'g1']));
  const [sort, setSort] = useState<Sort>();
  const [visible, setVisible] = useState(['owner', 'status', 'progress', 'value']);
  const columns = useMemo(() => goalColumns(), []);
  return (
    <Chapter title="Tree grid">
      <Specimen name="TreeGrid" wide>
        <Row justify="between">
          <Row>
            <Button size="compact" onPress={() => setOpen(parentKeys(goals, shape))}>
              Open all
            </Button>
            <Button size="compact" onPress={() => setOpen(new Set())}>
              Close all
            </Button>
          </Row>
          <ColumnPicker columns={columns} visible={visible} onChange={setVisible} />
        </Row>
        <TreeGrid
          label="Goals of all teams"
          {...{ roots: goals, columns, visible, nameOf, hrefOf, open, sort }}
          {...shape}
          onOpenChange={setOpen}
          onSort={setSort}
          maxHeight="420px"
        />
      </Specimen>
    </Chapter>
  );
}

function goalColumns(): TreeColumn<Goal>[] {
  const typed = new Map<string, string>();
  const valueOf = (goal: Goal) => typed.get(goal.id) ?? goal.value;
  return [
    {
      id: 'title',
      header: 'Goal',
      width: 320,
      render: (goal) => goal.title,
      compare: (one, other) => words.compare(one.title, other.title),
    },
    {
      id: 'owner',
      header: 'Owner',
      width: 150,
      render: (goal) => goal.owner,
      compare: (one, other) => words.compare(one.owner, other.owner),
    },
    { id: 'status', header: 'Status', width: 130, render: (goal) => <StatusPill status={goal.status} look="bare" /> },
    {
      id: 'progress',
      header: 'Progress',
      width: 220,
      render: (goal) => (
        <ProgressBar label={goal.title} value={goal.progress} expected={goal.expected} status={goal.status} />
      ),
      compare: (one, other) => (one.progress ?? -1) - (other.progress ?? -1),
    },
    {
      id: 'value',
      header: 'Value',
      width: 110,
      align: 'end',
      render: (goal) => valueOf(goal),
      edit: {
        read: (goal) => (goal.children ? null : valueOf(goal)),
        inputMode: 'decimal',
        commit: (goal, text) => {
          const value = readDecimal(text, 'en');
          if (!value) return 'This is not a number. Write it like 12.5.';
          typed.set(goal.id, value);
          return undefined;
        },
      },
    },
  ];
}
