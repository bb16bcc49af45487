import { may } from '#domain/access.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { allOf, allow, problem, refuse, refuseAll, type Refused, type Verdict } from '#domain/verdict.ts';
import type { Caller, WriteWork } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import type { createObjective as contract } from './contract.ts';
import { loadOwner, mayOwn } from './restructure.ts';
import { objectiveReply, type ObjectiveRow } from './shape.ts';
import {
  insertObjective, placeIn, upwardsFrom, type AboveRow, type ObjectiveFacts, type PersonRow, type PlaceRow,
} from './store.ts';

/** Drafts an objective, behind the last one of its team in the cycle; its author owns it unless somebody else is named. */
export const createObjective: WriteWork<typeof contract> = async ({ body }, { trip, caller, now, newId, tell }) => {
  const [place, owner, above, me] = await Promise.all([
    trip.one(placeIn({ teamId: body.teamId, cycleId: body.cycleId })), loadOwner(trip, body.ownerId),
    body.parentId ? trip.all(upwardsFrom({ id: body.parentId })) : [], caller,
  ]);
  const parent = parentIn(body.parentId, above);
  const fits = allOf(
    may(me.actor, 'objective.suggest'), mayStandIn(place), mayOwn(owner), mayWeigh(body.weight), parent,
  );
  if (!fits.allowed || !parent.allowed || !place) return fits as Refused;

  const facts: ObjectiveFacts = {
    id: newId(), cycle_id: body.cycleId, team_id: body.teamId, level: body.level ?? 'team',
    owner_id: body.ownerId === undefined ? me.memberId : body.ownerId,
    parent_id: body.parentId ?? null, title: body.title.trim(), why: body.why?.trim() ?? '',
    ambition: body.ambition ?? null, rank: place.next_rank,
    weight: body.weight ?? null, created_by: me.memberId,
  };
  insertObjective(trip, facts, now);
  tell({
    event: 'objective.created', kind: 'objective', subjectId: facts.id, objectiveId: facts.id, teamId: facts.team_id,
    rev: 1, facts: { cycleId: facts.cycle_id, ownerId: facts.owner_id },
  });
  return allow(objectiveReply(rowOf(facts, { place, owner, parent: parent.value, me, now, body }), me));
};

/** Whether an objective may stand in this team and cycle: both exist and are in use. */
export function mayStandIn(place: PlaceRow | undefined): Verdict<true> {
  if (!place?.cycle_id) return refuse('cycle-not-found', { field: 'cycleId' });
  if (!place.team_id) return refuse('team-not-found', { field: 'teamId' });
  if (place.team_archived) return refuse('team-archived', { field: 'teamId' });
  return cyclePermits(place.cycle_state, 'add-objective');
}

/** A weight below nothing would turn a mean around. */
export const mayWeigh = (weight: string | null | undefined): Verdict<true> =>
  (weight?.startsWith('-') ? refuseAll('input-not-valid', [problem('weight-negative', 'weight')]) : allow(true));

/** The objective above, among what was loaded upwards from it; null for none. */
export function parentIn(parentId: string | null | undefined, above: readonly AboveRow[]): Verdict<AboveRow | null> {
  if (!parentId) return allow(null);
  const [parent] = above;
  return parent && !parent.archived ? allow(parent) : refuse('objective-not-found', { field: 'parentId' });
}

interface Around {
  place: PlaceRow; owner: PersonRow | null | undefined; parent: AboveRow | null; me: Caller; now: string;
  body: InputOf<typeof contract>['body'];
}

function rowOf(facts: ObjectiveFacts, { place, owner, parent, me, now, body }: Around): ObjectiveRow {
  return {
    ...facts, ...place, team_id: facts.team_id, cycle_id: facts.cycle_id,
    owner_name: body.ownerId === undefined ? me.name : (owner?.name ?? null),
    parent_title: parent?.title ?? null, parent_state: parent?.state ?? null,
    parent_team_name: parent?.team_name ?? null,
    state: 'draft', state_reason: '', agreed_at: null, created_at: now, archived_at: null, rev: 1,
  };
}
