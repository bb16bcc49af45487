import { useLingui } from '@lingui/react/macro';
import { useTitle } from '#web/app/title.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { useSession } from '#web/app/session.tsx';
import { DeviceSection } from './device-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** What is mine: name and zone, how this device looks and listens, the password, where I am signed in. */
export function AccountPage() {
  const { t } = useLingui();
  const { account } = useSession();
  useTitle(t`Your account`);
  return (
    <Page narrow>
      <PageHeader title={t`Your account`}>{account.email}</PageHeader>
      <ProfileSection />
      <DeviceSection />
      <PasswordSection />
      <SessionsSection />
    </Page>
  );
}
