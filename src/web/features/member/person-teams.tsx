import { useLingui } from '@lingui/react/macro';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { ButtonLink, Link } from '#web/ui/link/link.tsx';
import styles from './person-teams.module.css';
import type { Member } from './queries.ts';
import { roleWords } from './words.ts';

/** The teams of a person, with what the person is in each. */
export function PersonTeams({ member }: { member: Member }) {
  const { t, i18n } = useLingui();
  const teams = new Map(member.roles.map(({ teamId, teamName }) => [teamId, teamName]));
  return (
    <Section title={t`Teams and roles`}>
      <Card flush>
        {teams.size === 0 && (
          <EmptyState
            sentence={t`${member.name} belongs to no team yet. Membership is set at the team.`}
            action={<ButtonLink href={paths.teams.to()}>{t`Go to the teams`}</ButtonLink>}
          />
        )}
        <ul>
          {[...teams].map(([teamId, teamName]) => (
            <li key={teamId} className={styles.row}>
              <Link href={paths.team.to(teamId)} tone="plain">
                {teamName}
              </Link>
              <span className={styles.roles}>
                {member.roles
                  .filter((held) => held.teamId === teamId)
                  .map(({ role }) => (
                    <Badge key={role} tone={role === 'member' ? 'neutral' : 'accent'}>
                      {i18n._(roleWords[role])}
                    </Badge>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
