import type { Wizard } from './use-wizard.ts';

type Asking = Pick<Wizard, 'cards' | 'plan' | 'settings' | 'mapping'>;

/** Whether anybody or anything would be created, or was asked not to be. */
export function createsAnything({ plan, settings }: Pick<Asking, 'plan' | 'settings'>): {
  people: boolean;
  teams: boolean;
  cycles: boolean;
} {
  const counts = plan.data?.counts;
  return {
    people: settings.people === 'existing-only' || (counts?.people.created ?? 0) > 0,
    teams: settings.teams === 'existing-only' || (counts?.teams.created ?? 0) > 0,
    cycles: settings.cycles === 'existing-only' || (counts?.cycles.created ?? 0) > 0,
  };
}

/** What rows leave unsaid, for which a default can be chosen. */
export function leavesUnsaid({ plan, settings, mapping }: Pick<Asking, 'plan' | 'settings' | 'mapping'>): {
  owner: boolean;
  team: boolean;
} {
  return {
    owner: settings.defaultOwnerId !== undefined || (plan.data?.objectives ?? []).some(({ owner }) => owner === null),
    team: settings.defaultTeamId !== undefined || !mapping.columns.some(({ role }) => role === 'team'),
  };
}

/** Whether there is anything to decide between the columns and the dry run. */
export function asksAnything(asking: Asking): boolean {
  return (
    asking.cards.length > 0 ||
    Object.values(createsAnything(asking)).some(Boolean) ||
    Object.values(leavesUnsaid(asking)).some(Boolean)
  );
}
