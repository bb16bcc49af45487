import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import styles from './button.module.css';
import { type Act, useAct } from './use-act.ts';

export type ButtonProps = Act & { children: ReactNode; icon?: IconName; wide?: boolean };

/** A button with words. Its text is a verb: "Save check-in", not "OK". */
export function Button({ children, icon, wide, tone = 'secondary', size = 'normal', ...act }: ButtonProps) {
  return (
    <button {...useAct(act)} className={classes(styles.root, styles[tone], styles[size], wide && styles.wide)}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {act.pending && <Spinner />}
    </button>
  );
}

export type IconButtonProps = Act & { label: string; icon: IconName };

/**
 * A button with a drawing only; `label` is its spoken name. Wrap it in `Tooltip` where the drawing alone leaves doubt.
 */
export function IconButton({ label, icon, tone = 'quiet', size = 'normal', ...act }: IconButtonProps) {
  return (
    <button {...useAct(act)} className={classes(styles.root, styles.icon, styles[tone], styles[size])}>
      <span className={styles.words}>
        <Icon name={icon} />
      </span>
      <span className="only-spoken">{label}</span>
      {act.pending && <Spinner />}
    </button>
  );
}

function Spinner() {
  return (
    <>
      <span className={styles.spinner} aria-hidden="true" />
      <span className="only-spoken" role="status">
        <Trans>Please wait</Trans>
      </span>
    </>
  );
}
