import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../paths.ts';
import { plain } from '../../ui/combo-box/shown-options.ts';
import type { Command } from '../../ui/command-palette/command-palette.tsx';
import { objectivesQuery, peopleQuery, teamsQuery } from '../reads.ts';

const shortest = 2;
const most = 6;

/** What the organisation holds under these words. The id of each is its address. */
export function useFound(words: string): { items: readonly Command[]; pending: boolean } {
  const { t } = useLingui();
  const enabled = words.length >= shortest;
  const objectives = useQuery({ ...objectivesQuery(words), enabled });
  const people = useQuery({ ...peopleQuery(words, most), enabled });
  const teams = useQuery({ ...teamsQuery(), enabled });
  if (!enabled) return { items: [], pending: false };

  const named = (teams.data?.items ?? []).filter((team) => plain(team.name).includes(plain(words))).slice(0, most);
  const items: Command[] = [
    ...(objectives.data?.items ?? []).map(({ id, title, teamName }) => {
      return { id: paths.objective.to(id), label: title, hint: teamName, icon: 'goal' as const, group: t`Objectives` };
    }),
    ...named.map(({ id, name, levelName }) => {
      return { id: paths.team.to(id), label: name, hint: levelName, icon: 'team' as const, group: t`Teams` };
    }),
    ...(people.data?.items ?? []).map(({ id, name, title }) => {
      return { id: paths.person.to(id), label: name, hint: title || undefined, icon: 'user' as const, group: t`People` };
    }),
  ];
  return { items, pending: objectives.isFetching || people.isFetching || teams.isFetching };
}
