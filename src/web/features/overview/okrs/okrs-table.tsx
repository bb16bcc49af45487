import { useLingui } from '@lingui/react/macro';
import { paths } from '#web/paths.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card } from '#web/ui/layout/layout.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { TreeGrid } from '#web/ui/tree-grid/tree-grid.tsx';
import { useColumns } from './columns.tsx';
import { isNarrowing } from './filter.ts';
import { childrenOf, keyOf, type OkrRow } from './rows.ts';
import type { Okrs } from './use-okrs.ts';
import { usePhone } from './use-phone.ts';

/** The table itself. On a phone it shows the name and how it stands; everything else is one press away. */
export function OkrsTable({ okrs }: { okrs: Okrs }) {
  const { t } = useLingui();
  const columns = useColumns(okrs);
  const isPhone = usePhone();
  const { view, rows, open, setOpen, change, tree } = okrs;
  const cycleId = tree.cycle?.id;
  return (
    <Card flush>
      <TreeGrid
        label={t`OKRs`}
        roots={rows}
        keyOf={keyOf}
        childrenOf={childrenOf}
        nameOf={nameOf}
        hrefOf={(row) => hrefOf(row, cycleId)}
        columns={columns}
        visible={
          isPhone ? ['value'] : view.view === 'team' ? view.columns.filter((column) => column !== 'team') : view.columns
        }
        open={open}
        onOpenChange={setOpen}
        sort={view.sort ?? undefined}
        onSort={(sort) => change({ sort })}
        maxHeight="calc(100dvh - 190px)"
        empty={<Empty okrs={okrs} />}
      />
    </Card>
  );
}

function nameOf(row: OkrRow): string {
  if (row.kind === 'team') return row.name;
  if (row.kind === 'objective') return row.objective.title;
  return row.kind === 'key-result' ? row.keyResult.title : '';
}

function hrefOf(row: OkrRow, cycleId: string | undefined): string | undefined {
  if (row.kind === 'team') return paths.team.to(row.id, { cycleId });
  if (row.kind === 'objective') return paths.objective.to(row.objective.id);
  return row.kind === 'key-result' ? paths.objective.to(row.objective.id) : undefined;
}

function Empty({ okrs: { tree, view } }: { okrs: Okrs }) {
  const { t } = useLingui();
  if (isNarrowing(view.filter) && tree.objectives.length > 0)
    return <EmptyState sentence={t`Nothing fits. Try other words, or show everything again.`} />;
  const query = tree.cycle ? { cycleId: tree.cycle.id } : {};
  return (
    <EmptyState
      sentence={t`The objectives of this cycle will stand here, each with its key results.`}
      example={
        <span>
          {t`Customers get their order when we said`} – {t`Raise on-time delivery from 81 to 95 %`}
        </span>
      }
      action={
        tree.may['objective.suggest'] === true ? (
          <ButtonLink href={paths.newObjective.to(query)} icon="add">{t`New objective`}</ButtonLink>
        ) : undefined
      }
    />
  );
}
