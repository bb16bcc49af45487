import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { teamsQuery } from '#web/app/reads.ts';
import { ComboBox } from '#web/ui/combo-box/combo-box.tsx';

type LevelFieldProps = { value: string; onChange: (levelName: string) => void; error?: string };

/** What teams of this height are called here: department, squad, shop. A new word is as good as a known one. */
export function LevelField({ value, onChange, error }: LevelFieldProps) {
  const { t } = useLingui();
  const { data } = useQuery(teamsQuery());
  const known = new Set((data?.items ?? []).map(({ levelName }) => levelName));
  if (value) known.add(value);
  const options = [...known].map((level) => ({ value: level, label: level }));
  return (
    <ComboBox
      label={t`Level`}
      description={t`What you call a team of this height`}
      options={options}
      value={value || null}
      onChange={(level) => level && onChange(level)}
      onCreate={onChange}
      placeholder={t`Department`}
      error={error}
    />
  );
}
