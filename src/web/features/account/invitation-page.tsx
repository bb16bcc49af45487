import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Door } from '#web/app/door.tsx';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { chosenLanguage, speak } from '#web/app/language.ts';
import { useSecretInAddress } from '#web/app/secret-in-address.ts';
import { paths } from '#web/paths.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { acceptInvitation, invitationQuery } from './queries.ts';
import { LinkMissing } from './reset-password-page.tsx';

type Invitation = { organisation: string; name: string; email: string; hasAccount: boolean; language: 'en' | 'pt-BR' };

/** Comes in by an invitation: a new person chooses a password, one who has an account proves it with theirs. */
export function InvitationPage() {
  const { t } = useLingui();
  const token = useSecretInAddress();
  const { data: invitation, error } = useQuery({ ...invitationQuery(token), enabled: token !== '' });
  useTongueOf(invitation);
  if (!token) return <Door title={t`Invitation`}>{<LinkMissing />}</Door>;
  if (error) {
    return (
      <Door
        title={t`Invitation`}
        lead={t`Ask the person who invited you for a fresh link. If you have accepted already, just sign in.`}
      >
        <ProblemBanner error={error} />
        <Link href={paths.signIn.to()}>{t`Sign in`}</Link>
      </Door>
    );
  }
  if (!invitation) return <Door title={t`Invitation`}>{<SkeletonRows rows={3} />}</Door>;
  const lead = invitation.hasAccount
    ? t`You have an account here already: sign in with its password to join.`
    : t`Choose a password, and you are in.`;
  return (
    <Door title={t`Join ${invitation.organisation}`} lead={lead}>
      <AcceptForm token={token} invitation={invitation} />
    </Door>
  );
}

/** The inviter knew which language the person reads. */
function useTongueOf(invitation: Invitation | undefined): void {
  const language = invitation?.language;
  useEffect(() => {
    if (language && chosenLanguage() === null) void speak(language);
  }, [language]);
}

function AcceptForm({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useLingui();
  const { hasAccount } = invitation;
  const form = useForm({
    initial: { name: invitation.name, password: '' },
    required: ['name', 'password'],
    save: ({ name, password }) => acceptInvitation({ token, password, ...(!hasAccount && { name }) }),
    onSaved: () => location.assign(paths.myWeek.to()),
  });
  const { values, set, errors } = form;
  return (
    <FormFrame form={form}>
      <TextField
        label={t`E-mail`}
        type="email"
        value={invitation.email}
        onChange={() => {}}
        readOnly
        autoComplete="username"
      />
      {!hasAccount && (
        <TextField label={t`Your name`} autoComplete="name" value={values.name} onChange={set('name')} error={errors.name} />
      )}
      <TextField
        label={t`Password`}
        description={hasAccount ? undefined : t`At least 10 characters. Three or four words you remember are better than one with signs.`}
        type="password"
        autoFocus
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        value={values.password}
        onChange={set('password')}
        error={errors.password}
      />
      <Button type="submit" tone="primary" wide pending={form.pending}>
        {t`Join`}
      </Button>
    </FormFrame>
  );
}
