import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSettled } from '#web/app/settled.ts';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import styles from './people-filter.module.css';
import type { MemberState } from './queries.ts';
import { stateWords } from './words.ts';

type PeopleFilterProps = { search: string; state: string; onChange: (change: { search?: string; state?: string }) => void };

/** Finds people by words of name or address, and by state; both stand in the address of the page. */
export function PeopleFilter({ search, state, onChange }: PeopleFilterProps) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState(search);
  const settled = useSettled(typed, 200);
  useEffect(() => {
    if (settled !== search) onChange({ search: settled });
    // Only what was typed asks; the address following it does not.
  }, [settled]);
  const options = [
    { value: 'any', label: t`Everybody` },
    ...(Object.keys(stateWords) as MemberState[]).map((value) => ({ value, label: i18n._(stateWords[value]) })),
  ];
  return (
    <div className={styles.root}>
      <TextField
        label={t`Search people`}
        labelHidden
        type="search"
        icon="search"
        placeholder={t`Name or e-mail`}
        value={typed}
        onChange={setTyped}
      />
      <Select
        label={t`State`}
        labelHidden
        options={options}
        value={state || 'any'}
        onChange={(next) => onChange({ state: next === 'any' ? '' : next })}
      />
    </div>
  );
}
