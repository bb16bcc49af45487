import { useLingui } from '@lingui/react/macro';
import { StatusShape } from '../ui/status-pill/status-shape.tsx';
import { statusWords } from '../ui/status-pill/status.ts';
import styles from './chart.module.css';
import { statusSentence, statusShares, type StatusCounts } from './status-sentence.ts';

export type StatusBarProps = {
  /** What is counted: "Goals of Sales". */
  label: string;
  counts: StatusCounts;
  /** `spoken` draws the bar alone, where the counts stand beside it. */
  words?: 'below' | 'spoken';
};

/** How many stand how: one bar in parts, and under it each status with shape, word and number. */
export function StatusBar({ label, counts, words = 'below' }: StatusBarProps) {
  const { t, i18n } = useLingui();
  const shares = statusShares(counts);
  return (
    <div>
      <div className={styles.bars} role="img" aria-label={statusSentence(i18n, label, counts)}>
        {shares.map(({ status, share }) => (
          <div key={status} className={styles.bar} data-status={status} style={{ flex: share }} />
        ))}
        {shares.length === 0 && <div className={styles.bar} data-status="no-check-in" style={{ flex: 1 }} />}
      </div>
      {words === 'below' && (
        <div className={styles.key} aria-hidden="true">
          {shares.map(({ status, count }) => (
            <span key={status} className={styles.keyItem}>
              <StatusShape status={status} />
              <strong>{i18n.number(count)}</strong> {t(statusWords[status])}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
