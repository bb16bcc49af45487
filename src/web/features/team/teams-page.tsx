import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useQueryInAddress } from '#web/app/address.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { teamsQuery } from '#web/app/reads.ts';
import { useTitle } from '#web/app/title.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Page, Row } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { Switch } from '#web/ui/switch/switch.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { TeamSheet } from './team-sheet.tsx';
import { TeamsGrid } from './teams-grid.tsx';

/** The tree of teams: who stands where, who leads, how often they check in. `?edit=<id>` opens one beside it. */
export function TeamsPage() {
  const { t } = useLingui();
  const [query, setQuery] = useQueryInAddress();
  const [below, setBelow] = useState<string | null>(null);
  const archived = query.archived === 'yes';
  const { data, error, refetch } = useQuery(teamsQuery(archived));
  const teams = data?.items ?? [];
  const top = teams.find((team) => team.parentId === null);
  const edited = teams.find((team) => team.id === query.edit);
  useTitle(t`Teams`);
  const add = data?.may['team.create'] && top && (
    <Button tone="primary" icon="add" onPress={() => setBelow(top.id)}>
      {t`Add a team`}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t`Teams`} actions={add} />
      <ProblemBanner error={error} onRetry={() => void refetch()} />
      {data ? <TeamsGrid teams={teams} onEdit={(edit) => setQuery({ edit })} onAdd={setBelow} /> : !error && <SkeletonRows rows={8} />}
      <Row>
        <Switch
          label={t`Show archived teams`}
          checked={archived}
          onChange={(on) => setQuery({ archived: on ? 'yes' : '' })}
        />
      </Row>
      {edited && <TeamSheet key={edited.id} team={edited} onClose={() => setQuery({ edit: '' })} />}
      {below && <CreateDialog parentId={below} teams={teams} onClose={() => setBelow(null)} onCreated={(edit) => setQuery({ edit })} />}
    </Page>
  );
}
