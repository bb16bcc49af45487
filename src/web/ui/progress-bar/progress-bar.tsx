import { useLingui } from '@lingui/react/macro';
import type { Status } from '../status-pill/status.ts';
import { type BarShares, percent, position } from './progress-words.ts';
import styles from './progress-bar.module.css';

export type ProgressBarProps = BarShares & {
  /** What is measured; spoken before the words, not drawn. */
  label: string;
  /** Colours the bar as the status says; without it the bar has the accent. */
  status?: Status;
  /** Words beside the bar (a row), under it (a card), or spoken only (a dense table with its own figures). */
  words?: 'beside' | 'below' | 'spoken';
  /** Replaces "37%": "12 of 30 interviews". */
  valueText?: string;
};

/** How far, and how far by now: "37%, expected 62%". The dark tick is the expected share. */
export function ProgressBar({ label, value, expected = null, status, words = 'beside', valueText }: ProgressBarProps) {
  const { t, i18n } = useLingui();
  const reached = valueText ?? (value === null ? t`No value yet` : percent(value, i18n.locale));
  const awaited = expected === null ? null : percent(expected, i18n.locale);
  const text = awaited === null ? reached : t`${reached}, expected ${awaited}`;
  return (
    <div
      className={styles.root}
      data-words={words}
      data-status={status}
      data-expected={awaited === null ? undefined : true}
    >
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value === null ? undefined : Math.round(position(value))}
        aria-valuetext={text}
        data-unknown={value === null || undefined}
      >
        {value !== null && <div className={styles.fill} style={{ width: `${position(value)}%` }} />}
        {expected !== null && <div className={styles.tick} style={{ insetInlineStart: `${position(expected)}%` }} />}
      </div>
      {words !== 'spoken' && (
        <span className={styles.words} aria-hidden="true">
          <span className={styles.reached}>{reached}</span>
          {awaited !== null && value !== null && <span>, {t`expected ${awaited}`}</span>}
        </span>
      )}
    </div>
  );
}
