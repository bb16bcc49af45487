import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useQueryInAddress } from '#web/app/address.ts';
import { cyclesQuery } from '#web/app/reads.ts';
import { useTitle } from '#web/app/title.ts';
import { paths } from '#web/paths.ts';
import { Columns, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { Figure } from './figure.tsx';
import { Loaded } from './loaded.tsx';
import { type TeamPageFacts, teamPageQuery } from './queries.ts';
import { TeamBelow, TeamMembers } from './team/team-side.tsx';
import { TeamObjectives } from './team/team-objectives.tsx';
import styles from './team/team.module.css';

/** One team in one cycle: how it stands, what it is after, who belongs to it, which teams are below. */
export function TeamPage() {
  const { teamId = '' } = useParams({ strict: false });
  const [query] = useQueryInAddress();
  return (
    <Loaded query={useQuery(teamPageQuery(teamId, query.cycleId ?? null))}>{(page) => <Team page={page} />}</Loaded>
  );
}

function Team({ page }: { page: TeamPageFacts }) {
  const { t } = useLingui();
  const { team, above, cycle, may } = page;
  useTitle(team.name);
  const inCycle = cycle ? { cycleId: cycle.id } : {};
  const crumbs = [
    ...above
      .filter(({ id }) => id !== team.id)
      .map(({ id, name }) => ({ label: name, href: paths.team.to(id, inCycle) })),
    { label: team.name },
  ];
  const actions = (
    <>
      <CycleSwitch page={page} />
      {team.may['team.change'] === true && (
        <ButtonLink href={paths.teams.to({ edit: team.id })} icon="edit">{t`Edit team`}</ButtonLink>
      )}
      {may['objective.suggest'] === true && (
        <ButtonLink
          href={paths.newObjective.to({ teamId: team.id, ...inCycle })}
          tone="primary"
          icon="add"
        >{t`New objective`}</ButtonLink>
      )}
    </>
  );
  const main = (
    <>
      <Figure figure={page.figure} label={t`Progress of ${team.name}`} unit="objectives" />
      <TeamObjectives page={page} />
    </>
  );
  const side = (
    <>
      <TeamMembers members={page.members} />
      <TeamBelow below={page.below} cycleId={cycle?.id} />
    </>
  );
  return (
    <Page>
      <PageHeader title={team.name} crumbs={crumbs} actions={actions}>
        {team.levelName}
      </PageHeader>
      <Columns main={main} side={side} />
    </Page>
  );
}

function CycleSwitch({ page: { cycle } }: { page: TeamPageFacts }) {
  const { t } = useLingui();
  const [, setQuery] = useQueryInAddress();
  const cycles = useQuery(cyclesQuery).data?.items ?? [];
  if (cycles.length === 0) return null;
  return (
    <div className={styles.cycle}>
      <Select
        label={t`Cycle`}
        labelHidden
        options={cycles.map(({ id, name }) => ({ value: id, label: name }))}
        value={cycle?.id ?? null}
        onChange={(cycleId) => setQuery({ cycleId })}
      />
    </div>
  );
}
