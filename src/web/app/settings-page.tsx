import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ProblemBanner } from './form/problem-banner.tsx';
import { useSession } from './session.tsx';
import { useTitle } from './title.ts';
import { Page } from '../ui/layout/layout.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { SkeletonRows } from '../ui/skeleton/skeleton-rows.tsx';
import { DemoSection } from '../features/demo/demo-section.tsx';
import { FurtherSection } from '../features/organisation/further-section.tsx';
import { organisationQuery } from './reads.ts';
import { NamingSection } from '../features/organisation/naming-section.tsx';

/** What the organisation says of itself, further organisations, and the demo. */
export function SettingsPage() {
  const { t } = useLingui();
  const { member } = useSession();
  const { data: organisation, error, refetch } = useQuery(organisationQuery);
  useTitle(t`Settings`);
  return (
    <Page narrow>
      <PageHeader title={t`Settings`} />
      <ProblemBanner error={error} onRetry={() => void refetch()} />
      {!organisation && !error && <SkeletonRows rows={4} />}
      {organisation && (
        <>
          <NamingSection key={organisation.id} organisation={organisation} />
          {member.isAdmin && <FurtherSection />}
          {member.isAdmin && <DemoSection />}
        </>
      )}
    </Page>
  );
}
