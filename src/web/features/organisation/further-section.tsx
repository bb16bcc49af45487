import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { switchOrganisation, useSession } from '#web/app/session.tsx';
import { deviceZone } from '#web/app/time-zones.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import styles from './further-section.module.css';
import { NamingFields, type NamingValues } from './naming-fields.tsx';
import { createOrganisation } from './queries.ts';

/** The organisations of this instance that I belong to, and the way to make one more. */
export function FurtherSection() {
  const { t } = useLingui();
  const { organisation, organisations } = useSession();
  const [making, setMaking] = useState(false);
  const action = (
    <Button size="compact" icon="add" onPress={() => setMaking(true)}>
      {t`Create another`}
    </Button>
  );
  return (
    <Section title={t`Your organisations`} actions={action}>
      <Card flush>
        <ul>
          {organisations.map(({ organisationId, name, isAdmin }) => (
            <li key={organisationId} className={styles.row}>
              <span className={styles.name}>
                {name} {isAdmin && <Badge>{t`admin`}</Badge>}
              </span>
              {organisationId === organisation.id ? (
                <Badge tone="accent">{t`You are here`}</Badge>
              ) : (
                <Button size="compact" tone="quiet" onPress={() => switchOrganisation(organisationId)}>
                  {t`Switch to it`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {making && <CreateDialog onClose={() => setMaking(false)} />}
    </Section>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const language = i18n.locale as NamingValues['language'];
  const initial: NamingValues = { name: '', language, timeZone: deviceZone(), firstMonth: '1' };
  const form = useForm({
    initial,
    required: ['name', 'timeZone'],
    save: ({ timeZone, firstMonth, ...rest }) =>
      createOrganisation({ ...rest, timeZone: timeZone ?? 'UTC', firstMonth: Number(firstMonth) }),
    onSaved: ({ organisationId }) => switchOrganisation(organisationId),
  });
  return (
    <FormDialog title={t`Create another organisation`} saveLabel={t`Create and go there`} form={form} onClose={onClose}>
      <p>{t`It shares nothing with this one: its own people, teams and objectives. You become its admin.`}</p>
      <NamingFields values={form.values} errors={form.errors} onChange={form.change} autoFocus />
    </FormDialog>
  );
}
