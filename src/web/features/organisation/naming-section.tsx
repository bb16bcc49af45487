import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Row, Section } from '#web/ui/layout/layout.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { NamingFields, type NamingValues } from './naming-fields.tsx';
import { changeOrganisation, type Organisation } from './queries.ts';

/** Name, language, zone and fiscal year of the organisation in hand. */
export function NamingSection({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const form = useNamingForm(organisation);
  const readOnly = !(organisation.may['organisation.change'] ?? true);
  return (
    <Section title={t`Organisation`}>
      <Card>
        <FormFrame
          form={form}
          labels={{
            name: t`Name of the organisation`,
            language: t`Language`,
            timeZone: t`Time zone`,
            firstMonth: t`Fiscal year begins in`,
          }}
        >
          <NamingFields values={form.values} errors={form.errors} onChange={form.change} disabled={readOnly} />
          {!readOnly && (
            <Row justify="end">
              <Button type="submit" tone="primary" pending={form.pending}>
                {t`Save`}
              </Button>
            </Row>
          )}
        </FormFrame>
      </Card>
    </Section>
  );
}

function useNamingForm(organisation: Organisation) {
  const { t } = useLingui();
  const client = useQueryClient();
  return useForm({
    initial: read(organisation),
    rev: organisation.rev,
    read: (current) => read(current as Organisation),
    required: ['name', 'timeZone'],
    save: ({ name, language, timeZone, firstMonth }, rev) =>
      changeOrganisation(rev, { name, language, timeZone: timeZone ?? 'UTC', firstMonth: Number(firstMonth) }),
    onSaved: async (saved) => {
      client.setQueryData(keys.organisation(), saved);
      showToast({ text: t`Saved` });
      await client.invalidateQueries({ queryKey: keys.session() });
    },
  });
}

function read({ name, language, timeZone, firstMonth }: Organisation): NamingValues {
  return { name, language, timeZone, firstMonth: String(firstMonth) };
}
