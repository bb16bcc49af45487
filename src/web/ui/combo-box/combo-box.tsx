import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldProps, useField } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import { useFloat } from '../popover/use-float.ts';
import type { Option } from '../select/option.ts';
import { OptionRow } from '../select/option-row.tsx';
import styles from './combo-box.module.css';
import { useComboBox } from './use-combo-box.ts';

export type ComboBoxProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  placeholder?: string;
  /** Options come from outside: hears what is typed, shows `options` as they are. */
  onSearch?: (text: string) => void;
  pending?: boolean;
  /** Offers to make what is typed when nothing is called so. */
  onCreate?: (text: string) => void;
};

/** One choice out of many, found by typing any part of its words. Emptying the field chooses nothing. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { t } = useLingui();
  const { id, control } = useField(props);
  const box = useRef<HTMLDivElement>(null);
  const combo = useComboBox(props, id);
  const list = useFloat({ open: combo.open, anchor: box, side: 'below', align: 'start' });
  return (
    <Field {...props} id={id}>
      <div ref={box} className={classes(fieldStyles.control, styles.control)} onBlur={combo.hearLeave}>
        <input
          {...control}
          {...combo.input}
          className={fieldStyles.bare}
          placeholder={props.placeholder}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
        />
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.opener}
          disabled={props.disabled}
          onMouseDown={combo.hearOpener}
        >
          <Icon name="chevron-down" />
        </button>
        {combo.open && (
          <div
            ref={list}
            popover="manual"
            className={classes(popoverStyles.popover, popoverStyles.float)}
            onMouseDown={(event) => event.preventDefault()}
          >
            <div id={`${id}-list`} role="listbox" aria-label={props.label} className={popoverStyles.list}>
              {combo.items.map((item, index) => (
                <OptionRow
                  key={item.value}
                  option={item}
                  id={`${id}-${index}`}
                  chosen={item.value === props.value}
                  {...combo.row(index)}
                />
              ))}
            </div>
            {combo.items.length === 0 && (
              <div className={popoverStyles.note} role="status">
                {props.pending ? t`Searching…` : t`Nothing found`}
              </div>
            )}
          </div>
        )}
      </div>
    </Field>
  );
}
