import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { setTeamRoles, type TeamPeople, teamPeopleQuery, type TeamRole } from './queries.ts';

/** What a person is to become in a team, and what they were. */
export type RoleChange = { memberId: string; name: string; roles: TeamRole[]; before: TeamRole[] };

/** Sets the roles of a person in a team: shown at once, sent right after; the message offers the way back. */
export function useSetRoles(teamId: string): (change: RoleChange) => void {
  const { t } = useLingui();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ memberId, roles }: RoleChange) => setTeamRoles(teamId, memberId, roles),
    onSuccess: (_team, change) => {
      const { name, roles, before } = change;
      const stays = before.length === 0 ? t`${name} is in the team` : t`Roles of ${name} are set`;
      const text = roles.length === 0 ? t`${name} is out of the team` : stays;
      showToast({ text, action: { label: t`Undo`, onPress: () => set({ ...change, roles: before, before: roles }) } });
    },
    onError: (error) => showToast({ tone: 'error', text: problemSentence(error) }),
    onSettled: () => {
      for (const queryKey of touched) void client.invalidateQueries({ queryKey });
    },
  });
  const set = (change: RoleChange) => {
    const { queryKey } = teamPeopleQuery(teamId);
    // An answer still on its way was written before this change: it must not take it back.
    void client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (people) => people && withRoles(people, teamId, change));
    mutate(change);
  };
  return set;
}

const touched = [keys.members(), keys.teams(), keys.teamPage(), keys.member(), keys.session()];

/** The list as it will be, shown before the server has answered; a refusal brings back what the server knows. */
function withRoles(people: TeamPeople, teamId: string, { memberId, roles }: RoleChange): TeamPeople {
  const items = people.items.map((person) => {
    if (person.id !== memberId) return person;
    const elsewhere = person.roles.filter((held) => held.teamId !== teamId);
    const teamName = person.roles.find((held) => held.teamId === teamId)?.teamName ?? '';
    return { ...person, roles: [...elsewhere, ...roles.map((role) => ({ teamId, teamName, role }))] };
  });
  return { ...people, items };
}
