import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keyResultCount, objectiveCount, rowCount } from '../came.ts';
import styles from './step-foot.module.css';
import type { Wizard } from './use-wizard.ts';

/** What would come with the present choices, beside the way on. It stays in sight while a long list is worked through. */
export function StepFoot({ wizard, children }: { wizard: Wizard; children: ReactNode }) {
  return (
    <div className={styles.foot}>
      <p className={styles.words} role="status" data-pending={wizard.pending || undefined}>
        <WouldCome wizard={wizard} />
      </p>
      <div className={styles.acts}>{children}</div>
    </div>
  );
}

function WouldCome({ wizard: { plan, pending } }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { data } = plan;
  if (!data) return pending ? t`Working out what would come…` : '';
  const { objectives, keyResults, rowsLeftOut } = data.counts;
  if (!data.ready) return t`Nothing would come yet. Say which column holds the titles.`;
  const [objectiveWords, keyResultWords, rows] = [
    objectiveCount(objectives.coming),
    keyResultCount(keyResults.coming),
    rowCount(rowsLeftOut),
  ];
  const coming = t`${objectiveWords} with ${keyResultWords} would come`;
  return rowsLeftOut > 0 ? `${coming} · ${t`${rows} would stay out`}` : coming;
}
