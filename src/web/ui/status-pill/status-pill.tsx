import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StatusShape } from './status-shape.tsx';
import { type Status, statusWords } from './status.ts';
import styles from './status-pill.module.css';

export type StatusPillProps = {
  status: Status;
  /** Words in place of the usual ones: "No check-in for 9 days". */
  children?: ReactNode;
  /** `bare` leaves out the coloured ground: for dense rows. */
  look?: 'pill' | 'bare';
};

/** Status as shape + word + colour. It is a fact to read, not a button. */
export function StatusPill({ status, children, look = 'pill' }: StatusPillProps) {
  const { t } = useLingui();
  return (
    <span className={styles[look]} data-status={status}>
      <StatusShape status={status} />
      <span>{children ?? t(statusWords[status])}</span>
    </span>
  );
}
