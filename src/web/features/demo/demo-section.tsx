import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { switchOrganisation, useSession } from '#web/app/session.tsx';
import { setTabOrganisation } from '#web/client.ts';
import { paths } from '#web/paths.ts';
import { Button } from '#web/ui/button/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog/confirm-dialog.tsx';
import { Card, Row, Section, Stack } from '#web/ui/layout/layout.tsx';
import { loadDemo, removeDemo } from './queries.ts';

/** The example workspace: one click to load beside the real one, one (confirmed) to remove. */
export function DemoSection() {
  const { t } = useLingui();
  const { organisation } = useSession();
  return (
    <Section title={t`Demo organisation`}>
      <Card>
        <Stack gap={3}>{organisation.demo ? <RemoveDemo /> : <LoadDemo />}</Stack>
      </Card>
    </Section>
  );
}

function LoadDemo() {
  const { t } = useLingui();
  const loading = useMutation({ mutationFn: loadDemo, onSuccess: ({ organisationId }) => switchOrganisation(organisationId) });
  return (
    <>
      <p>{t`About 120 people on three levels, two past cycles and one in its seventh week, to look around in and to try things on. Your own organisation is not touched.`}</p>
      <ProblemBanner error={loading.error} />
      <Row>
        <Button onPress={() => loading.mutate()} pending={loading.isPending}>
          {t`Load the demo and go there`}
        </Button>
        {loading.isPending && <span role="status">{t`This takes some seconds.`}</span>}
      </Row>
    </>
  );
}

function RemoveDemo() {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: removeDemo,
    onSuccess: () => {
      setTabOrganisation(null);
      location.assign(paths.myWeek.to());
    },
  });
  return (
    <>
      <p>{t`You are in the demo organisation. Try whatever you like; nothing here touches a real one.`}</p>
      <ProblemBanner error={removing.error} />
      <Row>
        <Button tone="danger" onPress={() => setAsking(true)}>
          {t`Remove the demo organisation`}
        </Button>
      </Row>
      <ConfirmDialog
        title={t`Remove the demo organisation?`}
        confirmLabel={t`Remove for good`}
        tone="danger"
        open={asking}
        pending={removing.isPending}
        onConfirm={() => removing.mutate()}
        onClose={() => setAsking(false)}
      >
        {t`All its people, teams, objectives and check-ins are deleted, also what you added. This cannot be undone. Real organisations stay as they are.`}
      </ConfirmDialog>
    </>
  );
}
