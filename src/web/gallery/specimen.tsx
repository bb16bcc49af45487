import type { ReactNode } from 'react';
import { Card, Section } from '../ui/layout/layout.tsx';
import styles from './gallery.module.css';

/** A group of specimens. The gallery's own words are not translated: it is a page for makers, its texts are samples. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className={styles.chapter}>{children}</div>
    </Section>
  );
}

/** One component with its states. */
export function Specimen({ name, children, wide }: { name: string; children: ReactNode; wide?: boolean }) {
  return (
    <section className={styles.specimen} data-wide={wide || undefined} data-specimen={name} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <Card>
        <div className={styles.states}>{children}</div>
      </Card>
    </section>
  );
}
