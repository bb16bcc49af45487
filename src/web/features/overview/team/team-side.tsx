import { Plural, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useState } from 'react';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Section } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import type { TeamPageFacts } from '../queries.ts';
import styles from './team.module.css';

const roleWords: Readonly<Record<string, MessageDescriptor>> = {
  lead: msg`Lead`,
  'okr-master': msg`OKR master`,
  coach: msg`Coach`,
};
const fewest = 12;

/** Who belongs to the team, and what they are in it. */
export function TeamMembers({ members }: Pick<TeamPageFacts, 'members'>) {
  const { t } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? members : members.slice(0, fewest);
  const count = members.length;
  return (
    <Section title={t`People`}>
      {count === 0 && <p className={styles.meta}>{t`Nobody belongs to this team yet.`}</p>}
      <ul className={styles.people}>
        {shown.map(({ id, name, roles }) => (
          <li key={id}>
            <Link href={paths.person.to(id)} tone="plain">
              <Avatar name={name} size={24} withName />
            </Link>
            <span className={styles.meta}>
              {roles.flatMap((role) => (roleWords[role] ? [t(roleWords[role])] : [])).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <div>
          <Button size="compact" tone="quiet" onPress={() => setShowsAll(true)}>{t`Show all ${count}`}</Button>
        </div>
      )}
    </Section>
  );
}

/** The teams directly below, with how many objectives each has in this cycle. */
export function TeamBelow({ below, cycleId }: Pick<TeamPageFacts, 'below'> & { cycleId: string | undefined }) {
  const { t } = useLingui();
  if (below.length === 0) return null;
  return (
    <Section title={t`Teams below`}>
      <ul className={styles.people}>
        {below.map(({ id, name, objectives }) => (
          <li key={id}>
            <Link href={paths.team.to(id, { cycleId })} tone="plain">
              {name}
            </Link>
            <span className={styles.meta}>
              <Plural value={objectives} one="# objective" other="# objectives" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
