import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { TimeZonePicker } from '#web/app/pickers/time-zone-picker.tsx';
import { useSession } from '#web/app/session.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Card, FieldGrid, Row, Section } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { changeAccount } from './queries.ts';

/** How others read my name, and in which zone my days begin and end. */
export function ProfileSection() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { member } = useSession();
  const form = useForm({
    initial: { name: member.name, timeZone: member.timeZone as string | null },
    required: ['name', 'timeZone'],
    save: ({ name, timeZone }) => changeAccount({ name, timeZone: timeZone ?? undefined }),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: keys.session() });
      showToast({ text: t`Saved` });
    },
  });
  const { values, set, errors } = form;
  return (
    <Section title={t`You`}>
      <Card>
        <FormFrame form={form}>
          <FieldGrid>
            <TextField
              label={t`Name`}
              autoComplete="name"
              value={values.name}
              onChange={set('name')}
              error={errors.name}
              maxLength={120}
            />
            <TimeZonePicker
              label={t`Time zone`}
              value={values.timeZone}
              onChange={set('timeZone')}
              error={errors.timeZone}
            />
          </FieldGrid>
          <Row justify="end">
            <Button type="submit" tone="primary" pending={form.pending}>
              {t`Save`}
            </Button>
          </Row>
        </FormFrame>
      </Card>
    </Section>
  );
}
