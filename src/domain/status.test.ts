import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, whole, ZERO, type Decimal } from './decimal.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { CONFIRMABLE_STATUSES, shownStatus, statusFromConfidence, suggestStatus, weakest, type ConfirmableStatus, type StatusEvidence } from './status.ts';

const half = decimal('0.5');
const nothing: StatusEvidence = { pace: null, elapsed: half, confidence: null, isInside: null };

describe('the suggested status', () => {
  it.each<[number, ConfirmableStatus]>([[10, 'on-track'], [5, 'on-track'], [4, 'at-risk'], [3, 'at-risk'], [2, 'off-track'], [0, 'off-track']])(
    'confidence %i says %s', (confidence, status) => expect(statusFromConfidence(confidence, DEFAULT_PARAMETERS)).toBe(status),
  );

  it.each<[string, Partial<StatusEvidence>, ConfirmableStatus | null]>([
    ['nothing to go by', {}, null],
    ['pace alone', { pace: decimal('-0.05') }, 'on-track'],
    ['confidence alone', { confidence: 3 }, 'at-risk'],
    ['the weaker of both: confidence', { pace: decimal('-0.05'), confidence: 4 }, 'at-risk'],
    ['the weaker of both: pace', { pace: decimal('-0.4'), confidence: 9 }, 'off-track'],
    ['inside its bounds', { isInside: true, confidence: 8 }, 'on-track'],
    ['outside its bounds', { isInside: false, confidence: 8 }, 'off-track'],
    ['early, and far behind', { pace: decimal('-0.4'), elapsed: decimal('0.1') }, 'at-risk'],
    ['early, but without hope', { pace: ZERO, elapsed: decimal('0.1'), confidence: 1 }, 'off-track'],
  ])('%s', (_name, evidence, status) => {
    expect(suggestStatus({ ...nothing, ...evidence }, DEFAULT_PARAMETERS).status).toBe(status);
  });

  it('says because of what', () => {
    expect(suggestStatus({ ...nothing, pace: ZERO, confidence: 4 }, DEFAULT_PARAMETERS).because).toEqual([
      { source: 'pace', status: 'on-track' }, { source: 'confidence', status: 'at-risk' },
    ]);
  });

  it('of an objective is the weakest of its key results', () => {
    expect(weakest(['on-track', 'off-track', 'at-risk'])).toBe('off-track');
    expect(weakest([null, 'at-risk', null])).toBe('at-risk');
    expect(weakest([null])).toBeNull();
  });

  it('never improves with less pace or less confidence', () => {
    const rank = (pace: number, confidence: number) =>
      CONFIRMABLE_STATUSES.indexOf(suggestStatus({ ...nothing, pace: divide(whole(pace), whole(100)) as Decimal, confidence }, DEFAULT_PARAMETERS).status!);
    fc.assert(fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 10 }), (pace, confidence) =>
      rank(pace - 1, confidence) >= rank(pace, confidence) && rank(pace, confidence - 1) >= rank(pace, confidence)));
  });
});

describe('the status shown', () => {
  const green = { status: 'on-track' as const, day: '2026-03-06' };

  it.each([
    ['fresh', green, false, '2026-03-08', { status: 'on-track', last: 'on-track', daysSince: 2, isStale: false }],
    ['stale: no check-in for 9 days', green, true, '2026-03-15', { status: 'no-check-in', last: 'on-track', daysSince: 9, isStale: true }],
    ['none yet', null, false, '2026-03-08', { status: 'no-check-in', last: null, daysSince: null, isStale: false }],
    ['none, and overdue', null, true, '2026-03-08', { status: 'no-check-in', last: null, daysSince: null, isStale: true }],
  ])('%s', (_name, confirmed, isStale, today, shown) => {
    expect(shownStatus(confirmed, isStale, today)).toEqual(shown);
  });
});
