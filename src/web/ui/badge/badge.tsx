import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeProps = { children: ReactNode; tone?: 'neutral' | 'accent' };

/** A quiet word beside a title: draft, aspirational, 3 new. Status has its own pill. */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <span className={styles[tone]}>{children}</span>;
}
