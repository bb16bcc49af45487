import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './banner.module.css';

export type BannerProps = {
  tone?: 'notice' | 'error' | 'done';
  /** What happened. */
  title: ReactNode;
  /** What is safe: "Your text is kept in this browser." */
  safe?: ReactNode;
  /** What to do. */
  todo?: ReactNode;
  /** A button for it. */
  action?: ReactNode;
  onDismiss?: () => void;
};

const icons = { notice: 'info', error: 'warning', done: 'check' } as const;

/** News at the top of a page or a form: what happened, what is safe, what to do. An error is spoken at once. */
export function Banner({ tone = 'notice', title, safe, todo, action, onDismiss }: BannerProps) {
  const { t } = useLingui();
  return (
    <div className={styles.root} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {safe && <p>{safe}</p>}
        {todo && <p>{todo}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
      {onDismiss && <IconButton icon="close" label={t`Close`} size="compact" onPress={onDismiss} />}
    </div>
  );
}
