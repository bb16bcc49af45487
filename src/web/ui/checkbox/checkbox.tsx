import type { ReactNode } from 'react';
import { FieldProblem, useField } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  label: string;
  labelHidden?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some of what it stands for is on: a dash instead of a tick. */
  partly?: boolean;
  description?: ReactNode;
  error?: string | null;
  disabled?: boolean;
  name?: string;
};

/** Yes or no, saved together with its form. What acts at once is a `Switch`. */
export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} look="checkbox" />;
}

/** A box or a switch with its words: one native control, two looks. */
export function Tick({
  look,
  checked,
  onChange,
  partly,
  name,
  ...field
}: CheckboxProps & { look: 'checkbox' | 'switch' }) {
  const { id, control } = useField(field);
  return (
    <div className={styles.root}>
      <input
        {...control}
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        className={styles[look]}
        name={name}
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = Boolean(partly) && !checked;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={field.labelHidden ? 'only-spoken' : styles.words}>
        <label htmlFor={id}>{field.label}</label>
        {field.description && (
          <div id={`${id}-help`} className={fieldStyles.description}>
            {field.description}
          </div>
        )}
        {field.error && <FieldProblem id={`${id}-error`}>{field.error}</FieldProblem>}
      </div>
    </div>
  );
}
