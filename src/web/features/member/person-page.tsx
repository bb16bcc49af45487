import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemPage } from '#web/app/error-page.tsx';
import { memberQuery } from '#web/app/reads.ts';
import { useTitle } from '#web/app/title.ts';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Columns, Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { PersonActs } from './person-acts.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonTeams } from './person-teams.tsx';
import type { Member } from './queries.ts';
import { stateWords } from './words.ts';

/** One person: teams and roles, what they own now, what they may do. */
export function PersonPage() {
  const { t } = useLingui();
  const { memberId = '' } = useParams({ strict: false });
  const { data: member, error, refetch } = useQuery(memberQuery(memberId));
  useTitle(member?.name ?? t`Person`);
  if (member) return <Person member={member} />;
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  return (
    <Page>
      <SkeletonRows rows={6} />
    </Page>
  );
}

function Person({ member }: { member: Member }) {
  const { t, i18n } = useLingui();
  const [changing, setChanging] = useState(false);
  return (
    <Page>
      <PageHeader
        title={member.name}
        crumbs={[{ label: t`People`, href: paths.people.to() }, { label: member.name }]}
        status={member.state !== 'active' && <Badge>{i18n._(stateWords[member.state])}</Badge>}
        actions={<PersonActs member={member} onChange={() => setChanging(true)} />}
      >
        {member.title}
      </PageHeader>
      <Columns main={<PersonTeams member={member} />} side={<PersonFacts member={member} />} />
      {changing && <ChangeDialog member={member} onClose={() => setChanging(false)} />}
    </Page>
  );
}
