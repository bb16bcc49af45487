import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { cyclesQuery } from '#web/app/reads.ts';
import { useTitle } from '#web/app/title.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Columns, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { CyclesTable } from './cycles-table.tsx';
import type { Cycle } from './queries.ts';
import { StateLegend } from './state-legend.tsx';

/** The spans for which objectives are set, and how far each is. */
export function CyclesPage() {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useQuery(cyclesQuery);
  const [creating, setCreating] = useState(false);
  const [changing, setChanging] = useState<Cycle | null>(null);
  const cycles = data?.items ?? [];
  const create = () => setCreating(true);
  useTitle(t`Cycles`);
  const add = data?.may['cycle.change'] && (
    <Button tone="primary" icon="add" onPress={create}>
      {t`Create a cycle`}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t`Cycles`} actions={add} />
      <ProblemBanner error={error} onRetry={() => void refetch()} />
      <Columns
        main={
          <>
            {data && <CyclesTable cycles={cycles} onChange={setChanging} onCreate={data.may['cycle.change'] ? create : undefined} />}
            {isPending && <SkeletonRows rows={6} />}
          </>
        }
        side={<StateLegend />}
      />
      {creating && <CreateDialog cycles={cycles} onClose={() => setCreating(false)} />}
      {changing && <ChangeDialog cycle={changing} cycles={cycles} onClose={() => setChanging(null)} />}
    </Page>
  );
}
