import { useLingui } from '@lingui/react/macro';
import styles from './skeleton-rows.module.css';

const widths = ['62%', '48%', '74%', '55%', '68%'];

/** Grey rows while something loads. They appear after 300 ms: most answers are quicker. */
export function SkeletonRows({ rows = 5, label }: { rows?: number; label?: string }) {
  const { t } = useLingui();
  return (
    <div role="status" className={styles.root}>
      <span className="only-spoken">{label ?? t`Loading`}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} aria-hidden="true">
          <div className={styles.bar} style={{ width: widths[row % widths.length] }} />
          <div className={styles.bar} style={{ width: '12%' }} />
        </div>
      ))}
    </div>
  );
}
