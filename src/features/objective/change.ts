import { may } from '#domain/access.ts';
import { alignUnder } from '#domain/alignment.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { cyclePermits } from '#domain/cycle-state.ts';
import { isOpen } from '#domain/objective-state.ts';
import { allOf, allow, problem, refuse, refuseAll, type Verdict } from '#domain/verdict.ts';
import { conflict, sawRevision, type Caller, type WriteWork } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import type { changeObjective as contract } from './contract.ts';
import { mayStandIn, mayWeigh, parentIn } from './create.ts';
import { holdObjective, loadObjective } from './load.ts';
import { groundsTold, loadConsenter, loadOwner, mayOwn, mayRestructure } from './restructure.ts';
import { objectiveReply, objectiveSubject, type ObjectiveRow } from './shape.ts';
import {
  holdAlignment, placeIn, updateObjective, upwardsFrom, type AboveRow, type ObjectiveChanges, type PersonRow,
  type PlaceRow,
} from './store.ts';

type Body = InputOf<typeof contract>['body'];
/** What was loaded around the objective, as far as the request speaks of it. */
interface Around {
  place: PlaceRow | undefined; owner: PersonRow | null | undefined; above: readonly AboveRow[];
  consenter: PersonRow | null | undefined;
}

/** Changes an objective: wording freely, structure with a reason once agreed, team and cycle only as a draft. */
export const changeObjective: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  if (body.parentId) void trip.run(holdAlignment({}));
  holdObjective(trip, params.id);
  const [row, above, owner, consenter, me] = await Promise.all([
    loadObjective(trip, params.id), body.parentId ? trip.all(upwardsFrom({ id: body.parentId })) : [],
    loadOwner(trip, body.ownerId), loadConsenter(trip, body), caller,
  ]);
  if (!row) return refuse('objective-not-found');
  const permitted = may(me.actor, 'objective.change', objectiveSubject(row, me));
  if (!permitted.allowed) return permitted;
  if (!sawRevision(writing, row.rev)) return conflict(objectiveReply(row, me));
  const changes = changesOf(body, row);
  const moves = changes.team_id !== undefined || changes.cycle_id !== undefined;
  const wanted = { teamId: changes.team_id ?? row.team_id, cycleId: changes.cycle_id ?? row.cycle_id };
  const place = moves ? await trip.one(placeIn(wanted)) : undefined;
  const around = { place, owner, above, consenter };
  const fits = mayChange(row, changes, body, around, me);
  if (!fits.allowed) return fits;
  if (Object.keys(changes).length === 0) return allow(objectiveReply(row, me));

  if (place && changes.rank === undefined) changes.rank = place.next_rank;
  updateObjective(trip, row.id, changes, body.reason?.trim() ?? '', now);
  tell({
    event: 'objective.changed', kind: 'objective', subjectId: row.id, objectiveId: row.id,
    teamId: changes.team_id ?? row.team_id, rev: row.rev + 1,
    facts: {
      fields: Object.keys(changes), ...groundsTold(body),
      ...(changes.owner_id === undefined ? {} : { ownerFrom: row.owner_id, ownerTo: changes.owner_id }),
    },
  });
  return allow(objectiveReply(changedRow(row, changes, around), me));
};

/** What really changes: fields that are given and differ. */
function changesOf(body: Body, row: ObjectiveRow): ObjectiveChanges {
  const given = {
    title: body.title?.trim(), why: body.why?.trim(), level: body.level, ambition: body.ambition, rank: body.rank,
    weight: plain(body.weight),
    owner_id: body.ownerId, parent_id: body.parentId, team_id: body.teamId, cycle_id: body.cycleId,
  };
  const stored: Partial<Record<string, unknown>> = { ...row, weight: plain(row.weight) };
  return Object.fromEntries(
    Object.entries(given).filter(([field, value]) => value !== undefined && value !== stored[field]),
  );
}

/** One way of writing a number: storage keeps all decimals, people type `5.0`. */
const plain = <T extends string | null | undefined>(number: T) => (number ? toText(decimal(number)) : number);

function mayChange(row: ObjectiveRow, changes: ObjectiveChanges, body: Body, around: Around, me: Caller): Verdict<unknown> {
  return allOf(
    isOpen({ state: row.state, isArchived: row.archived_at !== null }),
    cyclePermits(row.cycle_state, 'change-structure'), mayMove(row, changes, around.place),
    mayOwn(around.owner), mayStayOwned(row, changes), mayWeigh(body.weight), mayAlign(row, changes, around.above),
    mayRestructure(row, Object.keys(changes), body, around.consenter, me),
  );
}

/** Team and cycle belong to what was agreed. */
function mayMove(row: ObjectiveRow, { team_id, cycle_id }: ObjectiveChanges, place: PlaceRow | undefined): Verdict<true> {
  if (team_id === undefined && cycle_id === undefined) return allow(true);
  return row.state === 'draft' ? mayStandIn(place) : refuse('objective-not-draft', { state: row.state });
}

/** Somebody answers for what was agreed. */
function mayStayOwned(row: ObjectiveRow, { owner_id }: ObjectiveChanges): Verdict<true> {
  if (owner_id !== null || row.state === 'draft') return allow(true);
  return refuseAll('input-not-valid', [problem('owner-missing', 'ownerId')]);
}

/** Support may not run in a circle; a refusal names the way round, ids and titles. */
function mayAlign(row: ObjectiveRow, { parent_id: parentId }: ObjectiveChanges, above: readonly AboveRow[]): Verdict<unknown> {
  if (!parentId) return allow(null);
  const parent = parentIn(parentId, above);
  if (!parent.allowed) return parent;
  const known = new Map(above.map((each) => [each.id, each]));
  const aligned = alignUnder(row.id, parentId, (id) => known.get(id)?.parent_id ?? null);
  if (aligned.allowed) return aligned;
  const path = aligned.facts.path as string[];
  const titles = path.map((id) => (id === row.id ? row.title : (known.get(id)?.title ?? '')));
  return refuse(aligned.code, { path, titles });
}

function changedRow(row: ObjectiveRow, changes: ObjectiveChanges, { place, owner, above }: Around): ObjectiveRow {
  const next = { ...row, ...changes, rev: row.rev + 1 };
  if (place) Object.assign(next, place);
  if (changes.owner_id !== undefined) next.owner_name = owner?.name ?? null;
  if (changes.parent_id === undefined) return next;
  const [parent] = above;
  return {
    ...next, parent_title: parent?.title ?? null, parent_state: parent?.state ?? null,
    parent_team_name: parent?.team_name ?? null,
  };
}
