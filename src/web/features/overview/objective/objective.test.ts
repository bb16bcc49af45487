import { describe, expect, it } from 'vitest';
import type { Schemas } from '#web/client.ts';
import { feedOf, type CheckIn, type Comment } from './feed.ts';
import { asksReason, indexOfOpen, obstaclesToAgreement } from './readiness.ts';

const checkIn = (id: string, recordedAt: string) => ({ id, recordedAt }) as CheckIn;
const comment = (id: string, createdAt: string, checkInId: string | null = null) =>
  ({ id, createdAt, checkInId }) as Comment;
const drawn = (items: ReturnType<typeof feedOf>) =>
  items.map((item) =>
    item.kind === 'comment' ? item.comment.id : [item.checkIn.id, ...item.comments.map(({ id }) => id)].join('+'),
  );

describe('feedOf', () => {
  it('is one conversation, latest first, answers under their check-in', () => {
    const checkIns = { items: [checkIn('c2', '2026-02-06'), checkIn('c1', '2026-01-30')], hasMore: false };
    const comments = {
      items: [comment('m3', '2026-02-08', 'c2'), comment('m2', '2026-02-07', 'c2'), comment('m1', '2026-02-01')],
      hasMore: false,
    };
    expect(drawn(feedOf(checkIns, comments))).toEqual(['c2+m2+m3', 'm1', 'c1']);
  });

  it('holds back what something may still come before', () => {
    const checkIns = { items: [checkIn('c2', '2026-02-06')], hasMore: true };
    expect(drawn(feedOf(checkIns, { items: [comment('m1', '2026-02-01')], hasMore: false }))).toEqual(['c2']);
  });

  it('shows a comment on a check-in that is not loaded by itself', () => {
    expect(
      drawn(feedOf({ items: [], hasMore: false }, { items: [comment('m1', '2026-02-01', 'gone')], hasMore: false })),
    ).toEqual(['m1']);
  });
});

const metric: Schemas['Metric'] = {
  kind: 'from-to',
  unit: '%',
  currency: null,
  baseline: '95',
  target: '95',
  commit: null,
  stretch: null,
  lower: null,
  upper: null,
  heldBy: null,
  measureBy: null,
  zones: null,
  milestones: [],
  intermediateTargets: [],
};
const keyResult = (state: Schemas['KeyResult']['state']) =>
  ({
    id: 'k',
    title: 'KR',
    owner: null,
    metric,
    weight: null,
    startsOn: null,
    endsOn: null,
    state,
  }) as Schemas['KeyResult'];
const objective = {
  title: 'On time',
  state: 'draft',
  ambition: null,
  owner: null,
  agreedAt: null,
  cycle: { id: 'c', name: 'Q1', kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31', state: 'running' },
} as Schemas['Objective'];

describe('obstaclesToAgreement', () => {
  it('names everything at once, numbered among the open key results', () => {
    const problems = obstaclesToAgreement({ objective, keyResults: [keyResult('dropped'), keyResult('open')] });
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'owner-missing ownerId',
      'target-at-baseline keyResults.0.metric.target',
    ]);
    expect(indexOfOpen([{ state: 'dropped' }, { state: 'open' }], 0)).toBe(1);
  });

  it('finds nothing in the way of a good draft', () => {
    const good = { ...keyResult('open'), metric: { ...metric, baseline: '81' } };
    expect(
      obstaclesToAgreement({ objective: { ...objective, owner: { id: 'p', name: 'Ana' } }, keyResults: [good] }),
    ).toEqual([]);
  });
});

describe('asksReason', () => {
  it.each([
    ['draft', null, '2026-02-14', false],
    ['agreed', '2026-01-05T10:00:00Z', '2026-01-12', false],
    ['agreed', '2026-01-05T10:00:00Z', '2026-01-13', true],
  ] as const)('of a %s agreed at %s on %s is %s', (state, agreedAt, today, expected) => {
    expect(asksReason({ ...objective, state, agreedAt }, today)).toBe(expected);
  });
});
