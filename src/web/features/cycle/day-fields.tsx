import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { DateField } from '#web/ui/date-picker/date-picker.tsx';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import type { Cycle } from './queries.ts';

/** Name, days and place of a cycle, as form fields. */
export type DayValues = { name: string; startsOn: string | null; endsOn: string | null; parentId: string | null };

type DayFieldsProps = {
  values: DayValues;
  errors: Partial<Record<keyof DayValues, string>>;
  onChange: (change: Partial<DayValues>) => void;
  cycles: readonly Cycle[];
  /** The cycle being changed: it cannot lie inside itself. */
  ownId?: string;
};

const alone = 'alone';

export function DayFields({ values, errors, onChange, cycles, ownId }: DayFieldsProps) {
  const { t } = useLingui();
  const { span } = useFigures();
  const homes = cycles.filter(({ id, state }) => id !== ownId && state !== 'closed');
  const options = [
    { value: alone, label: t`Stands alone` },
    ...homes.map(({ id, name, startsOn, endsOn }) => ({ value: id, label: name, description: span(startsOn, endsOn) })),
  ];
  return (
    <>
      <TextField
        label={t`Name`}
        value={values.name}
        onChange={(name) => onChange({ name })}
        error={errors.name}
        maxLength={60}
        autoComplete="off"
      />
      <FieldGrid>
        <DateField
          label={t`First day`}
          value={values.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
          error={errors.startsOn}
        />
        <DateField
          label={t`Last day`}
          value={values.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
          error={errors.endsOn}
        />
      </FieldGrid>
      {homes.length > 0 && (
        <Select
          label={t`Inside`}
          options={options}
          value={values.parentId ?? alone}
          onChange={(parentId) => onChange({ parentId: parentId === alone ? null : parentId })}
          error={errors.parentId}
        />
      )}
    </>
  );
}
