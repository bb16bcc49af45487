import { describe, expect, it } from 'vitest';
import { draftFrom, emptyDraft, isTouched, withOutcome, withValue, type CheckInDraft } from './draft.ts';
import type { CheckInSubject, SubjectKeyResult } from './subject.ts';
import { submissionOf } from './submission.ts';
import { liveSuggestion } from './suggestion.ts';

const keyResult: SubjectKeyResult = {
  id: 'k1',
  title: 'On-time delivery',
  metric: { kind: 'from-to', baseline: '80', target: '100', unit: '%' },
  startsOn: null,
  endsOn: null,
  value: '82',
  valueDay: '2026-02-06',
  firstValue: null,
  finished: null,
  confidence: 6,
  otherOwner: null,
};
const milestones: SubjectKeyResult = {
  ...keyResult,
  id: 'k2',
  value: null,
  confidence: null,
  metric: {
    kind: 'milestones',
    milestones: [
      { id: 'a', title: 'Design' },
      { id: 'b', title: 'Build' },
    ],
  },
};
// 90 days; on 14 February half of them have passed.
const subject: CheckInSubject = {
  objectiveId: 'o1',
  title: 'Deliver when we said',
  ambition: 'committed',
  cycle: { starts: '2026-01-01', ends: '2026-03-31' },
  today: '2026-02-14',
  lastPlans: ['Call the carrier', 'Train the night shift'],
  keyResults: [keyResult],
};
const empty = emptyDraft(subject);

describe('liveSuggestion', () => {
  it.each([
    ['', null, 'off-track'], // 82 is 10 % of the way where 50 % are expected
    ['90', null, 'on-track'], // 50 %
    ['88', null, 'on-track'], // 40 %: a pace of exactly −0.10
    ['87', null, 'at-risk'],
    ['90', 4, 'at-risk'], // the weaker of pace and confidence
    ['90', 2, 'off-track'],
  ] as const)('with %j typed and confidence %j suggests %s', (value, confidence, status) => {
    expect(liveSuggestion(subject, withValue(empty, 'k1', { value, confidence })).status).toBe(status);
  });

  it('takes the weakest key result; a value for a day before the known one changes history only', () => {
    const two = { ...subject, keyResults: [keyResult, milestones] };
    const draft = withValue(withValue(empty, 'k1', { value: '90' }), 'k2', { confidence: 3 });
    expect(liveSuggestion(two, draft).status).toBe('at-risk');
    const late = withValue(empty, 'k1', { value: '99', confidence: 9 });
    expect(liveSuggestion(subject, { ...late, day: '2026-02-05' }).status).toBe('off-track');
    expect(liveSuggestion(subject, { ...late, day: '2026-02-06' }).status).toBe('on-track');
  });

  it('counts ticked milestones and bounds', () => {
    const figures = liveSuggestion(
      { ...subject, keyResults: [milestones] },
      withValue(empty, 'k2', { finished: ['a'] }),
    ).keyResults[0];
    expect(figures?.progress).toBe(0.5);
    const guarded = { ...keyResult, metric: { kind: 'stay-below', upper: '2', unit: '%' } as const };
    const live = liveSuggestion(
      { ...subject, keyResults: [guarded] },
      withValue(empty, 'k1', { value: '2.5', confidence: 9 }),
    );
    expect(live).toMatchObject({ status: 'off-track', keyResults: [{ progress: null, isInside: false }] });
  });

  it('measures a baseline first, and from then on is on track until its end', () => {
    const baseline = {
      ...keyResult,
      metric: { kind: 'baseline-first', target: '70' } as const,
      value: null,
      confidence: null,
    };
    expect(liveSuggestion({ ...subject, keyResults: [baseline] }, withValue(empty, 'k1', { value: '40' })).status).toBe(
      'on-track',
    );
    const later = { ...baseline, value: '55', firstValue: '40' };
    expect(liveSuggestion({ ...subject, keyResults: [later] }, empty).keyResults[0]?.progress).toBe(0.5);
  });

  it('has nothing to go by without values, bounds and confidence', () => {
    const bare = { ...keyResult, metric: { kind: 'baseline-first' } as const, value: null, confidence: null };
    expect(liveSuggestion({ ...subject, keyResults: [bare] }, empty).status).toBeNull();
  });
});

describe('submissionOf', () => {
  it('confirms the suggestion, leaves empty lines out and sends only what was typed', () => {
    const draft: CheckInDraft = {
      ...withValue(empty, 'k1', { value: '90', confidence: 7 }),
      progress: [' Two carriers signed ', ''],
      problems: [{ text: '', ownerId: null, ownerName: '', nextStep: '' }],
      plans: ['', 'Third carrier'],
      outcomes: ['done', null],
    };
    expect(submissionOf(subject, draft, 'on-track')).toEqual({
      obstacles: [],
      body: {
        measurements: [{ keyResultId: 'k1', value: '90', confidence: 7 }],
        status: 'on-track',
        progress: ['Two carriers signed'],
        problems: [],
        plans: [{ text: 'Third carrier' }],
        lastPlans: [{ text: 'Call the carrier', outcome: 'done' }],
      },
    });
  });

  it('wants a word why when the person sees it differently', () => {
    const draft: CheckInDraft = { ...empty, status: 'on-track' };
    expect(submissionOf(subject, draft, 'at-risk').obstacles).toEqual([
      { code: 'status-needs-a-reason', place: 'statusReason' },
    ]);
    expect(submissionOf(subject, { ...draft, statusReason: 'Contract is signed' }, 'at-risk').body?.statusReason).toBe(
      'Contract is signed',
    );
  });

  it('names everything in the way at once', () => {
    const obstacles = submissionOf(subject, withValue(empty, 'k1', { value: null }), null).obstacles;
    expect(obstacles).toEqual([
      { code: 'not-a-number', place: 'k1' },
      { code: 'status-missing', place: 'status' },
    ]);
  });
});

describe('a draft', () => {
  it('carries moved plans over and takes them back, keeping what was typed', () => {
    const moved = withOutcome({ ...empty, plans: ['Own idea'] }, subject, 1, 'moved');
    expect(moved.plans).toEqual(['Train the night shift', 'Own idea']);
    expect(withOutcome(moved, subject, 1, 'done').plans).toEqual(['Own idea']);
    expect(withOutcome(empty, subject, 0, 'not-done').plans).toEqual(['']);
  });

  it('knows whether it was touched', () => {
    expect(isTouched(empty)).toBe(false);
    expect(isTouched(withValue(empty, 'k1', { confidence: 0 }))).toBe(true);
    expect(isTouched({ ...empty, plans: [' '] })).toBe(false);
  });

  it('opens a recorded check-in for correction', () => {
    const draft = draftFrom({
      id: 'c1',
      objectiveId: 'o1',
      day: '2026-02-13',
      recordedAt: '2026-02-13T09:00:00Z',
      author: null,
      status: 'at-risk',
      suggestedStatus: 'off-track',
      statusReason: 'Late',
      progress: [],
      problems: [{ text: 'No driver' }],
      plans: [],
      lastPlans: [],
      withdrawn: false,
      amended: false,
      rev: 1,
      may: {},
      measurements: [
        {
          id: 'm',
          keyResultId: 'k2',
          keyResultTitle: '',
          unit: null,
          value: '50',
          before: null,
          finished: ['a'],
          confidence: 5,
          note: '',
        },
      ],
    });
    expect(draft).toMatchObject({
      day: '2026-02-13',
      progress: [''],
      problems: [{ text: 'No driver', ownerId: null, ownerName: '', nextStep: '' }],
      values: { k2: { value: '', finished: ['a'], confidence: 5 } },
    });
  });
});
