import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useQueryInAddress } from '#web/app/address.ts';
import { Door } from '#web/app/door.tsx';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { sessionQuery } from '#web/app/session.tsx';
import { useSignedOut } from '#web/app/signed-out.ts';
import { setTabOrganisation } from '#web/client.ts';
import { paths } from '#web/paths.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { setUpQuery, signIn } from './queries.ts';

/** Who are you? Afterwards one is back where one wanted to be. */
export function SignInPage() {
  const { t } = useLingui();
  const [{ to }] = useQueryInAddress();
  const setUp = useQuery(setUpQuery);
  const session = useQuery({ ...sessionQuery, enabled: false });
  const signedOut = useSignedOut();
  if (setUp.data?.needed) return <Navigate to={paths.setUp.pattern} hash={location.hash.slice(1)} replace />;
  if (session.data && !session.error && !signedOut) return <Navigate to={placeInside(to)} replace />;
  return (
    <Door title={t`Sign in`}>
      <SignInForm to={placeInside(to)} />
    </Door>
  );
}

function SignInForm({ to }: { to: string }) {
  const { t } = useLingui();
  const form = useForm({
    initial: { email: '', password: '' },
    required: ['email', 'password'],
    save: signIn,
    // Loaded anew: nothing of whoever was here before stays in memory.
    onSaved: () => {
      setTabOrganisation(null);
      location.assign(to);
    },
  });
  const { values, set, errors } = form;
  return (
    <FormFrame form={form}>
      <TextField
        label={t`E-mail`}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={values.email}
        onChange={set('email')}
        error={errors.email}
      />
      <TextField
        label={t`Password`}
        type="password"
        name="password"
        autoComplete="current-password"
        value={values.password}
        onChange={set('password')}
        error={errors.password}
      />
      <Button type="submit" tone="primary" wide pending={form.pending}>
        {t`Sign in`}
      </Button>
      <Link href={paths.forgotPassword.to()}>{t`Forgot your password?`}</Link>
    </FormFrame>
  );
}

/** Only places of this app: an address of another site in the query leads home instead. */
export function placeInside(to: string | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : paths.myWeek.to();
}
