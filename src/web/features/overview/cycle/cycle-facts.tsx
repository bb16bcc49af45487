import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { Section } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import type { CyclePageFacts } from '../queries.ts';
import styles from './cycle.module.css';

/** Counts, and the cycles this one lies in or holds. */
export function CycleFacts({ page: { counts, cycle, inside } }: { page: CyclePageFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  const inCycle = { cycle: cycle.id };
  const rows: [string, number, string | null][] = [
    [t`Objectives`, counts.objectives, paths.okrs.to(inCycle)],
    [t`Key results`, counts.keyResults, null],
    [t`With a check-in that still speaks`, counts.checkedIn, null],
    [t`Drafts`, counts.drafts, counts.drafts > 0 ? paths.okrs.to({ ...inCycle, state: 'draft' }) : null],
  ];
  return (
    <>
      <Section title={t`In numbers`}>
        <dl className={styles.counts}>
          {rows.map(([label, count, href]) => (
            <div key={label}>
              <dt>
                {href ? (
                  <Link href={href} tone="plain">
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </dt>
              <dd data-figures="">{figures.number(count)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {inside.length > 0 && (
        <Section title={t`Cycles inside`}>
          <ul className={styles.inside}>
            {inside.map((each) => (
              <li key={each.id}>
                <Link href={paths.cycle.to(each.id)} tone="plain">
                  {each.name}
                </Link>{' '}
                <span className={styles.meta}>{figures.span(each.startsOn, each.endsOn)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
