import { useLingui } from '@lingui/react/macro';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Menu, type MenuEntry } from '../../ui/menu/menu.tsx';
import { switchOrganisation, useSession } from '../session.tsx';
import styles from './organisation-switcher.module.css';

/** Which organisation this tab works in. Who belongs to one only sees its name. */
export function OrganisationSwitcher() {
  const { t } = useLingui();
  const { organisation, organisations, member } = useSession();
  if (organisations.length < 2 && !member.isAdmin) return <span className={styles.name}>{organisation.name}</span>;

  const items: MenuEntry[] = [
    {
      heading: t`Your organisations`,
      items: organisations.map(({ organisationId, name }) => {
        return { id: organisationId, label: name, icon: organisationId === organisation.id ? ('check' as const) : undefined };
      }),
    },
    ...(member.isAdmin ? [{ id: 'more', label: t`Create or load another`, icon: 'add' as const, href: paths.settings.to() }] : []),
  ];
  const trigger = (
    <Button tone="quiet" size="compact">
      <span className={styles.trigger}>
        <span className={styles.name}>{organisation.name}</span>
        <Icon name="chevron-down" size={12} />
      </span>
    </Button>
  );
  const choose = (id: string) => {
    if (id !== 'more' && id !== organisation.id) switchOrganisation(id);
  };
  return <Menu trigger={trigger} label={t`Organisations`} items={items} onAction={choose} />;
}
