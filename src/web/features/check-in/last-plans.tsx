import { useLingui } from '@lingui/react/macro';
import { PLAN_OUTCOMES } from '#domain/three-ps.ts';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import styles from './check-in-form.module.css';
import { withOutcome, type CheckInDraft } from './draft.ts';
import { outcomeWords } from './outcome-words.ts';
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
  const options = PLAN_OUTCOMES.map((outcome) => ({ value: outcome, label: t(outcomeWords[outcome].key) }));
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
