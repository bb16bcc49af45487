import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  /** One sentence on what will live here. */
  sentence: ReactNode;
  /** One real example, drawn grey and not spoken. */
  example?: ReactNode;
  /** One button. */
  action?: ReactNode;
};

/** A place with nothing in it yet: what it is for, what it will look like, how to begin. */
export function EmptyState({ sentence, example, action }: EmptyStateProps) {
  return (
    <div className={styles.root}>
      {example && (
        <div className={styles.example} aria-hidden="true" inert>
          {example}
        </div>
      )}
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  );
}
