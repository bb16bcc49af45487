import { useId } from 'react';
import type { FieldProps } from '../field/field.tsx';
import { ChoiceFrame } from '../radio-group/choice-frame.tsx';
import type { Option } from '../select/option.ts';
import styles from './segmented-control.module.css';

export type SegmentedControlProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** Two to five short words side by side, one chosen: a view, a range, a yes and no. */
export function SegmentedControl<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: SegmentedControlProps<Value>) {
  const id = useId();
  return (
    <ChoiceFrame {...field} id={id}>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              className="only-spoken"
              name={id}
              checked={option.value === value}
              disabled={field.disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </ChoiceFrame>
  );
}
