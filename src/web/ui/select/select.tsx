import { useLingui } from '@lingui/react/macro';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components/Select';
import { classes } from '../classes.ts';
import { FieldProblem, type FieldProps, LabelWords } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import { AriaScope } from '../provider/aria-scope.tsx';
import type { Option } from './option.ts';
import { OptionItem } from './option-item.tsx';

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
export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  name,
  ...field
}: SelectProps<Value>) {
  const { t } = useLingui();
  return (
    <AriaScope>
      <AriaSelect
        className={fieldStyles.root}
        name={name}
        value={value}
        onChange={(key) => key !== null && onChange(key as Value)}
        placeholder={placeholder ?? t`Choose`}
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
        <Button className={classes(fieldStyles.control, popoverStyles.opener)}>
          <SelectValue className={popoverStyles.chosen}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <Icon name="chevron-down" />
        </Button>
        {field.error && (
          <FieldError>
            <FieldProblem>{field.error}</FieldProblem>
          </FieldError>
        )}
        <Popover className={popoverStyles.popover} offset={4}>
          <ListBox className={popoverStyles.list} items={options}>
            {(option) => <OptionItem id={option.value} {...option} />}
          </ListBox>
        </Popover>
      </AriaSelect>
    </AriaScope>
  );
}
