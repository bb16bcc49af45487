import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import styles from './people-table.module.css';
import type { Member } from './queries.ts';
import { roleWords, stateWords } from './words.ts';

/** People with their teams, state and what they own now. */
export function PeopleTable({ people, empty }: { people: readonly Member[]; empty: ReactNode }) {
  const { t } = useLingui();
  const { number } = useFigures();
  const narrow = useNarrow();
  const columns: TableColumn<Member>[] = [
    { id: 'name', header: t`Name`, render: (member) => <Person member={member} whole={narrow} /> },
    { id: 'teams', header: t`Teams`, render: (member) => <Teams member={member} /> },
    { id: 'email', header: t`E-mail`, render: ({ email }) => <span className={styles.quiet}>{email ?? '–'}</span> },
    { id: 'state', header: t`State`, render: (member) => <State member={member} /> },
    { id: 'objectives', header: t`Objectives`, align: 'end', render: ({ objectives }) => number(objectives) },
    { id: 'keyResults', header: t`Key results`, align: 'end', render: ({ keyResults }) => number(keyResults) },
  ];
  const shown = narrow ? columns.slice(0, 1) : columns;
  return <Table label={t`People`} columns={shown} rows={people} keyOf={({ id }) => id} empty={empty} />;
}

function Person({ member, whole }: { member: Member; whole: boolean }) {
  return (
    <span className={styles.person}>
      <span aria-hidden="true">
        <Avatar name={member.name} />
      </span>
      <span className={styles.words}>
        <Link href={paths.person.to(member.id)} tone="plain">
          {member.name}
        </Link>
        {member.title && <span className={styles.meta}>{member.title}</span>}
        {whole && (
          <span className={styles.meta}>
            <Teams member={member} />
          </span>
        )}
        {whole && <State member={member} />}
      </span>
    </span>
  );
}

function Teams({ member }: { member: Member }) {
  const { i18n } = useLingui();
  const names = [...new Set(member.roles.map(({ teamName }) => teamName))];
  return (
    <span className={styles.quiet}>
      {names
        .map((name) => {
          const held = member.roles.filter(({ teamName, role }) => teamName === name && role !== 'member');
          const words = held.map(({ role }) => i18n._(roleWords[role]));
          return words.length > 0 ? `${name} (${words.join(', ')})` : name;
        })
        .join(', ') || '–'}
    </span>
  );
}

function State({ member }: { member: Member }) {
  const { t, i18n } = useLingui();
  const state = i18n._(stateWords[member.state]);
  return (
    <span className={styles.badges}>
      {member.state === 'active' ? <span className={styles.quiet}>{state}</span> : <Badge>{state}</Badge>}
      {member.isAdmin && <Badge tone="accent">{t`admin`}</Badge>}
      {member.isSponsor && <Badge tone="accent">{t`sponsor`}</Badge>}
    </span>
  );
}
