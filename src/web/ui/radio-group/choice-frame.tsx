import type { KeyboardEventHandler, ReactNode } from 'react';
import { FieldProblem, type FieldProps, LabelWords } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';

type ChoiceFrameProps = FieldProps & { id: string; children: ReactNode; onKeyDown?: KeyboardEventHandler };

/** Label, help and error around several native radio buttons, named as one group. */
export function ChoiceFrame({ id, children, onKeyDown, ...field }: ChoiceFrameProps) {
  const described = [field.description && `${id}-help`, field.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div
      role="radiogroup"
      className={fieldStyles.root}
      aria-labelledby={`${id}-label`}
      aria-describedby={described || undefined}
      aria-required={field.required || undefined}
      aria-invalid={field.error ? true : undefined}
      aria-disabled={field.disabled || undefined}
      onKeyDown={onKeyDown}
    >
      <div id={`${id}-label`} className={field.labelHidden ? 'only-spoken' : fieldStyles.label}>
        <LabelWords label={field.label} optional={field.optional} />
      </div>
      {field.description && (
        <div id={`${id}-help`} className={fieldStyles.description}>
          {field.description}
        </div>
      )}
      {children}
      {field.error && <FieldProblem id={`${id}-error`}>{field.error}</FieldProblem>}
    </div>
  );
}
