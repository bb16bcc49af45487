import { lazy, type ReactNode, Suspense } from 'react';
import { Field, type FieldProps } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';

export type DateFieldProps = FieldProps & {
  /** A day, `YYYY-MM-DD`, or `null` when none is chosen (or not all parts are typed yet). */
  value: string | null;
  onChange: (day: string | null) => void;
  /** First and last day that may be chosen. */
  min?: string;
  max?: string;
};

const fetchDates = () => import('./aria-date.tsx');
const LaterField = lazy(async () => ({ default: (await fetchDates()).AriaDateField }));
const LaterPicker = lazy(async () => ({ default: (await fetchDates()).AriaDatePicker }));

/** A day typed in parts, in the order of the language. For days near today, `DatePicker` adds a calendar. */
export function DateField(props: DateFieldProps) {
  return (
    <Coming {...props}>
      <LaterField {...props} />
    </Coming>
  );
}

/** A day typed in parts or picked in a calendar. */
export function DatePicker(props: DateFieldProps) {
  return (
    <Coming {...props}>
      <LaterPicker {...props} />
    </Coming>
  );
}

/** Dates weigh more than all other fields together, so they are fetched when one is shown; until then its frame stands. */
function Coming({ children, ...field }: FieldProps & { children: ReactNode }) {
  const frame = (
    <Field {...field} id="">
      <div className={fieldStyles.control} data-disabled="" />
    </Field>
  );
  return <Suspense fallback={frame}>{children}</Suspense>;
}
