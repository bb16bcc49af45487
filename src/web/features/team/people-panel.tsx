import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { paths } from '#web/paths.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import styles from './people-panel.module.css';
import { PersonRow } from './person-row.tsx';
import { type Team, teamPeopleQuery } from './queries.ts';
import { useSetRoles } from './use-set-roles.ts';

/** Who belongs to a team and as what; used beside the tree and on the page of the team. Each change acts at once. */
export function TeamPeoplePanel({ team }: { team: Team }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(teamPeopleQuery(team.id));
  const setRoles = useSetRoles(team.id);
  const [round, setRound] = useState(0);
  const people = data?.items ?? [];
  const add = (member: { id: string; name: string } | null) => {
    if (!member) return;
    setRoles({ memberId: member.id, name: member.name, roles: ['member'], before: [] });
    setRound(round + 1);
  };
  return (
    <Stack gap={4}>
      {team.may['team.change-members'] && (
        <MemberPicker
          key={round}
          label={t`Add somebody`}
          description={<AddHint />}
          value={null}
          onChange={add}
          without={new Set(people.map(({ id }) => id))}
        />
      )}
      <ProblemBanner error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonRows rows={4} />}
      {data && people.length === 0 && <EmptyState sentence={t`Nobody belongs to this team yet.`} />}
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonRow key={person.id} team={team} person={person} onChange={setRoles} />
        ))}
      </ul>
    </Stack>
  );
}

function AddHint() {
  const { t } = useLingui();
  return (
    <>
      {t`Somebody new to Rooftop is first added under`} <Link href={paths.people.to()}>{t`People`}</Link>
    </>
  );
}
