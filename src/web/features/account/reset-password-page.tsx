import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Door } from '#web/app/door.tsx';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { useSecretInAddress } from '#web/app/secret-in-address.ts';
import { paths } from '#web/paths.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { ButtonLink, Link } from '#web/ui/link/link.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { resetPassword } from './queries.ts';

/** Chooses a new password by the link that was sent. */
export function ResetPasswordPage() {
  const { t } = useLingui();
  const token = useSecretInAddress();
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Door title={t`Your new password is set`} lead={t`All other devices were signed out.`}>
        <ButtonLink href={paths.signIn.to()} tone="primary">
          {t`Sign in`}
        </ButtonLink>
      </Door>
    );
  }
  return (
    <Door title={t`Choose a new password`}>
      {token ? <ResetForm token={token} onDone={() => setDone(true)} /> : <LinkMissing />}
    </Door>
  );
}

function ResetForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui();
  const form = useForm({
    initial: { password: '' },
    required: ['password'],
    save: ({ password }) => resetPassword(token, password),
    onSaved: onDone,
  });
  return (
    <FormFrame form={form}>
      <TextField
        label={t`New password`}
        description={t`At least 10 characters. Three or four words you remember are better than one with signs.`}
        type="password"
        autoComplete="new-password"
        autoFocus
        value={form.values.password}
        onChange={form.set('password')}
        error={form.errors.password}
      />
      <Button type="submit" tone="primary" wide pending={form.pending}>
        {t`Set the password`}
      </Button>
    </FormFrame>
  );
}

/** The link was copied without its end, where the token stands. */
export function LinkMissing() {
  const { t } = useLingui();
  return (
    <>
      <Banner
        tone="error"
        title={t`The link is not complete`}
        todo={t`Copy all of it, up to its last letter, or ask for a new one.`}
      />
      <Link href={paths.signIn.to()}>{t`Back to sign in`}</Link>
    </>
  );
}
