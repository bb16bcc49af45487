import { foundingCycles, slugsToTry } from '#domain/organisation.ts';
import { dayAt } from '#domain/zone.ts';
import { foundCycles } from '#features/cycle/found.ts';
import { enrolMembers } from '#features/member/enrol.ts';
import { foundTopTeam } from '#features/team/found.ts';
import type { Acting } from '#platform/within.ts';
import { freeSlug, insertOrganisation, type Naming } from './store.ts';
import { topLevelName } from './words.ts';

/** Who begins the organisation: a person with an account. */
export interface Founder { readonly memberId: string; readonly userId: string; readonly name: string; readonly email: string }

/**
 * Founds an organisation in the transaction that stands in it: the organisation, its first member as admin, its top
 * team, and the cycles of the year, so that an objective can be written at once.
 */
export async function found({ trip, now, newId, tell }: Pick<Acting, 'trip' | 'now' | 'newId' | 'tell'>, organisationId: string, naming: Naming, founder: Founder): Promise<void> {
  const free = await trip.one(freeSlug(slugsToTry(naming.name, organisationId)));
  insertOrganisation(trip, naming, free!.slug, now);
  tell({ event: 'organisation.created', kind: 'organisation', subjectId: organisationId, rev: 1 });
  const { memberId, userId, name, email } = founder;
  enrolMembers({ trip, now, tell }, [{ id: memberId, userId, name, email, state: 'active', isAdmin: true }]);
  foundTopTeam({ trip, now, tell }, { id: newId(), name: naming.name, levelName: topLevelName[naming.language] });
  foundCycles({ trip, now, tell, newId }, foundingCycles(dayAt(now, naming.timeZone), naming.firstMonth));
}

/** What was typed, as it is kept. */
export function namingOf(given: { name: string; timeZone: string; language: Naming['language']; firstMonth?: number }): Naming {
  return { ...given, name: given.name.trim(), firstMonth: given.firstMonth ?? 1 };
}
