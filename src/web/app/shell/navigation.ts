import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { paths } from '../../paths.ts';
import type { IconName } from '../../ui/icon/icon.tsx';

/** A place in the rail. `letter` follows `g` on the keyboard. */
export type Place = { to: string; label: MessageDescriptor; icon: IconName; letter: string; forAdmins?: boolean };

/** The places of the house, in the order in which a day goes through them; those for admins come last. */
export const places: readonly Place[] = [
  { to: paths.myWeek.to(), label: msg`My week`, icon: 'home', letter: 'w' },
  { to: paths.okrs.to(), label: msg`OKRs`, icon: 'goal', letter: 'o' },
  { to: paths.teams.to(), label: msg`Teams`, icon: 'team', letter: 't' },
  { to: paths.people.to(), label: msg`People`, icon: 'people', letter: 'p' },
  { to: paths.cycles.to(), label: msg`Cycles`, icon: 'cycle', letter: 'c' },
  { to: paths.imports.to(), label: msg`Import`, icon: 'upload', letter: 'i' },
  { to: paths.audit.to(), label: msg`Audit`, icon: 'history', letter: 'a', forAdmins: true },
  { to: paths.outbox.to(), label: msg`Outbox`, icon: 'mail', letter: 'x', forAdmins: true },
  { to: paths.settings.to(), label: msg`Settings`, icon: 'settings', letter: 's', forAdmins: true },
];

/** The places a person sees. */
export function placesFor(isAdmin: boolean): readonly Place[] {
  return places.filter((place) => isAdmin || !place.forAdmins);
}

/** Where an address belongs: `/objectives/7` is under OKRs, `/teams/7` under Teams, `/` only under My week. */
export function placeOf(pathname: string): string | null {
  if (pathname.startsWith('/objectives')) return paths.okrs.to();
  const place = places.find(({ to }) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)));
  return place?.to ?? null;
}
