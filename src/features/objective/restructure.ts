import { checkConsent } from '#domain/consent.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { changeStructure } from '#domain/structural-lock.ts';
import { allow, andThen, refuse, type Verdict } from '#domain/verdict.ts';
import { dayAt } from '#domain/zone.ts';
import type { Caller } from '#platform/action.ts';
import type { Trip } from '#platform/db/trip.ts';
import { cycleOf, type ObjectiveRow } from './shape.ts';
import { personById, type PersonRow } from './store.ts';

/** What a request says for changing what people agreed on. */
export interface Grounds { readonly reason?: string; readonly consentBy?: string | null }

/** The person named as consenting: null when nobody is, undefined when nobody by that id is here. */
export const loadConsenter = async (trip: Trip, { consentBy }: Grounds): Promise<PersonRow | null | undefined> =>
  (consentBy ? trip.one(personById({ id: consentBy })) : null);

/**
 * Whether the caller may change these fields of an objective or its key results now: as a draft anything, once agreed
 * what counts as structure needs a reason, and late in the cycle somebody's consent besides.
 */
export function mayRestructure(
  objective: ObjectiveRow, fields: readonly string[], grounds: Grounds, consenter: PersonRow | null | undefined,
  me: Caller,
): Verdict<{ readonly isCorrection: boolean }> {
  if (consenter === undefined) return refuse('member-not-found', { field: 'consentBy' });
  const consent = checkConsent(
    consenter && { memberId: consenter.id, isSponsor: consenter.is_sponsor, roles: consenter.roles }, me.memberId,
    objective.team_path,
  );
  const change = {
    fields, today: me.today, reason: grounds.reason ?? null, proposerId: me.memberId, consentBy: consenter?.id ?? null,
    agreedOn: objective.state === 'agreed' && objective.agreed_at !== null ? dayAt(objective.agreed_at, me.timeZone) : null,
  };
  return andThen(consent, () => changeStructure(change, cycleOf(objective), parametersOf(me.parameters)));
}

/** How a change on such grounds is told: ids and codes, the words stay with the version. */
export const groundsTold = (grounds: Grounds): Record<string, unknown> =>
  ({
    ...(grounds.reason?.trim() ? { withReason: true } : {}),
    ...(grounds.consentBy ? { consentBy: grounds.consentBy } : {}),
  });

/** Whether somebody may be given a thing to own: a member who has not left. */
export function mayOwn(person: PersonRow | null | undefined, field = 'ownerId'): Verdict<PersonRow | null> {
  if (person === undefined) return refuse('member-not-found', { field });
  return person?.state === 'deactivated' ? refuse('member-deactivated', { field }) : allow(person);
}

/** Loads who is to own something: null for nobody, undefined when there is no such member. */
export async function loadOwner(trip: Trip, ownerId: string | null | undefined): Promise<PersonRow | null | undefined> {
  return ownerId ? trip.one(personById({ id: ownerId })) : null;
}
