import type { ReactNode } from 'react';
import { Button, DateInput, DatePicker as Picker, DateSegment, Group, Popover } from 'react-aria-components/DatePicker';
import { DateField as Parts, FieldError, Label, Text } from 'react-aria-components/DateField';
import { Dialog } from 'react-aria-components/Dialog';
import { classes } from '../classes.ts';
import { FieldProblem, type FieldProps, LabelWords } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import { AriaScope } from '../provider/aria-scope.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import type { DateFieldProps } from './date-picker.tsx';
import styles from './date-picker.module.css';
import { toDate } from './day-value.ts';

/** Parts only. */
export function AriaDateField(props: DateFieldProps) {
  return (
    <AriaScope>
      <Parts className={fieldStyles.root} {...dateProps(props)}>
        <FieldWords {...props}>
          <Segments className={classes(fieldStyles.control, styles.alone)} />
        </FieldWords>
      </Parts>
    </AriaScope>
  );
}

/** Parts and a calendar. */
export function AriaDatePicker(props: DateFieldProps) {
  return (
    <AriaScope>
      <Picker className={fieldStyles.root} {...dateProps(props)}>
        <FieldWords {...props}>
          <Group className={classes(fieldStyles.control, styles.group)}>
            <Segments className={styles.segments} />
            <Button className={styles.opener}>
              <Icon name="calendar" />
            </Button>
          </Group>
        </FieldWords>
        <Popover className={popoverStyles.popover} offset={4}>
          <Dialog className={styles.dialog}>
            <MonthCalendar />
          </Dialog>
        </Popover>
      </Picker>
    </AriaScope>
  );
}

function Segments({ className }: { className?: string }) {
  return (
    <DateInput className={className}>
      {(segment) => <DateSegment segment={segment} className={styles.segment} />}
    </DateInput>
  );
}

function FieldWords({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <>
      <Label className={field.labelHidden ? 'only-spoken' : fieldStyles.label}>
        <LabelWords label={field.label} optional={field.optional} />
      </Label>
      {field.description && (
        <Text slot="description" className={fieldStyles.description}>
          {field.description}
        </Text>
      )}
      {children}
      {field.error && (
        <FieldError>
          <FieldProblem>{field.error}</FieldProblem>
        </FieldError>
      )}
    </>
  );
}

function dateProps({ value, onChange, min, max, ...field }: DateFieldProps) {
  return {
    value: toDate(value),
    onChange: (date: { toString(): string } | null) => onChange(date && date.toString()),
    minValue: toDate(min) ?? undefined,
    maxValue: toDate(max) ?? undefined,
    isDisabled: field.disabled,
    isRequired: field.required,
    isInvalid: Boolean(field.error),
    validationBehavior: 'aria' as const,
    shouldForceLeadingZeros: true,
  };
}
