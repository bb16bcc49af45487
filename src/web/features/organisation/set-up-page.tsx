import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Door } from '#web/app/door.tsx';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { chooseLanguage, type Language } from '#web/app/language.ts';
import { useSecretInAddress } from '#web/app/secret-in-address.ts';
import { deviceZone } from '#web/app/time-zones.ts';
import { setTabOrganisation } from '#web/client.ts';
import { paths } from '#web/paths.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Section, Stack } from '#web/ui/layout/layout.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { NamingFields, type NamingValues } from './naming-fields.tsx';
import { begin, setUpQuery } from './queries.ts';

/** The first visitor, who knows the secret of the console, makes the organisation and the first admin. */
export function SetUpPage() {
  const { t } = useLingui();
  const secret = useSecretInAddress();
  const { data } = useQuery(setUpQuery);
  if (data && !data.needed) return <Navigate to={paths.signIn.pattern} replace />;
  return (
    <Door
      title={t`Set up Rooftop`}
      lead={t`You are the first here. Three short steps, and your organisation can begin.`}
      wide
    >
      <SetUpForm key={secret} secret={secret} />
    </Door>
  );
}

function useSetUpForm(secret: string) {
  const { i18n } = useLingui();
  const initial = {
    secret, start: 'empty' as 'empty' | 'demo',
    'organisation.name': '',
    'organisation.language': i18n.locale as Language,
    'organisation.timeZone': deviceZone() as string | null,
    'organisation.firstMonth': '1',
    'admin.name': '',
    'admin.email': '',
    'admin.password': '',
  };
  return useForm({
    initial,
    required: ['secret', 'organisation.name', 'organisation.timeZone', 'admin.name', 'admin.email', 'admin.password'],
    save: (values) =>
      begin({
        secret: values.secret.trim(),
        start: values.start,
        organisation: {
          name: values['organisation.name'], language: values['organisation.language'],
          timeZone: values['organisation.timeZone'] ?? 'UTC', firstMonth: Number(values['organisation.firstMonth']),
        },
        admin: { name: values['admin.name'], email: values['admin.email'], password: values['admin.password'] },
      }),
    onSaved: ({ organisationId }) => {
      setTabOrganisation(organisationId);
      location.assign(paths.myWeek.to());
    },
  });
}

function SetUpForm({ secret }: { secret: string }) {
  const { t } = useLingui();
  const form = useSetUpForm(secret);
  const { values, errors, set, change } = form;
  const naming: NamingValues = {
    name: values['organisation.name'], language: values['organisation.language'],
    timeZone: values['organisation.timeZone'], firstMonth: values['organisation.firstMonth'],
  };
  const changeNaming = (some: Partial<NamingValues>) => {
    change(Object.fromEntries(Object.entries(some).map(([field, value]) => [`organisation.${field}`, value])));
    if (some.language) void chooseLanguage(some.language);
  };
  const namingErrors = {
    name: errors['organisation.name'], language: errors['organisation.language'],
    timeZone: errors['organisation.timeZone'], firstMonth: errors['organisation.firstMonth'],
  };
  return (
    <FormFrame form={form}>
      <Card>
        <Stack gap={6}>
          <Section title={t`1. The secret`}>
            <TextField
              label={t`Set-up secret`}
              description={t`Printed on the console where the server was started, so that only its operator can begin.`}
              value={values.secret}
              onChange={set('secret')}
              error={errors.secret}
              autoFocus={secret === ''}
              autoComplete="off"
            />
          </Section>
          <Section title={t`2. Your organisation`}>
            <NamingFields values={naming} errors={namingErrors} onChange={changeNaming} autoFocus={secret !== ''} />
          </Section>
          <Section title={t`3. You, the first admin`}>
            <AdminFields form={form} />
          </Section>
          <StartChoice value={values.start} onChange={set('start')} />
        </Stack>
      </Card>
      <Button type="submit" tone="primary" wide pending={form.pending}>
        {t`Begin`}
      </Button>
    </FormFrame>
  );
}

function AdminFields({ form: { values, errors, set } }: { form: ReturnType<typeof useSetUpForm> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Your name`}
        autoComplete="name"
        value={values['admin.name']}
        onChange={set('admin.name')}
        error={errors['admin.name']}
        maxLength={120}
      />
      <TextField
        label={t`E-mail`}
        type="email"
        autoComplete="username"
        value={values['admin.email']}
        onChange={set('admin.email')}
        error={errors['admin.email']}
      />
      <TextField
        label={t`Password`}
        type="password"
        autoComplete="new-password"
        description={t`At least 10 characters`}
        value={values['admin.password']}
        onChange={set('admin.password')}
        error={errors['admin.password']}
      />
    </>
  );
}

function StartChoice({ value, onChange }: { value: 'empty' | 'demo'; onChange: (value: 'empty' | 'demo') => void }) {
  const { t } = useLingui();
  const options = [
    {
      value: 'empty' as const,
      label: t`Empty, with my own spreadsheet next`,
      description: t`You can import objectives and key results right away.`,
    },
    {
      value: 'demo' as const,
      label: t`With a demo organisation beside it`,
      description: t`About 120 people in the seventh week of a quarter, to look around in. Removed with one click.`,
    },
  ];
  return <RadioGroup label={t`How do you want to begin?`} options={options} value={value} onChange={onChange} />;
}
