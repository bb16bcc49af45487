import { useLingui } from '@lingui/react/macro';
import type { PlanOutcome } from '#domain/three-ps.ts';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import styles from './check-in-form.module.css';
import { withOutcome, type CheckInDraft } from './draft.ts';
import type { CheckInSubject } from './subject.ts';

export type LastPlansProps = {
  subject: Pick<CheckInSubject, 'lastPlans'>;
  draft: CheckInDraft;
  onChange: (change: (draft: CheckInDraft) => CheckInDraft) => void;
};

/** What was planned last time, on top: done, not done, or moved to this week's plans. */
export function LastPlans({ subject, draft, onChange }: LastPlansProps) {
  const { t } = useLingui();
  if (subject.lastPlans.length === 0) return null;
  const options: { value: PlanOutcome; label: string }[] = [
    { value: 'done', label: t`Done` },
    { value: 'not-done', label: t`Not done` },
    { value: 'moved', label: t`Moved` },
  ];
  return (
    <div className={styles.lines}>
      <div className={styles.label}>{t`Planned last time`}</div>
      <ul className={styles.lastPlans}>
        {subject.lastPlans.map((plan, index) => (
          <li key={index} className={styles.lastPlan}>
            <span className={styles.planText}>{plan}</span>
            <SegmentedControl
              label={t`What became of: ${plan}`}
              labelHidden
              options={options}
              value={draft.outcomes[index] ?? null}
              onChange={(outcome) => onChange((before) => withOutcome(before, subject, index, outcome))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
