import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, call } from '../../client.ts';
import { paths } from '../../paths.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { problemWords } from '../problem-texts.ts';
import { useSession } from '../session.tsx';
import { setSignedOut } from '../signed-out.ts';

/** The session ended under an open page: signing in again brings back exactly this page, with everything typed in it. */
export function SignInAgain() {
  const { t } = useLingui();
  const { account } = useSession();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => call(api.POST('/api/v1/session', { body: { email: account.email, password } })),
    onSuccess: async () => {
      setSignedOut(false);
      await client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Dialog title={t`Sign in again`} open onClose={() => {}} size="small" stay>
      <form onSubmit={submit}>
        <Stack gap={4}>
          <p>{t`Your session ended. Sign in and go on where you were: the page and your words are kept.`}</p>
          {signIn.error && <Banner tone="error" title={problemWords(signIn.error).title} />}
          <TextField
            label={t`E-mail`}
            type="email"
            value={account.email}
            onChange={() => {}}
            readOnly
            autoComplete="username"
          />
          <TextField
            label={t`Password`}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            autoFocus
            required
          />
          <Button type="submit" tone="primary" pending={signIn.isPending} wide>
            {t`Sign in`}
          </Button>
          <Link href={paths.signIn.to()}>{t`Sign in as somebody else`}</Link>
        </Stack>
      </form>
    </Dialog>
  );
}
