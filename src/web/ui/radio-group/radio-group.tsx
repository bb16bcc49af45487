import { useId } from 'react';
import tickStyles from '../checkbox/checkbox.module.css';
import type { FieldProps } from '../field/field.tsx';
import type { Option } from '../select/option.ts';
import { ChoiceFrame } from './choice-frame.tsx';
import styles from './radio-group.module.css';

export type RadioGroupProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** A few choices that need a sentence each, all in sight. */
export function RadioGroup<Value extends string>({ options, value, onChange, ...field }: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <ChoiceFrame {...field} id={id}>
      <div className={styles.rows}>
        {options.map((option) => (
          <label key={option.value} className={tickStyles.root}>
            <input
              type="radio"
              className={tickStyles.radio}
              name={id}
              checked={option.value === value}
              disabled={field.disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={tickStyles.words}>
              {option.label}
              {option.description && <span className={styles.more}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </ChoiceFrame>
  );
}
