import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { objectivesQuery } from '#web/app/reads.ts';
import { useSettled } from '#web/app/settled.ts';
import { ComboBox } from '#web/ui/combo-box/combo-box.tsx';
import type { FieldProps } from '#web/ui/field/field.tsx';

export type ObjectivePickerProps = FieldProps & {
  value: { id: string; title: string } | null;
  onChange: (objective: { id: string; title: string } | null) => void;
  /** An objective cannot support itself. */
  without?: string;
};

/** One objective, found by words of its title; its team stands under it. */
export function ObjectivePicker({ value, onChange, without, ...field }: ObjectivePickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(objectivesQuery(useSettled(typed, 150), 20));
  const found: { id: string; title: string; teamName?: string }[] = (data?.items ?? []).filter(
    ({ id }) => id !== without,
  );
  const shown: typeof found = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  const options = shown.map(({ id, title, teamName }) => ({ value: id, label: title, description: teamName }));
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onChange={(id) => {
        setTyped('');
        onChange(shown.find((each) => each.id === id) ?? null);
      }}
      onSearch={(text) => setTyped(text === value?.title ? '' : text)}
      pending={isFetching}
      placeholder={t`Find an objective`}
    />
  );
}
