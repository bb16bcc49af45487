import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useLine } from '../connection.ts';
import { useSettled } from '../settled.ts';
import styles from './offline-banner.module.css';

const patienceMs = 3_000;

/** Tells of a line that stays down; a short stumble is not worth a word. */
export function OfflineBanner() {
  const { t } = useLingui();
  const client = useQueryClient();
  const line = useLine();
  const stays = useSettled(line, patienceMs);
  if (line !== 'broken' || stays !== 'broken') return null;
  const retry = (
    <Button size="compact" onPress={() => void client.invalidateQueries()}>
      {t`Try again`}
    </Button>
  );
  return (
    <div className={styles.root}>
      <Banner
        title={t`No connection to Rooftop`}
        safe={t`You see what was known last. What you type is kept in this browser.`}
        todo={t`We keep trying by ourselves.`}
        action={retry}
      />
    </div>
  );
}
