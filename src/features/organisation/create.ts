import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import type { WriteWork } from '#platform/action.ts';
import { tellAll, type Telling } from '#platform/journal/tell.ts';
import { standAt } from '#platform/within.ts';
import type { createOrganisation as contract } from './contract.ts';
import { found, namingOf } from './found.ts';
import { holdFounding, myAccount } from './store.ts';

/**
 * A further organisation on this instance; whoever creates it is its admin, with the same account. The transaction
 * stands in the new organisation while it is founded and goes back, so that the answer is remembered where it was asked.
 */
export const createOrganisation: WriteWork<typeof contract> = async ({ body }, { trip, caller, now, newId, tell }) => {
  const [account, me] = await Promise.all([trip.one(myAccount({})), caller]);
  const permitted = may(me.actor, 'organisation.change');
  if (!permitted.allowed) return permitted;
  if (!isZone(body.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });

  const organisationId = newId();
  const { id: userId, name, email } = account!;
  const founder = { memberId: newId(), userId, name, email };
  const lines: Telling[] = [];
  holdFounding(trip);
  void trip.run(standAt({ organisationId, memberId: founder.memberId }));
  await found({ trip, now, newId, tell: (line) => { lines.push(line); } }, organisationId, namingOf(body), founder);
  tellAll(trip, lines, { actorId: founder.memberId, at: now, requestId: null });
  void trip.run(standAt(me));
  tell({ event: 'organisation.created', kind: 'organisation', subjectId: organisationId });
  return allow({ organisationId, memberId: founder.memberId });
};
