import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { StatusBar } from '#web/charts/status-bar.tsx';
import { paths } from '#web/paths.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { TreeGrid } from '#web/ui/tree-grid/tree-grid.tsx';
import type { TreeColumn } from '#web/ui/tree-grid/types.ts';
import { useMemo, useState } from 'react';
import { parentKeys } from '#web/ui/tree-grid/flatten.ts';
import type { CyclePageFacts } from '../queries.ts';
import { teamTreeOf, type TeamNode } from './team-tree.ts';
import styles from './cycle.module.css';

const shape = { keyOf: ({ team }: TeamNode) => team.id, childrenOf: ({ children }: TeamNode) => children };

/** Every team in the tree, with its figure and how its objectives stand. */
export function CycleTeams({ page: { teams, cycle } }: { page: CyclePageFacts }) {
  const { t } = useLingui();
  const roots = useMemo(() => teamTreeOf(teams), [teams]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => parentKeys(roots, shape, 2));
  return (
    <Section title={t`Teams`}>
      <Card flush>
        <TreeGrid
          label={t`Teams`}
          roots={roots}
          {...shape}
          nameOf={({ team }) => team.name}
          hrefOf={({ team }) => paths.team.to(team.id, { cycleId: cycle.id })}
          columns={useColumns()}
          open={open}
          onOpenChange={setOpen}
          empty={
            <EmptyState
              sentence={t`Teams with objectives in this cycle will stand here.`}
              action={<Link href={paths.okrs.to({ cycle: cycle.id })}>{t`See the OKRs`}</Link>}
            />
          }
        />
      </Card>
    </Section>
  );
}

function useColumns(): TreeColumn<TeamNode>[] {
  const { t } = useLingui();
  const figures = useFigures();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t`Team`,
        width: 220,
        render: ({ team }) => <span className={styles.team}>{team.name}</span>,
      },
      {
        id: 'objectives',
        header: t`Objectives`,
        width: 96,
        align: 'end',
        render: ({ team }) => figures.number(team.objectives),
      },
      {
        id: 'progress',
        header: t`Progress`,
        width: 210,
        render: ({ team: { name, figure } }) =>
          figure.progress === null ? (
            <span className={styles.meta}>{t`Not known yet`}</span>
          ) : (
            <div className={styles.bar}>
              <ProgressBar
                label={t`Progress of ${name}`}
                value={Number(figure.progress)}
                expected={figure.expected === null ? null : Number(figure.expected)}
              />
            </div>
          ),
      },
      {
        id: 'statuses',
        header: t`Status`,
        width: 150,
        render: ({ team }) =>
          team.objectives === 0 ? null : (
            <div className={styles.bar}>
              <StatusBar label={t`Objectives of ${team.name}`} counts={team.statuses} words="spoken" />
            </div>
          ),
      },
    ],
    [t, figures],
  );
}
