import type { ReactNode } from 'react';
import buttonStyles from '../button/button.module.css';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import styles from './link.module.css';
import { useLink } from './use-link.ts';

export type LinkProps = {
  /** `/…` goes through the router given to `KitProvider`; anything else is the browser's. */
  href: string;
  children: ReactNode;
  /** `plain` for titles in lists: the colour of text, underlined when pointed at. */
  tone?: 'accent' | 'plain';
  /** Opens another site in a new tab, and says so by a drawing. */
  external?: boolean;
};

/** A link inside words. */
export function Link({ href, children, tone = 'accent', external }: LinkProps) {
  return (
    <a {...useLink(href, external)} className={classes(styles.root, styles[tone])}>
      {children}
      {external && (
        // A word joiner before, and no break within: the drawing never stands alone on the next line.
        <span className={styles.away}>
          {'\u2060'}
          <Icon name="external" size={12} />
        </span>
      )}
    </a>
  );
}

export type ButtonLinkProps = {
  href: string;
  children: ReactNode;
  tone?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'compact';
  icon?: IconName;
};

/** Goes to a page and looks like a button: for the next step, where the step is a page. */
export function ButtonLink({ href, children, tone = 'secondary', size = 'normal', icon }: ButtonLinkProps) {
  return (
    <a {...useLink(href)} className={classes(buttonStyles.root, buttonStyles[tone], buttonStyles[size])}>
      {icon && <Icon name={icon} />}
      <span className={buttonStyles.words}>{children}</span>
    </a>
  );
}
