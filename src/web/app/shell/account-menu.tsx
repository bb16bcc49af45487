import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { Menu, type MenuAct, type MenuEntry } from '../../ui/menu/menu.tsx';
import { type Language, languages } from '../language.ts';
import { useSession } from '../session.tsx';
import { signOut } from '../sign-out.ts';
import { chosenTheme, chooseTheme, type Theme } from '../theme.ts';
import { useLanguage } from '../use-language.ts';
import { AccountButton } from './account-button.tsx';
import { showOverlay } from './overlay.ts';

/** Who I am, and what is mine: language, theme, account, the way out. */
export function AccountMenu() {
  const { t } = useLingui();
  const { member, account } = useSession();
  const { language, choose: chooseTongue } = useLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  const themes: Record<Theme, string> = { light: t`Light`, dark: t`Dark`, system: t`System` };

  const items: MenuEntry[] = [
    {
      heading: `${member.name} · ${account.email}`,
      items: [{ id: 'account', label: t`Your account`, icon: 'user', href: paths.account.to() }],
    },
    { heading: t`Language`, items: choices('language', languages, language) },
    { heading: t`Theme`, items: choices('theme', themes, theme) },
    { heading: t`Help`, items: [{ id: 'keys', label: t`Show all keys`, icon: 'help', keys: '?' }] },
    { id: 'out', label: t`Sign out`, icon: 'arrow-right' },
  ];
  const act = (id: string) => {
    const [kind, choice] = id.split(' ');
    if (kind === 'keys') showOverlay('keys');
    if (kind === 'out') void signOut();
    if (kind === 'language') void chooseTongue(choice as Language);
    if (kind === 'theme') {
      chooseTheme(choice as Theme);
      setTheme(choice as Theme);
    }
  };
  return <Menu trigger={<AccountButton />} label={t`Your account`} items={items} onAction={act} />;
}

/** Choices of which one holds; a tick says which. */
function choices(kind: string, labels: Readonly<Record<string, string>>, chosen: string): MenuAct[] {
  return Object.entries(labels).map(([id, label]) => ({ id: `${kind} ${id}`, label, ...(id === chosen && { icon: 'check' as const }) }));
}
