import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import type { Plan } from '../queries.ts';
import styles from '../figures.module.css';

/** What would come, in figures. */
export function PlanFigures({ plan: { counts } }: { plan: Plan }) {
  const { t } = useLingui();
  const { number } = useFigures();
  const { agreed, drafts, rows, people, teams, cycles } = counts;
  const all = number(rows);
  const here = (matched: number) => (matched > 0 ? t`${matched} here already` : undefined);
  const figures: [string, number, string?][] = [
    [t`Objectives`, counts.objectives.coming, drafts > 0 ? t`${agreed} agreed, ${drafts} as drafts` : t`all agreed`],
    [t`Key results`, counts.keyResults.coming],
    [t`New people`, people.created, here(people.matched)],
    [t`New teams`, teams.created, here(teams.matched)],
    [t`New cycles`, cycles.created, here(cycles.matched)],
    [t`Rows left out`, counts.rowsLeftOut, t`of ${all}`],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([name, figure, under]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{number(figure)}</dd>
          {under && <dd className={styles.under}>{under}</dd>}
        </div>
      ))}
    </dl>
  );
}
