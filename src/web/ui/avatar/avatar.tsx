import { initials } from './initials.ts';
import styles from './avatar.module.css';

export type AvatarProps = {
  name: string;
  size?: 20 | 24 | 32;
  /** Writes the name beside; else the name is spoken. */
  withName?: boolean;
};

/** A person, by initials. */
export function Avatar({ name, size = 24, withName }: AvatarProps) {
  const circle = (
    <span
      className={styles.circle}
      style={{ width: size, height: size, fontSize: size < 32 ? 11 : 12 }}
      {...(withName ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
    >
      {initials(name)}
    </span>
  );
  if (!withName) return circle;
  return (
    <span className={styles.person}>
      {circle}
      <span className={styles.name}>{name}</span>
    </span>
  );
}
