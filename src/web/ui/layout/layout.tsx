import { type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import styles from './layout.module.css';

/** Space between things, on the 4-pixel grid: 1…7 are 4 8 12 16 24 32 48. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The content of a page: its width, its edges, the space between its parts. */
export function Page({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return <div className={classes(styles.page, narrow && styles.narrow)}>{children}</div>;
}

/** Things under one another. */
export function Stack({ children, gap = 4 }: { children: ReactNode; gap?: Gap }) {
  return (
    <div className={styles.stack} style={{ gap: `var(--s${gap})` }}>
      {children}
    </div>
  );
}

/** Things side by side; they go to the next line when there is no room. */
export function Row({
  children,
  gap = 2,
  justify = 'start',
}: {
  children: ReactNode;
  gap?: Gap;
  justify?: 'start' | 'end' | 'between';
}) {
  return (
    <div className={classes(styles.row, styles[justify])} style={{ gap: `var(--s${gap})` }}>
      {children}
    </div>
  );
}

/** Fields side by side where there is room: as many columns as fit. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** Main part 2/3, side part 1/3; one under the other on a narrow screen. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <aside className={styles.stack}>{side}</aside>
    </div>
  );
}

export type SectionProps = { title: string; actions?: ReactNode; children: ReactNode; level?: 2 | 3 };

/** A part of a page with its heading; `level` 3 inside another section. */
export function Section({ title, actions, children, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {actions && <div className={styles.row}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A surface for things of one kind. Never a card in a card. `flush` leaves out the inner edge: for rows and tables. */
export function Card({ children, flush }: { children: ReactNode; flush?: boolean }) {
  return <div className={classes(styles.card, flush && styles.flush)}>{children}</div>;
}
