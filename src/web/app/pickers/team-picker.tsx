import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ComboBox } from '../../ui/combo-box/combo-box.tsx';
import type { FieldProps } from '../../ui/field/field.tsx';
import { teamsQuery } from '../reads.ts';

export type TeamPickerProps = FieldProps & {
  value: string | null;
  onChange: (teamId: string | null) => void;
  /** Leaves teams out, such as a team and all below it when it is being moved. */
  without?: (team: { id: string; path: readonly string[] }) => boolean;
};

/** One team of the whole tree, found by typing; the teams above stand under its name. */
export function TeamPicker({ value, onChange, without, ...field }: TeamPickerProps) {
  const { t } = useLingui();
  const { data, isPending } = useQuery(teamsQuery());
  const options = useMemo(() => {
    const teams = data?.items ?? [];
    const names = new Map(teams.map((team) => [team.id, team.name]));
    return teams
      .filter((team) => !without?.(team))
      .map((team) => ({ value: team.id, label: team.name, description: above(team, names) }));
  }, [data, without]);
  return <ComboBox {...field} options={options} value={value} onChange={onChange} pending={isPending} placeholder={t`Find a team`} />;
}

/** `Acme › Sales` for the team Field Sales. The path ends with the team itself. */
function above(team: { id: string; path: readonly string[]; levelName: string }, names: ReadonlyMap<string, string>): string {
  const titles = team.path.filter((id) => id !== team.id).map((id) => names.get(id) ?? '');
  return titles.length > 0 ? titles.join(' › ') : team.levelName;
}
