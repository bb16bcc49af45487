import { Type } from 'typebox';
import { Day, DecimalText, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, Revision, Share, text } from '#platform/contract.ts';
import { HELD_BY, METRIC_KINDS } from '#domain/metric.ts';
import { MemberRef } from '../member/contract.ts';
import { grounds } from '../objective/contract.ts';

const Unit = orNull(text(40, 1));
const Currency = orNull(Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3, description: 'ISO 4217' }));
const Milestone = exactly({ id: text(40, 1), title: text(200, 1), weight: orNull(DecimalText), day: orNull(Day) });
const ZoneTexts = exactly({ commit: orNull(text(300)), target: orNull(text(300)), stretch: orNull(text(300)) });

/** Every field of every metric kind; what a kind does not use stays null. A draft may leave gaps. */
const metricFields = {
  kind: oneOf(METRIC_KINDS), unit: Unit, currency: Currency,
  baseline: orNull(DecimalText), target: orNull(DecimalText), commit: orNull(DecimalText), stretch: orNull(DecimalText),
  lower: orNull(DecimalText), upper: orNull(DecimalText), heldBy: orNull(oneOf(HELD_BY)), measureBy: orNull(Day),
  zones: orNull(ZoneTexts), milestones: list(Milestone, 50),
  intermediateTargets: list(exactly({ day: Day, value: DecimalText }), 50),
};
export const MetricShape = named('Metric', exactly(metricFields));
const given = Type.Partial(exactly(metricFields));

export const KEY_RESULT_STATES = ['open', 'closed', 'parked', 'dropped'] as const;

/** What the key result stands at now: the latest value, its day, and the numbers computed from it. */
export const KeyResultNow = named('KeyResultNow', Type.Object({
  value: orNull(DecimalText), finished: orNull(list(text(40), 50)), valueDay: orNull(Day), confidence: orNull(Type.Integer({ minimum: 0, maximum: 10 })),
  confidenceDay: orNull(Day), measurements: Type.Integer(), inside: Type.Integer(),
}));
/** Progress is null where unknown, and `unknown` says why; expected is null where nothing is expected yet. */
export const KeyResultFigures = named('KeyResultFigures', Type.Object({
  progress: orNull(Share), raw: orNull(Share), unknown: orNull(text(40)), standing: Type.Boolean({ description: 'No value yet: it stands at its baseline' }),
  expected: orNull(Share), pace: orNull(Share), suggestedStatus: orNull(text(20)), inside: orNull(Type.Boolean()),
}));
export const KeyResult = named('KeyResult', Type.Object({
  id: Id, objectiveId: Id, title: text(300), owner: orNull(MemberRef), metric: MetricShape, startsOn: orNull(Day), endsOn: orNull(Day), weight: orNull(DecimalText),
  position: Type.Integer(), state: oneOf(KEY_RESULT_STATES), stateReason: text(1000), rev: Revision, now: KeyResultNow, figures: KeyResultFigures, may: May,
}));

const writable = {
  title: text(300, 1), ownerId: orNull(Id), metric: given, startsOn: orNull(Day), endsOn: orNull(Day), weight: orNull(DecimalText),
  position: Type.Integer({ minimum: 0, maximum: 1000 }),
};

/** Typed straight after the objective: a title is enough for a draft. */
export const createKeyResult = endpoint({
  id: 'key-result.create', method: 'POST', path: '/objectives/{id}/key-results', params: idParams, status: 201, summary: 'Adds a key result to an objective',
  body: exactly({ title: text(300, 1), ownerId: Type.Optional(orNull(Id)), metric: Type.Optional(given), startsOn: Type.Optional(orNull(Day)),
    endsOn: Type.Optional(orNull(Day)), weight: Type.Optional(orNull(DecimalText)), reason: Type.Optional(grounds.reason), consentBy: Type.Optional(grounds.consentBy) }),
  reply: KeyResult, refusals: ['objective-not-found', 'objective-not-open', 'cycle-frozen', 'reason-needed', 'consent-needed', 'consent-not-valid', 'not-your-objective', 'metric-not-valid',
    'key-result-not-valid', 'member-not-found', 'member-deactivated', 'too-many-key-results'],
});
/** Once agreed, a change of structure (kind, unit, values, weight, dates) needs a reason and is kept with old and new. */
export const changeKeyResult = endpoint({
  id: 'key-result.change', method: 'PATCH', path: '/key-results/{id}', params: idParams, concurrency: 'revision', summary: 'Changes a key result',
  body: Type.Partial(exactly({ ...writable, ...grounds }), { minProperties: 1 }), reply: KeyResult,
  refusals: ['key-result-not-found', 'key-result-not-open', 'objective-not-open', 'cycle-frozen', 'reason-needed', 'consent-needed', 'consent-not-valid', 'not-your-objective',
    'metric-not-valid', 'key-result-not-valid', 'values-lose-meaning', 'member-not-found', 'member-deactivated'],
});
export const setKeyResultState = endpoint({
  id: 'key-result.set-state', method: 'PUT', path: '/key-results/{id}/state', params: idParams, concurrency: 'revision', summary: 'Parks, drops or reopens a key result, with a reason',
  body: exactly({ state: oneOf(['open', 'parked', 'dropped'] as const), reason: text(1000), consentBy: Type.Optional(grounds.consentBy) }), reply: KeyResult,
  refusals: ['key-result-not-found', 'objective-not-open', 'state-not-reachable', 'cycle-frozen', 'reason-needed', 'consent-needed', 'consent-not-valid', 'not-your-objective', 'member-not-found'],
});
/** A draft disappears; an agreed one is dropped instead. */
export const removeKeyResult = endpoint({
  id: 'key-result.remove', method: 'DELETE', path: '/key-results/{id}', params: idParams, status: 204, summary: 'Removes a key result of a draft (restorable)',
  refusals: ['key-result-not-found', 'objective-not-draft', 'cycle-frozen', 'not-your-objective'],
});
export const restoreKeyResult = endpoint({
  id: 'key-result.restore', method: 'PUT', path: '/key-results/{id}/restoration', params: idParams, summary: 'Takes a removed key result back', reply: KeyResult,
  refusals: ['key-result-not-found', 'objective-not-draft', 'cycle-frozen', 'not-your-objective', 'too-many-key-results'],
});
export const listKeyResults = endpoint({
  id: 'key-result.list', method: 'GET', path: '/objectives/{id}/key-results', params: idParams, summary: 'Lists the key results of an objective',
  reply: exactly({ items: list(KeyResult, 100) }), refusals: ['objective-not-found', 'private-to-its-team'],
});
export const keyResultHistory = endpoint({
  id: 'key-result.history', method: 'GET', path: '/key-results/{id}/history', params: idParams, summary: 'Shows every measurement and every version of a key result',
  reply: Type.Object({
    measurements: list(Type.Object({ id: Id, day: Day, recordedAt: Instant, author: orNull(MemberRef), value: orNull(DecimalText), finished: orNull(list(text(40), 50)),
      confidence: orNull(Type.Integer()), note: text(1000), retired: Type.Boolean(), checkInId: orNull(Id) }), 500),
    versions: list(Type.Object({ rev: Revision, recordedAt: Instant, author: orNull(MemberRef), title: text(300), metric: MetricShape, weight: orNull(DecimalText), reason: text(1000) }), 200),
  }), refusals: ['key-result-not-found', 'private-to-its-team'],
});
