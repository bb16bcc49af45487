import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Door } from '#web/app/door.tsx';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { paths } from '#web/paths.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { askReset } from './queries.ts';

/** Asks for a link to choose a new password. The answer is the same whether there is such an account or not. */
export function ForgotPasswordPage() {
  const { t } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  const form = useForm({
    initial: { email: '' },
    required: ['email'],
    save: ({ email }) => askReset(email),
    onSaved: (_reply, { email }) => setAsked(email),
  });
  return (
    <Door title={t`Choose a new password`} lead={t`Tell us your e-mail; a link to choose a new password goes there.`}>
      {asked && (
        <Banner
          tone="done"
          title={t`If ${asked} has an account, the link is on its way`}
          todo={t`Look into your mail. Where no mail server is set up, an admin finds the link in the outbox.`}
        />
      )}
      <FormFrame form={form}>
        <TextField
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          autoFocus
          value={form.values.email}
          onChange={form.set('email')}
          error={form.errors.email}
        />
        <Button type="submit" tone="primary" wide pending={form.pending}>
          {t`Send the link`}
        </Button>
        <Link href={paths.signIn.to()}>{t`Back to sign in`}</Link>
      </FormFrame>
    </Door>
  );
}
