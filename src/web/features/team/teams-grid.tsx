import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { IconButton } from '#web/ui/button/button.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card } from '#web/ui/layout/layout.tsx';
import { TreeGrid } from '#web/ui/tree-grid/tree-grid.tsx';
import type { TreeColumn } from '#web/ui/tree-grid/types.ts';
import type { Team } from './queries.ts';
import { openAtFirst, type TeamNode, teamTree } from './team-tree.ts';
import styles from './teams-grid.module.css';
import { cadenceWords } from './words.ts';

type TeamsGridProps = { teams: readonly Team[]; onEdit: (id: string) => void; onAdd: (parentId: string) => void };

/** The tree as a table; a row leads to the team's page, its buttons to what can be done there. */
export function TeamsGrid({ teams, onEdit, onAdd }: TeamsGridProps) {
  const { t } = useLingui();
  const roots = useMemo(() => teamTree(teams), [teams]);
  const [changed, setOpen] = useState<ReadonlySet<string> | null>(null);
  const columns = useColumns(onEdit, onAdd);
  return (
    <Card flush>
      <TreeGrid
        label={t`Teams`}
        roots={roots}
        columns={columns}
        keyOf={({ team }) => team.id}
        childrenOf={({ below }) => (below.length > 0 ? below : undefined)}
        nameOf={({ team }) => team.name}
        hrefOf={({ team }) => paths.team.to(team.id)}
        open={changed ?? openAtFirst(roots)}
        onOpenChange={setOpen}
        empty={<EmptyState sentence={t`The teams of the organisation live here, from the top to the smallest.`} />}
      />
    </Card>
  );
}

function useColumns(onEdit: (id: string) => void, onAdd: (parentId: string) => void): TreeColumn<TeamNode>[] {
  const { t, i18n } = useLingui();
  const { number } = useFigures();
  return useMemo(
    () => [
      { id: 'name', header: t`Team`, width: 280, render: ({ team }) => <Name team={team} archived={t`archived`} /> },
      { id: 'level', header: t`Level`, width: 120, render: ({ team }) => team.levelName },
      { id: 'leads', header: t`Led by`, width: 200, render: ({ team }) => <Leads team={team} /> },
      { id: 'members', header: t`People`, width: 80, align: 'end', render: ({ team }) => number(team.members) },
      {
        id: 'cadence', header: t`Checks in`, width: 200,
        render: ({ team: { cadence } }) =>
          cadence ? cadenceWords(cadence, i18n) : <span className={styles.quiet}>{t`as the team above`}</span>,
      },
      {
        id: 'acts', header: t`Actions`, width: 96, align: 'end',
        render: ({ team }) => (
          <span className={styles.acts}>
            {team.may['team.create'] && !team.archived && (
              <IconButton icon="add" size="compact" label={t`Add a team below ${team.name}`} onPress={() => onAdd(team.id)} />
            )}
            <IconButton
              icon="settings"
              size="compact"
              label={t`People and settings of ${team.name}`}
              onPress={() => onEdit(team.id)}
            />
          </span>
        ),
      },
    ],
    [t, i18n, number, onEdit, onAdd],
  );
}

function Name({ team, archived }: { team: Team; archived: string }) {
  if (!team.archived) return team.name;
  return (
    <span className={styles.archived}>
      {team.name} <Badge>{archived}</Badge>
    </span>
  );
}

function Leads({ team }: { team: Team }) {
  if (team.leads.length === 0) return <span className={styles.quiet}>–</span>;
  return <span className={styles.leads}>{team.leads.map(({ name }) => name).join(', ')}</span>;
}
