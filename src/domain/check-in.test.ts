import { describe, expect, it } from 'vitest';
import { contribute, mayStillChange, recordCheckIn, type CheckInDraft, type CheckInScene, type KeyResultEntry } from './check-in.ts';
import type { CycleState } from './cycle-state.ts';
import { decimal } from './decimal.ts';
import type { ObjectiveState } from './objective.ts';
import { FIRST_QUARTER, fromTo, metricOf } from './samples.ts';
import { problemsOf } from './verdict.ts';

const scene: CheckInScene = {
  cycle: { ...FIRST_QUARTER, state: 'running' },
  objectiveState: 'agreed',
  keyResults: [
    { id: 'a', metric: fromTo('81', '95'), state: 'open' },
    { id: 'b', metric: metricOf({ kind: 'yes-no' }), state: 'open' },
    { id: 'parked', metric: fromTo('0', '1'), state: 'parked' },
  ],
  today: '2026-03-06',
  suggested: 'on-track',
};
const entry = (keyResultId: string, value: string | null, confidence: number | null = null): KeyResultEntry =>
  ({ keyResultId, measured: value === null ? null : { value: decimal(value) }, confidence });
const draft: CheckInDraft = {
  day: '2026-03-06', entries: [entry('a', '88', 7), entry('b', null, 5)], status: null, statusReason: null, progress: ['Two signed'], problems: [], plans: [],
};
const found = (changes: Partial<CheckInDraft>, around: Partial<CheckInScene> = {}) =>
  problemsOf(recordCheckIn({ ...draft, ...changes }, { ...scene, ...around })).map(({ code, field }) => (field ? `${field}: ${code}` : code));

describe('recording a check-in', () => {
  it('is allowed, and settles the status', () => {
    expect(recordCheckIn(draft, scene)).toMatchObject({ allowed: true, value: { settled: 'on-track', wasChanged: false } });
    expect(recordCheckIn({ ...draft, status: 'at-risk', statusReason: 'supplier' }, scene)).toMatchObject({ value: { settled: 'at-risk', wasChanged: true } });
  });

  it.each<[string, Partial<CheckInDraft>, string[]]>([
    ['back-dated inside the cycle', { day: '2026-01-01' }, []],
    ['before the cycle', { day: '2025-12-31' }, ['day: day-outside-cycle']],
    ['after the cycle', { day: '2026-04-01' }, ['day: day-outside-cycle']],
    ['tomorrow', { day: '2026-03-07' }, ['day: day-in-the-future']],
    ['on no day', { day: '2026-02-29' }, ['day: day-not-valid']],
    ['without any entry', { entries: [] }, []],
    ['a value below the baseline', { entries: [entry('a', '-3')] }, []],
    ['half a yes', { entries: [entry('b', '0.5')] }, ['entries.0.value: value-not-yes-or-no']],
    ['confidence of 11', { entries: [entry('a', null, 11)] }, ['entries.0.confidence: confidence-out-of-range']],
    ['confidence of 6.5', { entries: [entry('a', null, 6.5)] }, ['entries.0.confidence: confidence-out-of-range']],
    ['confidence of 10', { entries: [entry('a', null, 10)] }, []],
    ['confidence of −1', { entries: [entry('a', null, -1)] }, ['entries.0.confidence: confidence-out-of-range']],
    ['confidence of 0', { entries: [entry('a', null, 0)] }, []],
    ['a key result of another objective', { entries: [entry('z', '1')] }, ['entries.0.keyResultId: key-result-not-found']],
    ['the same key result twice', { entries: [entry('a', '1'), entry('a', '2')] }, ['entries.1.keyResultId: key-result-twice']],
    ['a parked key result', { entries: [entry('parked', '1')] }, ['entries.0.keyResultId: key-result-not-open']],
    ['another status without a word why', { status: 'off-track' }, ['statusReason: status-needs-a-reason']],
    ['another status, blank reason', { status: 'off-track', statusReason: ' ' }, ['statusReason: status-needs-a-reason']],
    ['the suggested status needs no reason', { status: 'on-track' }, []],
    ['no check-in is not a choice', { status: 'no-check-in' as 'on-track', statusReason: 'x' }, ['status: status-unknown']],
    ['everything at once', { day: '2026-05-01', entries: [entry('b', '2', 99)], progress: [''] },
      ['day: day-outside-cycle', 'entries.0.value: value-not-yes-or-no', 'entries.0.confidence: confidence-out-of-range', 'progress.0: entry-empty']],
  ])('%s', (_name, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('needs a person’s status where nothing is suggested, and no reason for it', () => {
    expect(found({}, { suggested: null })).toEqual(['status: status-missing']);
    expect(found({ status: 'at-risk' }, { suggested: null })).toEqual([]);
  });

  it.each<[CycleState, string[]]>([
    ['draft', ['cycle-not-running']], ['planning', ['cycle-not-running']], ['running', []], ['closing', []], ['closed', ['cycle-not-running']],
  ])('in a cycle that is %s', (state, expected) => {
    expect(found({}, { cycle: { ...FIRST_QUARTER, state } })).toEqual(expected);
  });

  it.each<[ObjectiveState, string[]]>([
    ['draft', ['objective-not-agreed']], ['agreed', []], ['parked', ['objective-not-agreed']], ['dropped', ['objective-not-agreed']], ['closed', ['objective-not-agreed']],
  ])('on an objective that is %s', (objectiveState, expected) => {
    expect(found({}, { objectiveState })).toEqual(expected);
  });
});

describe('contributing a value', () => {
  it('asks the same of day, state and value', () => {
    expect(contribute(entry('a', '90', 8), '2026-03-05', scene).allowed).toBe(true);
    expect(contribute(entry('a', '90'), '2026-03-07', scene)).toMatchObject({ code: 'check-in-not-valid' });
    expect(contribute(entry('b', '7'), '2026-03-05', scene)).toMatchObject({ code: 'check-in-not-valid' });
    expect(contribute(entry('a', '90'), '2026-03-05', { ...scene, objectiveState: 'draft' })).toMatchObject({ code: 'objective-not-agreed' });
  });
});

describe('amending and withdrawing', () => {
  it.each<[CycleState, boolean, string | null]>([
    ['running', false, null], ['closing', false, null], ['closed', false, 'cycle-frozen'], ['planning', false, 'cycle-frozen'], ['running', true, 'check-in-withdrawn'],
  ])('in a cycle that is %s, withdrawn %s', (state, isWithdrawn, code) => {
    const verdict = mayStillChange({ state }, isWithdrawn);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });
});
