import { Fragment } from 'react';
import styles from './kbd.module.css';

/** Keys as they stand on the keyboard: `Ctrl+K`, `g t` (one after the other). */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.root}>
      {keys.split(/[+ ]/).map((key, index) => (
        <Fragment key={index}>
          {index > 0 && (keys.includes('+') ? '+' : ' ')}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
