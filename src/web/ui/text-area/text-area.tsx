import { Plural } from '@lingui/react/macro';
import { classes } from '../classes.ts';
import { Field, type FieldProps, useField } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import styles from './text-area.module.css';

export type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Ctrl + Enter (Command + Enter) was pressed. */
  onSubmit?: () => void;
  name?: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Longest text in characters; the room left is written when it gets short. */
  maxLength?: number;
  /** Lines shown when empty; it grows with the text to twelve. */
  rows?: number;
};

/** Some lines of text. It grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { id, control } = useField(props);
  const { value, onChange, onBlur, onSubmit, name, placeholder, autoFocus, maxLength, rows = 2 } = props;
  const left = maxLength === undefined ? null : maxLength - value.length;
  return (
    <Field {...props} id={id}>
      <div className={styles.grow} data-text={`${value} `}>
        <textarea
          {...control}
          {...{ value, name, placeholder, autoFocus, maxLength, rows, onBlur }}
          className={classes(fieldStyles.control, styles.area)}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.();
          }}
        />
      </div>
      {left !== null && left < 100 && (
        <div className={fieldStyles.description} aria-live="polite">
          <Plural value={left} one="# character left" other="# characters left" />
        </div>
      )}
    </Field>
  );
}
