import { useLingui } from '@lingui/react/macro';
import { useLine } from '../connection.ts';
import styles from './line-state.module.css';

/** Whether news arrive: a quiet dot while they do, words when they do not. */
export function LineState() {
  const { t } = useLingui();
  const line = useLine();
  const words = { connecting: t`Connecting`, live: t`Live: changes of others appear by themselves`, broken: t`Offline` }[line];
  return (
    <span role="status" className={styles.root} data-line={line} title={words}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={line === 'broken' ? styles.words : 'only-spoken'}>{words}</span>
    </span>
  );
}
