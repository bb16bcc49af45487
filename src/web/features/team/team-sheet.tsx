import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { paths } from '#web/paths.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { Sheet } from '#web/ui/sheet/sheet.tsx';
import { Tabs } from '#web/ui/tabs/tabs.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { TeamPeoplePanel } from './people-panel.tsx';
import type { Team } from './queries.ts';
import { TeamForm } from './team-form.tsx';

/** One team beside the tree: who belongs to it, what it is called, where it stands, how often it checks in. */
export function TeamSheet({ team, onClose }: { team: Team; onClose: () => void }) {
  const { t } = useLingui();
  const [tab, setTab] = useState<'people' | 'settings'>('people');
  const settings = (
    <Stack gap={5}>
      <TeamForm team={team} />
      <ArchiveButton team={team} onDone={onClose} />
    </Stack>
  );
  const tabs = [
    { id: 'people' as const, label: t`People`, count: team.members, content: <TeamPeoplePanel team={team} /> },
    { id: 'settings' as const, label: t`Name, place and cadence`, content: settings },
  ];
  return (
    <Sheet title={team.name} open onClose={onClose}>
      <Stack gap={4}>
        <Tabs label={t`About the team`} tabs={tabs} selected={tab} onSelect={setTab} />
        <Row>
          <ButtonLink href={paths.team.to(team.id)} icon="goal" size="compact">
            {t`Go to the page of the team`}
          </ButtonLink>
        </Row>
      </Stack>
    </Sheet>
  );
}
