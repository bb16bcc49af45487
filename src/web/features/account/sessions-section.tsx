import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog/confirm-dialog.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { deviceWords } from './device-words.ts';
import { endSession, endSessions, sessionsQuery } from './queries.ts';
import styles from './sessions-section.module.css';

type Device = { id: string; createdAt: string; lastUsedAt: string; address: string; device: string; current: boolean };

/** Where I am signed in, and the way to end that, one by one or everywhere. */
export function SessionsSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const everywhere = useMutation({ mutationFn: endSessions, onSuccess: () => location.assign(paths.signIn.to()) });
  const action = (
    <Button size="compact" onPress={() => setAsking(true)}>
      {t`Sign out everywhere`}
    </Button>
  );
  return (
    <Section title={t`Where you are signed in`} actions={action}>
      <ProblemBanner error={error ?? everywhere.error} onRetry={() => void refetch()} />
      <Card flush>{data ? <Devices devices={data.items} /> : !error && <SkeletonRows rows={2} />}</Card>
      <ConfirmDialog
        title={t`Sign out everywhere?`}
        confirmLabel={t`Sign out everywhere`}
        open={asking}
        pending={everywhere.isPending}
        onConfirm={() => everywhere.mutate()}
        onClose={() => setAsking(false)}
      >
        {t`All your devices are signed out, this one too. Nothing you saved is lost.`}
      </ConfirmDialog>
    </Section>
  );
}

function Devices({ devices }: { devices: readonly Device[] }) {
  return (
    <ul>
      {devices.map((device) => (
        <DeviceRow key={device.id} device={device} />
      ))}
    </ul>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const { t } = useLingui();
  const { ago } = useFigures();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => endSession(device.id),
    onSuccess: () => showToast({ text: t`Signed out there` }),
    onError: (error) => showToast({ tone: 'error', text: problemSentence(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions() }),
  });
  const { browser, system } = deviceWords(device.device);
  const last = ago(device.lastUsedAt);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>
          {system ? t`${browser} on ${system}` : browser || t`Unknown device`}{' '}
          {device.current && <Badge tone="accent">{t`This device`}</Badge>}
        </span>
        <span className={styles.meta}>{[t`Used ${last}`, device.address].filter(Boolean).join(' · ')}</span>
      </div>
      {!device.current && (
        <Button size="compact" tone="quiet" pending={end.isPending} onPress={() => end.mutate()}>
          {t`Sign out`}
        </Button>
      )}
    </li>
  );
}
