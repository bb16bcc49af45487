import { type ReactNode, useId } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Icon } from '../icon/icon.tsx';
import styles from './field.module.css';

/** What every field of a form knows. */
export type FieldProps = {
  label: string;
  /** The label is spoken and not drawn, because the place says it (a cell under a header, a search box). */
  labelHidden?: boolean;
  /** One line of help under the label. */
  description?: ReactNode;
  /** What is wrong and what to do. The text that was typed stays. */
  error?: string | null;
  required?: boolean;
  /** Writes "optional" beside the label. */
  optional?: boolean;
  disabled?: boolean;
};

/** The ids that tie a control to its label, help and error, ready to spread on an `<input>`. */
export function useField({ description, error, required, disabled }: FieldProps) {
  const id = useId();
  const described = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const control = {
    id,
    disabled,
    'aria-required': required || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return { id, control };
}

/** Label above, help, the control, then the error: the frame around a native control. */
export function Field({ id, children, ...field }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.root}>
      <label htmlFor={id || undefined} className={field.labelHidden ? 'only-spoken' : styles.label}>
        <LabelWords label={field.label} optional={field.optional} />
      </label>
      {field.description && (
        <div id={`${id}-help`} className={styles.description}>
          {field.description}
        </div>
      )}
      {children}
      {field.error && <FieldProblem id={`${id}-error`}>{field.error}</FieldProblem>}
    </div>
  );
}

/** The words of a label, with "optional" when it is. */
export function LabelWords({ label, optional }: { label: string; optional?: boolean }) {
  const { t } = useLingui();
  return (
    <>
      {label}
      {optional && <span className={styles.optional}> {t`optional`}</span>}
    </>
  );
}

/** What is wrong with a field: a drawing and words, never colour alone. */
export function FieldProblem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} className={styles.error}>
      <Icon name="warning" />
      <span>{children}</span>
    </div>
  );
}
