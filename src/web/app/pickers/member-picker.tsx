import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox } from '../../ui/combo-box/combo-box.tsx';
import type { FieldProps } from '../../ui/field/field.tsx';
import type { Option } from '../../ui/select/option.ts';
import { peopleQuery } from '../reads.ts';
import { useSettled } from '../settled.ts';

export type MemberPickerProps = FieldProps & {
  /** Who is chosen, with the name to show before anything is searched. */
  value: { id: string; name: string } | null;
  onChange: (member: { id: string; name: string } | null) => void;
  /** People who cannot be chosen, such as those who are in the team already. */
  without?: ReadonlySet<string>;
};

/** One person of the organisation, found by typing part of the name or the address. */
export function MemberPicker({ value, onChange, without, ...field }: MemberPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(peopleQuery(useSettled(typed, 150)));
  const found = (data?.items ?? []).filter((member) => member.state !== 'deactivated' && !without?.has(member.id));
  const options: Option[] = found.map(({ id, name, title, email }) => {
    return { value: id, label: name, description: title || (email ?? undefined) };
  });
  if (value && !options.some((option) => option.value === value.id)) options.unshift({ value: value.id, label: value.name });
  const choose = (id: string | null) => {
    setTyped('');
    const chosen = options.find((option) => option.value === id);
    onChange(chosen ? { id: chosen.value, name: chosen.label } : null);
  };
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onChange={choose}
      onSearch={(text) => setTyped(text === value?.name ? '' : text)}
      pending={isFetching}
      placeholder={t`Find a person`}
    />
  );
}
