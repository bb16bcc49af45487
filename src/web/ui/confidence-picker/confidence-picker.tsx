import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { FieldProps } from '../field/field.tsx';
import { ChoiceFrame } from '../radio-group/choice-frame.tsx';
import { typedConfidence } from './typed-confidence.ts';
import styles from './confidence-picker.module.css';

export type ConfidencePickerProps = Omit<FieldProps, 'label'> & {
  label?: string;
  /** 0 (it will not be reached) to 10 (sure); `null` when not said. */
  value: number | null;
  onChange: (value: number) => void;
  /** What was said the last time: marked, not chosen. */
  last?: number | null;
};

const steps = Array.from({ length: 11 }, (_, step) => step);

/**
 * How sure a person is that the target will be reached, 0 to 10. Digits choose (1 then 0 at once is ten), arrows move.
 */
export function ConfidencePicker({ value, onChange, last = null, ...field }: ConfidencePickerProps) {
  const { t } = useLingui();
  const id = useId();
  const typed = useRef<{ digit: string; at: number } | null>(null);
  const group = useRef<HTMLDivElement>(null);

  function hearDigit(event: KeyboardEvent) {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || field.disabled) return;
    event.preventDefault();
    const chosen = typedConfidence(typed.current, event.key, event.timeStamp);
    typed.current = { digit: event.key, at: event.timeStamp };
    onChange(chosen);
    group.current?.querySelectorAll('input')[chosen]?.focus();
  }

  return (
    <ChoiceFrame {...field} label={field.label ?? t`Confidence`} id={id} onKeyDown={hearDigit}>
      <div ref={group} className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step} data-last={step === last || undefined}>
            <input
              type="radio"
              className="only-spoken"
              name={id}
              checked={step === value}
              disabled={field.disabled}
              aria-label={step === last ? t`${step}, said last time` : String(step)}
              onChange={() => onChange(step)}
            />
            {step}
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{t`0 will not be reached`}</span>
        <span>{t`10 sure`}</span>
      </div>
    </ChoiceFrame>
  );
}
