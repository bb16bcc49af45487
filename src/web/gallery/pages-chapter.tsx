import { useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { Pager } from '../ui/pager/pager.tsx';
import { ProgressBar } from '../ui/progress-bar/progress-bar.tsx';
import { StatusPill } from '../ui/status-pill/status-pill.tsx';
import { Stepper } from '../ui/stepper/stepper.tsx';
import { type Sort, Table, type TableColumn } from '../ui/table/table.tsx';
import { Tabs } from '../ui/tabs/tabs.tsx';
import { type Goal, sampleGoals } from './samples.ts';
import { Chapter, Specimen } from './specimen.tsx';

const goals = sampleGoals(1)[0]?.children?.slice(0, 6) ?? [];

const columns: TableColumn<Goal>[] = [
  { id: 'title', header: 'Goal', render: (goal) => goal.title, sortable: true },
  { id: 'owner', header: 'Owner', render: (goal) => goal.owner },
  { id: 'status', header: 'Status', render: (goal) => <StatusPill status={goal.status} look="bare" />, sortable: true },
  { id: 'value', header: 'Value', render: (goal) => goal.value, align: 'end', sortable: true },
];

export function PagesChapter() {
  const [sort, setSort] = useState<Sort>({ column: 'title', direction: 'ascending' });
  const [tab, setTab] = useState<'results' | 'check-ins' | 'history'>('results');
  return (
    <Chapter title="Pages">
      <Specimen name="Tabs">
        <Tabs
          label="Parts of the objective"
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'results',
              label: 'Key results',
              count: 3,
              content: <ProgressBar label="Signed" value={0.3} expected={0.4} />,
            },
            { id: 'check-ins', label: 'Check-ins', count: 12, content: 'Twelve check-ins.' },
            { id: 'history', label: 'History', content: 'All that changed.' },
          ]}
        />
      </Specimen>
      <Specimen name="Stepper, Pager">
        <Stepper
          label="Import"
          onSelect={() => {}}
          steps={[
            { id: 'file', label: 'File', state: 'done' },
            { id: 'columns', label: 'Columns', state: 'problem' },
            { id: 'check', label: 'Check', state: 'current' },
            { id: 'in', label: 'Bring in', state: 'todo' },
          ]}
        />
        <Pager shown={50} total={1284} more onMore={() => {}} />
        <Pager shown={50} more pending onMore={() => {}} />
      </Specimen>
      <Specimen name="Table" wide>
        <Table label="Goals" columns={columns} rows={goals} keyOf={(goal) => goal.id} sort={sort} onSort={setSort} />
      </Specimen>
      {/* The last, because its `h1` would break the order of headings of what follows. */}
      <Specimen name="PageHeader" wide>
        <PageHeader
          title="New customers trust us from the first week"
          crumbs={[{ label: 'Acme', href: '#acme' }, { label: 'Customer care', href: '#care' }, { label: 'Q4 2026' }]}
          status={<StatusPill status="at-risk" />}
          actions={
            <>
              <Button icon="edit">Edit</Button>
              <Button tone="primary">Check in</Button>
            </>
          }
        >
          <span>Ana Almeida</span> <span>Week 7 of 13</span>
        </PageHeader>
      </Specimen>
    </Chapter>
  );
}
