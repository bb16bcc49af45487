import { useLingui } from '@lingui/react/macro';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { IconButton } from '#web/ui/button/button.tsx';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import styles from './people-panel.module.css';
import type { Team, TeamMember, TeamRole } from './queries.ts';
import type { RoleChange } from './use-set-roles.ts';
import { roleWords } from './words.ts';

const special: readonly TeamRole[] = ['lead', 'okr-master', 'coach'];

type PersonRowProps = { team: Team; person: TeamMember; onChange: (change: RoleChange) => void };

/** One person of a team: the roles that carry rights are for an admin to give, belonging is the lead's to say. */
export function PersonRow({ team, person, onChange }: PersonRowProps) {
  const { t, i18n } = useLingui();
  const before = person.roles.filter(({ teamId }) => teamId === team.id).map(({ role }) => role);
  const change = (roles: TeamRole[]) => onChange({ memberId: person.id, name: person.name, roles, before });
  const toggle = (role: TeamRole, on: boolean) => change(on ? [...before, role] : without(before, role));
  const carriesRights = before.some((role) => role !== 'member');
  const mayTakeOut = carriesRights ? team.may['team.change-roles'] : team.may['team.change-members'];
  return (
    <li className={styles.row}>
      <Row gap={3}>
        <span aria-hidden="true">
          <Avatar name={person.name} />
        </span>
        <span className={styles.name}>
          <Link href={paths.person.to(person.id)} tone="plain">
            {person.name}
          </Link>
        </span>
      </Row>
      {mayTakeOut && (
        <IconButton icon="close" size="compact" label={t`Take ${person.name} out of the team`} onPress={() => change([])} />
      )}
      <div className={styles.roles}>
        {special.map((role) => (
          <Checkbox
            key={role}
            label={i18n._(roleWords[role])}
            checked={before.includes(role)}
            onChange={(on) => toggle(role, on)}
            disabled={!team.may['team.change-roles']}
          />
        ))}
      </div>
    </li>
  );
}

/** Who gives up the last special role still belongs to the team. */
function without(roles: readonly TeamRole[], role: TeamRole): TeamRole[] {
  const left = roles.filter((held) => held !== role);
  return left.length > 0 ? left : ['member'];
}
