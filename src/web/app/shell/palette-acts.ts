import { useLingui } from '@lingui/react/macro';
import { paths } from '../../paths.ts';
import { plain } from '../../ui/combo-box/shown-options.ts';
import type { Command } from '../../ui/command-palette/command-palette.tsx';
import { useGo } from '../address.ts';
import { useSession } from '../session.tsx';
import { signOut } from '../sign-out.ts';
import { chooseTheme, type Theme } from '../theme.ts';
import { placesFor } from './navigation.ts';
import { showOverlay } from './overlay.ts';

export type Act = Command & { run: () => void };

/** Pages and acts whose words hold what is typed. */
export function useActs(typed: string): readonly Act[] {
  const words = plain(typed).split(/\s+/);
  const all = [...usePages(), ...useDoings()];
  return all.filter(({ label, hint }) => {
    const text = plain(`${label} ${hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function usePages(): readonly Act[] {
  const { i18n, t } = useLingui();
  const { member } = useSession();
  const go = useGo();
  const places = placesFor(member.isAdmin).map(({ to, label, icon, letter }) => {
    return { id: `page ${to}`, label: i18n._(label), icon, keys: `g ${letter}`, group: t`Pages`, run: () => go(to) };
  });
  const account: Act = { id: 'account', label: t`Your account`, icon: 'user', group: t`Pages`, run: () => go(paths.account.to()) };
  return [...places, account];
}

function useDoings(): readonly Act[] {
  const { t } = useLingui();
  const { currentCycle } = useSession();
  const go = useGo();
  const group = t`Actions`;
  const theme = (id: Theme, label: string, icon: 'sun' | 'moon' | 'settings'): Act => {
    return { id: `theme ${id}`, label, icon, group, run: () => chooseTheme(id) };
  };
  return [
    { id: 'new', label: t`New objective`, icon: 'add', group, run: () => go(paths.newObjective.to({ cycleId: currentCycle?.id })) },
    { id: 'keys', label: t`Show all keys`, icon: 'help', keys: '?', group, run: () => showOverlay('keys') },
    theme('light', t`Light theme`, 'sun'),
    theme('dark', t`Dark theme`, 'moon'),
    theme('system', t`Theme of this device`, 'settings'),
    { id: 'out', label: t`Sign out`, icon: 'arrow-right', group, run: () => void signOut() },
  ];
}
