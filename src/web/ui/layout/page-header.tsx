import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '../breadcrumbs/breadcrumbs.tsx';
import styles from './layout.module.css';

export type PageHeaderProps = {
  title: string;
  crumbs?: readonly Crumb[];
  /** Beside the title: a status pill, a badge. */
  status?: ReactNode;
  /** Buttons at the end, the one next action last. */
  actions?: ReactNode;
  /** A line under the title: who, when, for which cycle. */
  children?: ReactNode;
};

/** The head of a page, with its one `h1`. */
export function PageHeader({ title, crumbs, status, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className={styles.head}>
        <div className={styles.row}>
          <h1>{title}</h1>
          {status}
        </div>
        {actions && <div className={styles.row}>{actions}</div>}
      </div>
      {children && <div className={styles.under}>{children}</div>}
    </header>
  );
}
