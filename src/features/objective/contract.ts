import { Type } from 'typebox';
import { DecimalText, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, Revision, text } from '#platform/contract.ts';
import { MemberRef } from '../member/contract.ts';
import { TeamRef } from '../team/contract.ts';
import { CycleRef } from '../cycle/contract.ts';

export const AMBITIONS = ['committed', 'aspirational'] as const;
export const OBJECTIVE_STATES = ['draft', 'agreed', 'closed', 'parked', 'dropped'] as const;
export const OBJECTIVE_LEVELS = ['team', 'person'] as const;
export const ObjectiveRef = named('ObjectiveRef', Type.Object({ id: Id, title: text(300), teamName: text(120), state: oneOf(OBJECTIVE_STATES) }));

export const Objective = named('Objective', Type.Object({
  id: Id, title: text(300), why: text(4000), level: oneOf(OBJECTIVE_LEVELS), ambition: orNull(oneOf(AMBITIONS)), rank: Type.Integer(), weight: orNull(DecimalText),
  state: oneOf(OBJECTIVE_STATES), stateReason: text(1000), team: TeamRef, cycle: CycleRef, owner: orNull(MemberRef), parent: orNull(ObjectiveRef),
  agreedAt: orNull(Instant), createdAt: Instant, archived: Type.Boolean(), rev: Revision, may: May,
}));

const writable = {
  title: text(300, 1), why: text(4000), level: oneOf(OBJECTIVE_LEVELS), ambition: orNull(oneOf(AMBITIONS)), rank: Type.Integer({ minimum: 0, maximum: 100000 }),
  weight: orNull(DecimalText), ownerId: orNull(Id), parentId: orNull(Id), teamId: Id, cycleId: Id,
};

/** Why something agreed changes, and in the last third of a cycle the OKR master, coach or sponsor who consents. */
export const grounds = { reason: text(1000), consentBy: Id };

export const createObjective = endpoint({
  id: 'objective.create', method: 'POST', path: '/objectives', status: 201, summary: 'Drafts an objective',
  body: Type.Object({
    cycleId: Id, teamId: Id, title: text(300, 1), why: Type.Optional(text(4000)), level: Type.Optional(oneOf(OBJECTIVE_LEVELS)),
    ambition: Type.Optional(orNull(oneOf(AMBITIONS))), ownerId: Type.Optional(orNull(Id)), parentId: Type.Optional(orNull(Id)), weight: Type.Optional(orNull(DecimalText)),
  }, { additionalProperties: false }),
  reply: Objective, refusals: ['cycle-not-found', 'cycle-frozen', 'team-not-found', 'team-archived', 'member-not-found', 'member-deactivated', 'objective-not-found'],
});
/** Wording is free; a change of owner is logged; team and cycle only while it is a draft. */
export const changeObjective = endpoint({
  id: 'objective.change', method: 'PATCH', path: '/objectives/{id}', params: idParams, concurrency: 'revision', summary: 'Changes an objective',
  body: Type.Partial(exactly({ ...writable, ...grounds }), { minProperties: 1 }), reply: Objective,
  refusals: ['objective-not-found', 'not-your-objective', 'objective-not-open', 'objective-not-draft', 'cycle-frozen', 'alignment-circle', 'member-not-found', 'member-deactivated',
    'team-not-found', 'team-archived', 'cycle-not-found', 'reason-needed', 'consent-needed', 'consent-not-valid'],
});
/** Refuses only what cannot work, and says everything that stands in the way at once (`problems`). */
export const agreeObjective = endpoint({
  id: 'objective.agree', method: 'PUT', path: '/objectives/{id}/agreement', params: idParams, concurrency: 'revision', summary: 'Agrees an objective with its key results',
  reply: Objective, refusals: ['objective-not-found', 'objective-not-draft', 'needs-team-role', 'not-ready-to-agree', 'cycle-frozen'],
});
/** Back to draft while nothing was checked in yet. */
export const reopenObjective = endpoint({
  id: 'objective.reopen', method: 'DELETE', path: '/objectives/{id}/agreement', params: idParams, concurrency: 'revision', summary: 'Takes an agreement back while nothing was checked in',
  reply: Objective, refusals: ['objective-not-found', 'objective-not-agreed', 'needs-team-role', 'has-check-ins', 'cycle-frozen'],
});
export const setObjectiveState = endpoint({
  id: 'objective.set-state', method: 'PUT', path: '/objectives/{id}/state', params: idParams, concurrency: 'revision', summary: 'Parks, drops or takes back an objective, with a reason',
  body: exactly({ state: oneOf(['draft', 'agreed', 'parked', 'dropped'] as const), reason: text(1000) }), reply: Objective,
  refusals: ['objective-not-found', 'not-your-objective', 'reason-needed', 'state-not-reachable', 'cycle-frozen'],
});
export const archiveObjective = endpoint({
  id: 'objective.archive', method: 'PUT', path: '/objectives/{id}/archive', params: idParams, summary: 'Takes an objective out of sight (restorable)', reply: Objective,
  refusals: ['objective-not-found', 'not-your-objective', 'cycle-frozen'],
});
export const restoreObjective = endpoint({
  id: 'objective.restore', method: 'DELETE', path: '/objectives/{id}/archive', params: idParams, summary: 'Takes an archived objective back', reply: Objective,
  refusals: ['objective-not-found', 'not-your-objective', 'cycle-frozen'],
});
/** Objectives to link or filter by: titles that contain the words, best first. */
export const searchObjectives = endpoint({
  id: 'objective.search', method: 'GET', path: '/objectives', summary: 'Finds objectives by words of their title',
  query: exactly({ search: Type.Optional(text(120)), cycleId: Type.Optional(Id), teamId: Type.Optional(Id), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })) }),
  reply: exactly({ items: list(ObjectiveRef, 100) }),
});
export const objectiveHistory = endpoint({
  id: 'objective.history', method: 'GET', path: '/objectives/{id}/history', params: idParams, summary: 'Says who changed what in an objective and its key results, latest first',
  query: exactly({ cursor: Type.Optional(text(60, 1)) }),
  reply: Type.Object({ items: list(Type.Object({ seq: Type.Integer(), at: Instant, actor: orNull(MemberRef), event: text(60), kind: text(30), subjectId: Id, subject: text(300), reason: text(1000),
    changes: list(Type.Object({ field: text(60), from: orNull(text(4100)), to: orNull(text(4100)) }), 40) }), 50), next: orNull(text(60)) }),
  refusals: ['objective-not-found', 'private-to-its-team', 'cursor-not-valid'],
});
