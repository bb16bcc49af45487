import { useLingui } from '@lingui/react/macro';
import { languages } from '#web/app/language.ts';
import { TimeZonePicker } from '#web/app/pickers/time-zone-picker.tsx';
import { monthOptions } from '#web/app/time-zones.ts';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import type { Tongue } from './queries.ts';

/** What every organisation says of itself, as form fields; the month is text because choices are. */
export type NamingValues = { name: string; language: Tongue; timeZone: string | null; firstMonth: string };

type NamingFieldsProps = {
  values: NamingValues;
  errors: Partial<Record<keyof NamingValues, string>>;
  onChange: (change: Partial<NamingValues>) => void;
  autoFocus?: boolean;
  disabled?: boolean;
};

const tongues = (Object.keys(languages) as Tongue[]).map((value) => ({ value, label: languages[value] }));

/** Name, language, time zone and the month in which the fiscal year begins. */
export function NamingFields({ values, errors, onChange, autoFocus, disabled }: NamingFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <TextField
        label={t`Name of the organisation`}
        value={values.name}
        onChange={(name) => onChange({ name })}
        error={errors.name}
        autoComplete="organization"
        maxLength={120}
        autoFocus={autoFocus}
        disabled={disabled}
      />
      <FieldGrid>
        <Select
          label={t`Language`}
          options={tongues}
          value={values.language}
          onChange={(language) => onChange({ language })}
          error={errors.language}
          disabled={disabled}
        />
        <TimeZonePicker
          label={t`Time zone`}
          value={values.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
          error={errors.timeZone}
          disabled={disabled}
        />
        <Select
          label={t`Fiscal year begins in`}
          options={monthOptions(i18n.locale)}
          value={values.firstMonth}
          onChange={(firstMonth) => onChange({ firstMonth })}
          error={errors.firstMonth}
          disabled={disabled}
        />
      </FieldGrid>
    </>
  );
}
