import { useLingui } from '@lingui/react/macro';
import { ConfidencePicker } from '#web/ui/confidence-picker/confidence-picker.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { StatusPill } from '#web/ui/status-pill/status-pill.tsx';
import styles from './check-in-form.module.css';
import { valueOf, withValue, type CheckInDraft } from './draft.ts';
import type { CheckInSubject, SubjectKeyResult } from './subject.ts';
import type { LiveFigures, LiveSuggestion } from './suggestion.ts';
import { ValueField } from './value-field.tsx';

export type KeyResultValuesProps = {
  subject: CheckInSubject;
  draft: CheckInDraft;
  onChange: (change: (draft: CheckInDraft) => CheckInDraft) => void;
  live: LiveSuggestion;
  /** Sentences by key-result id. */
  errors: Readonly<Record<string, string>>;
  /** Enter in a number: go on. */
  onEnter: () => void;
};

/** Value and confidence of every key result, with the bar moving while one types. */
export function KeyResultValues({ subject, draft, onChange, live, errors, onEnter }: KeyResultValuesProps) {
  return (
    <div className={styles.keyResults}>
      {subject.keyResults.map((keyResult, index) => {
        const typed = valueOf(draft, keyResult.id);
        const set = (change: Parameters<typeof withValue>[2]) =>
          onChange((before) => withValue(before, keyResult.id, change));
        return (
          <div key={keyResult.id} role="group" aria-label={keyResult.title} className={styles.keyResult}>
            <KeyResultHead keyResult={keyResult} figures={live.keyResults[index]} />
            <div className={styles.inputs}>
              <ValueField {...{ keyResult, typed, onEnter }} onChange={set} error={errors[keyResult.id]} />
              <ConfidenceField
                keyResult={keyResult}
                value={typed.confidence}
                onChange={(confidence) => set({ confidence })}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}

function KeyResultHead({ keyResult, figures }: { keyResult: SubjectKeyResult; figures: LiveFigures | undefined }) {
  const { t } = useLingui();
  const { title, otherOwner } = keyResult;
  const isInside = figures?.isInside ?? null;
  return (
    <div className={styles.keyResultHead}>
      <div className={styles.keyResultTitle}>
        <p className={styles.name}>{title}</p>
        {otherOwner && <p className={styles.meta}>{t`${otherOwner} owns this one; add a value if you know it`}</p>}
      </div>
      {isInside !== null ? (
        <StatusPill status={isInside ? 'on-track' : 'off-track'} look="bare">
          {isInside ? t`Inside its bounds` : t`Outside its bounds`}
        </StatusPill>
      ) : (
        figures?.progress !== null &&
        figures !== undefined && (
          <div className={styles.bar}>
            <ProgressBar
              label={t`Progress of ${title}`}
              value={figures.progress}
              expected={figures.expected}
              status={figures.suggested.status ?? undefined}
            />
          </div>
        )
      )}
    </div>
  );
}

function ConfidenceField({
  keyResult,
  value,
  onChange,
}: {
  keyResult: SubjectKeyResult;
  value: number | null;
  onChange: (value: number) => void;
}) {
  const { t } = useLingui();
  return <ConfidencePicker label={t`Confidence`} value={value} onChange={onChange} last={keyResult.confidence} />;
}
