import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { FieldProps } from '../field/field.tsx';
import { ChoiceFrame } from '../radio-group/choice-frame.tsx';
import { StatusShape } from '../status-pill/status-shape.tsx';
import { type Status, statusWords } from '../status-pill/status.ts';
import styles from './status-picker.module.css';

/** The three statuses a person may confirm. */
export type ConfirmedStatus = Extract<Status, 'on-track' | 'at-risk' | 'off-track'>;

export type StatusPickerProps = Omit<FieldProps, 'label'> & {
  label?: string;
  value: ConfirmedStatus | null;
  onChange: (status: ConfirmedStatus) => void;
  /** What the numbers suggest: marked in words, confirmed by a person. */
  suggested?: ConfirmedStatus | null;
};

const choices: readonly ConfirmedStatus[] = ['on-track', 'at-risk', 'off-track'];

/**
 * Three big keys: 1, 2, 3 choose. The suggestion is marked and never chosen by itself; Enter takes it while nothing is
 * chosen.
 */
export function StatusPicker({ value, onChange, suggested = null, ...field }: StatusPickerProps) {
  const { t } = useLingui();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  function hearKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || field.disabled) return;
    const chosen = event.key === 'Enter' && value === null ? suggested : choices[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    onChange(chosen);
    group.current?.querySelectorAll('input')[choices.indexOf(chosen)]?.focus();
  }

  return (
    <ChoiceFrame {...field} label={field.label ?? t`Status`} id={id} onKeyDown={hearKey}>
      <div ref={group} className={styles.keys}>
        {choices.map((status, index) => (
          <label key={status} className={styles.key} data-status={status}>
            <input
              type="radio"
              className="only-spoken"
              name={id}
              checked={status === value}
              disabled={field.disabled}
              onChange={() => onChange(status)}
            />
            <span className={styles.line}>
              <StatusShape status={status} />
              <span className={styles.word}>{t(statusWords[status])}</span>
              <kbd className={styles.digit} aria-hidden="true">
                {index + 1}
              </kbd>
            </span>
            {status === suggested && <span className={styles.suggested}>{t`Suggested`}</span>}
          </label>
        ))}
      </div>
    </ChoiceFrame>
  );
}
