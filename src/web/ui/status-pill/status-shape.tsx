import type { Status } from './status.ts';
import styles from './status-pill.module.css';

/**
 * The shape of a status, 12 pixels: ● ▲ ◆, a dashed ring, a tick in a circle. Always beside its word, or named by what
 * holds it.
 */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg className={styles.shape} data-status={status} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}

const shapes = {
  'on-track': <circle cx="6" cy="6" r="4.75" />,
  'at-risk': <path d="M6 1.25 11.25 10.5H.75Z" strokeLinejoin="round" />,
  'off-track': <path d="M6 .5 11.5 6 6 11.5.5 6Z" strokeLinejoin="round" />,
  'no-check-in': <circle cx="6" cy="6" r="4.5" strokeDasharray="2.2 2.5" />,
  achieved: (
    <>
      <circle cx="6" cy="6" r="5.5" />
      <path data-tick="" d="M3.4 6.2 5.3 8l3.3-4" fill="none" />
    </>
  ),
} satisfies Record<Status, unknown>;
