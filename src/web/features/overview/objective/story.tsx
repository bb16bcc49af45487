import { useLingui } from '@lingui/react/macro';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { Tabs } from '#web/ui/tabs/tabs.tsx';
import { HistoryList } from '../../objective/history-list.tsx';
import { eventWords } from '../event-words.ts';
import { Talk } from './talk.tsx';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** What happened: check-ins and comments as one conversation, and, when asked for, every change. */
export function Story({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective } = view.page;
  return (
    <Section title={t`What happened`}>
      <Card>
        <Tabs
          label={t`What happened`}
          selected={view.tab}
          onSelect={view.setTab}
          tabs={[
            { id: 'talk', label: t`Check-ins and comments`, content: <Talk view={view} /> },
            {
              id: 'history',
              label: t`Every change`,
              content: (
                <HistoryList
                  objectiveId={objective.id}
                  title={objective.title}
                  eventText={(event) => t(eventWords(event))}
                />
              ),
            },
          ]}
        />
      </Card>
    </Section>
  );
}
