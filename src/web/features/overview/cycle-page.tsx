import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTitle } from '#web/app/title.ts';
import { useFigures } from '#web/app/figures.ts';
import { StatusBar } from '#web/charts/status-bar.tsx';
import { paths } from '#web/paths.ts';
import { Card, Columns, Page, Section } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { CycleFacts } from './cycle/cycle-facts.tsx';
import { CycleStateSteps } from './cycle/cycle-state-steps.tsx';
import { CycleTeams } from './cycle/cycle-teams.tsx';
import { CycleTime } from './cycle/cycle-time.tsx';
import { Figure } from './figure.tsx';
import { Loaded } from './loaded.tsx';
import { type CyclePageFacts, cyclePageQuery } from './queries.ts';

/** One cycle: where it is in its days, how the whole organisation stands, and each team. */
export function CyclePage() {
  const { cycleId = '' } = useParams({ strict: false });
  return <Loaded query={useQuery(cyclePageQuery(cycleId))}>{(page) => <Cycle page={page} />}</Loaded>;
}

function Cycle({ page }: { page: CyclePageFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  const { cycle, parent } = page;
  useTitle(cycle.name);
  const crumbs = [
    { label: t`Cycles`, href: paths.cycles.to() },
    ...(parent ? [{ label: parent.name, href: paths.cycle.to(parent.id) }] : []),
    { label: cycle.name },
  ];
  const main = (
    <>
      <Figure figure={page.figure} label={t`Progress of ${cycle.name}`} unit="objectives">
        <CycleTime page={page} />
      </Figure>
      <Section title={t`How the objectives stand`}>
        <Card>
          <StatusBar label={t`Objectives of ${cycle.name}`} counts={page.statuses} />
        </Card>
      </Section>
      <CycleTeams page={page} />
    </>
  );
  const side = (
    <>
      <CycleStateSteps page={page} />
      <CycleFacts page={page} />
    </>
  );
  return (
    <Page>
      <PageHeader
        title={cycle.name}
        crumbs={crumbs}
        actions={<ButtonLink href={paths.okrs.to({ cycle: cycle.id })} icon="table">{t`See the OKRs`}</ButtonLink>}
      >
        {figures.span(cycle.startsOn, cycle.endsOn)}
      </PageHeader>
      <Columns main={main} side={side} />
    </Page>
  );
}
