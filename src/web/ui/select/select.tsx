import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldProps, useField } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import { useFloat } from '../popover/use-float.ts';
import type { Option } from './option.ts';
import { OptionRow } from './option-row.tsx';
import { useSelect } from './use-select.ts';

export type SelectProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  name?: string;
};

/**
 * One choice out of a short list, say up to fifteen. Longer lists: `ComboBox`. Two to five short words:
 * `SegmentedControl`.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { t } = useLingui();
  const { id, control } = useField(props);
  const button = useRef<HTMLButtonElement>(null);
  const { options, value } = props;
  const select = useSelect(props, id);
  const list = useFloat({ open: select.open, anchor: button, side: 'below', align: 'start' });
  const chosen = options.find((option) => option.value === value);
  return (
    <Field {...props} id={id}>
      <button
        {...control}
        {...select.button}
        ref={button}
        type="button"
        role="combobox"
        className={classes(fieldStyles.control, popoverStyles.opener)}
      >
        <span className={popoverStyles.chosen} data-placeholder={chosen ? undefined : true}>
          {chosen?.label ?? props.placeholder ?? t`Choose`}
        </span>
        <Icon name="chevron-down" />
      </button>
      {select.open && (
        <div
          ref={list}
          popover="manual"
          className={classes(popoverStyles.popover, popoverStyles.float)}
          onMouseDown={(event) => event.preventDefault()}
        >
          <div id={`${id}-list`} role="listbox" aria-label={props.label} className={popoverStyles.list}>
            {options.map((option, index) => (
              <OptionRow
                key={option.value}
                id={`${id}-${index}`}
                option={option}
                chosen={option === chosen}
                {...select.row(index)}
              />
            ))}
          </div>
        </div>
      )}
      {props.name && <input type="hidden" name={props.name} value={value ?? ''} />}
    </Field>
  );
}
