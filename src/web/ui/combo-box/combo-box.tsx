import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, Popover, Text } from 'react-aria-components/ComboBox';
import { classes } from '../classes.ts';
import { FieldProblem, type FieldProps, LabelWords } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import type { Option } from '../select/option.ts';
import { OptionItem } from '../select/option-item.tsx';
import { shownOptions } from './shown-options.ts';
import styles from './combo-box.module.css';

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

const createKey = '\u0000create';

/** One choice out of many, found by typing any part of its words. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { options, value, onChange, placeholder, onSearch, pending, onCreate, ...field } = props;
  const { t } = useLingui();
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? chosen;
  const found = onSearch || typed === null ? options : shownOptions(options, typed);
  const wished = text.trim();
  const creates = onCreate && typed !== null && wished !== '' && !options.some((option) => option.label === wished);
  const items: Option[] = creates ? [...found, { value: createKey, label: t`Create “${wished}”` }] : [...found];
  return (
    <AriaComboBox
      className={fieldStyles.root}
      items={items}
      value={value}
      inputValue={text}
      onInputChange={(next) => {
        if (next === text) return;
        setTyped(next);
        onSearch?.(next);
        if (next === '') onChange(null);
      }}
      onChange={(key) => {
        if (key === null && typed !== '') return setTyped(null);
        setTyped(null);
        if (key === createKey) onCreate?.(wished);
        else onChange(key as Value | null);
      }}
      onOpenChange={(open) => !open && setTyped(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isDisabled={field.disabled}
      isRequired={field.required}
      isInvalid={Boolean(field.error)}
      validationBehavior="aria"
    >
      <Label className={field.labelHidden ? 'only-spoken' : fieldStyles.label}>
        <LabelWords label={field.label} optional={field.optional} />
      </Label>
      {field.description && (
        <Text slot="description" className={fieldStyles.description}>
          {field.description}
        </Text>
      )}
      <div className={classes(fieldStyles.control, styles.control)}>
        <Input className={fieldStyles.bare} placeholder={placeholder} />
        <Button className={styles.opener}>
          <Icon name="chevron-down" />
        </Button>
      </div>
      {field.error && (
        <FieldError>
          <FieldProblem>{field.error}</FieldProblem>
        </FieldError>
      )}
      <Popover className={popoverStyles.popover} offset={4}>
        <ListBox
          className={popoverStyles.list}
          renderEmptyState={() => <div className={popoverStyles.note}>{pending ? t`Searching…` : t`Nothing found`}</div>}
        >
          {(option: Option) => <OptionItem id={option.value} {...option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
