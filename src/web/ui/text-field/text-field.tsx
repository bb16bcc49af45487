import { Field, type FieldProps, useField } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon, type IconName } from '../icon/icon.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Enter was pressed; outside a form this is the only way to hear it. */
  onEnter?: () => void;
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel';
  name?: string;
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  icon?: IconName;
  /** Words after the text, such as a unit. */
  suffix?: string;
  /** The keyboard a phone offers. */
  inputMode?: 'text' | 'decimal' | 'numeric';
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { id, control } = useField(props);
  const { value, onChange, onBlur, onEnter, type = 'text', icon, suffix } = props;
  const { name, placeholder, autoComplete, autoFocus, readOnly, maxLength, inputMode } = props;
  return (
    <Field {...props} id={id}>
      <div className={fieldStyles.control}>
        {icon && <Icon name={icon} />}
        <input
          {...control}
          {...{ value, type, name, placeholder, autoComplete, autoFocus, readOnly, maxLength, inputMode, onBlur }}
          className={fieldStyles.bare}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
        />
        {suffix && <span className={fieldStyles.unit}>{suffix}</span>}
      </div>
    </Field>
  );
}
