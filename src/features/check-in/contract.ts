import { Type } from 'typebox';
import { Cursor, Day, DecimalText, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, Revision, text } from '#platform/contract.ts';
import { MemberRef } from '../member/contract.ts';
import { KeyResult } from '../key-result/contract.ts';

/** What a person may confirm. "No check-in" is a fact about time, not something to choose. */
export const CONFIRMABLE = ['on-track', 'at-risk', 'off-track'] as const;
export const OUTCOMES = ['done', 'not-done', 'moved'] as const;
const Confidence = Type.Integer({ minimum: 0, maximum: 10 });
const Line = text(500, 1);

const Problem = exactly({ text: Line, ownerId: Type.Optional(orNull(Id)), nextStep: Type.Optional(text(500)) });
/** As it is read: with the name of who takes it. */
const ShownProblem = Type.Object({ text: text(500), ownerId: Type.Optional(orNull(Id)), owner: Type.Optional(orNull(MemberRef)), nextStep: Type.Optional(text(500)) });
const LastPlan = exactly({ text: Line, outcome: oneOf(OUTCOMES) });
/** A value, a confidence, or both. Milestones name the finished ones; the value is then computed. */
export const MeasurementIn = named('MeasurementIn', exactly({
  keyResultId: Id, value: Type.Optional(DecimalText), finished: Type.Optional(list(text(40, 1), 50)), confidence: Type.Optional(Confidence), note: Type.Optional(text(1000)),
}));
const written = {
  measurements: list(MeasurementIn, 100), status: oneOf(CONFIRMABLE), statusReason: Type.Optional(text(1000)),
  progress: list(Line, 5), problems: list(Problem, 5), plans: list(exactly({ text: Line }), 5), lastPlans: Type.Optional(list(LastPlan, 5)),
};

export const Measurement = named('Measurement', Type.Object({ id: Id, keyResultId: Id, keyResultTitle: text(300), unit: orNull(text(40)), value: orNull(DecimalText),
  before: orNull(DecimalText), finished: orNull(list(text(40), 50)), confidence: orNull(Type.Integer()), note: text(1000) }));
export const CheckIn = named('CheckIn', Type.Object({
  id: Id, objectiveId: Id, day: Day, recordedAt: Instant, author: orNull(MemberRef), status: oneOf(CONFIRMABLE), suggestedStatus: orNull(oneOf(CONFIRMABLE)), statusReason: text(1000),
  progress: list(text(500), 5), problems: list(ShownProblem, 5), plans: list(Type.Object({ text: text(500) }), 5), lastPlans: list(LastPlan, 5),
  measurements: list(Measurement, 100), withdrawn: Type.Boolean(), amended: Type.Boolean(), rev: Revision, may: May,
}));

/** By the objective's owner, once per occurrence: values and confidence per key result, one status, one set of the three Ps. */
export const recordCheckIn = endpoint({
  id: 'check-in.record', method: 'POST', path: '/objectives/{id}/check-ins', params: idParams, status: 201, summary: 'Checks in on an objective',
  body: exactly({ day: Type.Optional(Day), ...written }), reply: CheckIn,
  refusals: ['objective-not-found', 'objective-not-agreed', 'cycle-not-running', 'not-your-objective', 'check-in-not-valid', 'key-result-not-found'],
});
/** The earlier text and values stay readable in the history. */
export const amendCheckIn = endpoint({
  id: 'check-in.amend', method: 'PATCH', path: '/check-ins/{id}', params: idParams, concurrency: 'revision', summary: 'Corrects a check-in',
  body: Type.Partial(exactly({ day: Day, ...written }), { minProperties: 1 }), reply: CheckIn,
  refusals: ['check-in-not-found', 'check-in-withdrawn', 'cycle-frozen', 'not-your-check-in', 'check-in-not-valid', 'key-result-not-found'],
});
/** Taken out of every figure, kept in the history; `DELETE` again on a withdrawn one changes nothing. */
export const withdrawCheckIn = endpoint({
  id: 'check-in.withdraw', method: 'DELETE', path: '/check-ins/{id}', params: idParams, summary: 'Withdraws a check-in', reply: CheckIn,
  refusals: ['check-in-not-found', 'cycle-frozen', 'not-your-check-in'],
});
/** The undo of a withdrawal. */
export const reinstateCheckIn = endpoint({
  id: 'check-in.reinstate', method: 'PUT', path: '/check-ins/{id}/reinstatement', params: idParams, summary: 'Takes a withdrawn check-in back', reply: CheckIn,
  refusals: ['check-in-not-found', 'cycle-frozen', 'not-your-check-in'],
});
/** A key-result owner contributes a value or a confidence without a whole check-in. */
export const contribute = endpoint({
  id: 'check-in.contribute', method: 'POST', path: '/key-results/{id}/measurements', params: idParams, status: 201, summary: 'Contributes a value to one key result',
  body: exactly({ day: Type.Optional(Day), value: Type.Optional(DecimalText), finished: Type.Optional(list(text(40, 1), 50)), confidence: Type.Optional(Confidence), note: Type.Optional(text(1000)) }),
  reply: KeyResult, refusals: ['key-result-not-found', 'objective-not-agreed', 'cycle-not-running', 'not-your-key-result', 'check-in-not-valid'],
});
/** Takes a contributed value back; the earlier one counts again. */
export const withdrawContribution = endpoint({
  id: 'check-in.withdraw-contribution', method: 'DELETE', path: '/measurements/{id}', params: idParams, summary: 'Takes a contributed value back', reply: KeyResult,
  refusals: ['measurement-not-found', 'measurement-in-check-in', 'cycle-frozen', 'not-your-key-result'],
});
export const checkInTimeline = endpoint({
  id: 'check-in.timeline', method: 'GET', path: '/objectives/{id}/check-ins', params: idParams, summary: 'Lists the check-ins of an objective, latest first',
  query: exactly({ cursor: Type.Optional(Cursor), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })), withdrawn: Type.Optional(Type.Boolean()) }),
  reply: Type.Object({ items: list(CheckIn, 50), next: orNull(Cursor) }), refusals: ['objective-not-found'],
});
