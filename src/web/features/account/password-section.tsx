import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Row, Section } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { changePassword } from './queries.ts';

/** A new password; whoever knew the old one is signed out. */
export function PasswordSection() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    initial: { current: '', next: '' },
    required: ['current', 'next'],
    save: changePassword,
    onSaved: () => {
      form.change({ current: '', next: '' });
      showToast({ text: t`Password changed. Your other devices were signed out.` });
      void client.invalidateQueries({ queryKey: keys.sessions() });
    },
  });
  const { values, set, errors } = form;
  return (
    <Section title={t`Password`}>
      <Card>
        <FormFrame form={form}>
          <TextField
            label={t`Password now`}
            type="password"
            autoComplete="current-password"
            value={values.current}
            onChange={set('current')}
            error={errors.current}
          />
          <TextField
            label={t`New password`}
            type="password"
            autoComplete="new-password"
            value={values.next}
            onChange={set('next')}
            error={errors.next}
            description={t`At least 10 characters`}
          />
          <Row justify="end">
            <Button type="submit" pending={form.pending}>
              {t`Change password`}
            </Button>
          </Row>
        </FormFrame>
      </Card>
    </Section>
  );
}
