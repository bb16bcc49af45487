import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ComboBox } from '../../ui/combo-box/combo-box.tsx';
import type { FieldProps } from '../../ui/field/field.tsx';
import { timeZoneOptions } from '../time-zones.ts';

export type TimeZonePickerProps = FieldProps & { value: string | null; onChange: (zone: string | null) => void };

/** A time zone, found by typing a part of the world or a city. */
export function TimeZonePicker({ value, onChange, ...field }: TimeZonePickerProps) {
  const { t, i18n } = useLingui();
  const options = useMemo(() => timeZoneOptions(i18n.locale, value), [i18n.locale, value]);
  return <ComboBox {...field} options={options} value={value} onChange={onChange} placeholder={t`Find a city`} />;
}
