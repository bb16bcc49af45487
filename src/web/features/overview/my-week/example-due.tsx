import { useLingui } from '@lingui/react/macro';
import { StatusPill } from '#web/ui/status-pill/status-pill.tsx';
import styles from './my-week.module.css';

/** A made-up check-in, shown grey where there is none yet. */
export function ExampleDue() {
  const { t } = useLingui();
  return (
    <div className={styles.example}>
      <span className={styles.title}>{t`Customers get their order when we said`}</span>
      <span className={styles.meta}>{t`Due on Friday`}</span>
      <StatusPill status="on-track" look="bare" />
    </div>
  );
}
