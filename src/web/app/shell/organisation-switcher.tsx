import { useLingui } from '@lingui/react/macro';
import { paths } from '../../paths.ts';
import { Menu, type MenuEntry } from '../../ui/menu/menu.tsx';
import { switchOrganisation, useSession } from '../session.tsx';
import { OrganisationName } from './organisation-name.tsx';

/** Which organisation this tab works in. Who belongs to one only sees its name. */
export function OrganisationSwitcher() {
  const { t } = useLingui();
  const { organisation, organisations, member } = useSession();
  if (organisations.length < 2 && !member.isAdmin) return <OrganisationName alone />;

  const items: MenuEntry[] = [
    {
      heading: t`Your organisations`,
      items: organisations.map(({ organisationId, name }) => {
        return { id: organisationId, label: name, icon: organisationId === organisation.id ? ('check' as const) : undefined };
      }),
    },
    ...(member.isAdmin ? [{ id: 'more', label: t`Create or load another`, icon: 'add' as const, href: paths.settings.to() }] : []),
  ];
  const choose = (id: string) => {
    if (id !== 'more' && id !== organisation.id) switchOrganisation(id);
  };
  return <Menu trigger={<OrganisationName />} label={t`Organisations`} items={items} onAction={choose} />;
}
