import { type ReactNode, useContext } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { DescribedBy } from './described-by.ts';
import { OutOfTabOrder } from './tab-order.ts';
import styles from './button.module.css';

/** `primary` is the one next action of a page; `danger` takes something away. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

type Act = {
  onPress?: () => void;
  tone?: ButtonTone;
  size?: 'normal' | 'compact';
  type?: 'button' | 'submit';
  /** The act is under way: the button keeps its width and its focus, and does nothing until it is over. */
  pending?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** For a button that opens or closes something drawn elsewhere. */
  expanded?: boolean;
  controls?: string;
};

export type ButtonProps = Act & { children: ReactNode; icon?: IconName; wide?: boolean };

/** A button with words. Its text is a verb: "Save check-in", not "OK". */
export function Button({ children, icon, wide, tone = 'secondary', size = 'normal', ...act }: ButtonProps) {
  return (
    <AriaButton {...useAct(act)} className={classes(styles.root, styles[tone], styles[size], wide && styles.wide)}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {act.pending && <span className={styles.spinner} aria-hidden="true" />}
    </AriaButton>
  );
}

export type IconButtonProps = Act & { label: string; icon: IconName };

/**
 * A button with a drawing only; `label` is its spoken name. Wrap it in `Tooltip` where the drawing alone leaves doubt.
 */
export function IconButton({ label, icon, tone = 'quiet', size = 'normal', ...act }: IconButtonProps) {
  return (
    <AriaButton
      {...useAct(act)}
      aria-label={label}
      className={classes(styles.root, styles.icon, styles[tone], styles[size])}
    >
      <span className={styles.words}>
        <Icon name={icon} />
      </span>
      {act.pending && <span className={styles.spinner} aria-hidden="true" />}
    </AriaButton>
  );
}

function useAct({ onPress, type = 'button', pending, disabled, autoFocus, expanded, controls }: Act) {
  return {
    ...(onPress && { onPress: () => onPress() }),
    type,
    autoFocus,
    excludeFromTabOrder: useContext(OutOfTabOrder),
    isPending: pending,
    isDisabled: disabled,
    'aria-describedby': useContext(DescribedBy),
    'aria-expanded': expanded,
    'aria-controls': controls,
  };
}
