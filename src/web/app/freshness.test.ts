import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFreshener, type News, staleKeys } from './freshness.ts';
import { keys } from './keys.ts';

const checkIn: News = { event: 'check-in.recorded', kind: 'check-in', subjectId: 'c1', objectiveId: 'o7' };

describe('staleKeys', () => {
  it.each<[string, News, readonly (readonly unknown[])[], readonly (readonly unknown[])[]]>([
    ['a check-in touches its objective and the tables, not other objectives', checkIn, [keys.objective('o7'), keys.tree(), keys.myWeek(), keys.checkIns('o7')], [keys.objective('o8'), keys.teams()]],
    ['a comment touches its objective, not the tables', { ...checkIn, kind: 'comment' }, [keys.comments('o7'), keys.objective('o7')], [keys.tree(), keys.cycles()]],
    ['a team touches the tree of teams', { event: 'team.moved', kind: 'team', subjectId: 't1' }, [keys.teams(), keys.teamPage()], [keys.objective('o7')]],
    ['a person touches that person only', { event: 'member.changed', kind: 'member', subjectId: 'm1' }, [keys.member('m1'), keys.members()], [keys.member('m2')]],
  ])('%s', (_what, news, stale, untouched) => {
    const found = staleKeys(news);
    for (const key of stale) expect(found).toContainEqual(key);
    for (const key of untouched) expect(found).not.toContainEqual(key);
  });

  it('looks again at everything after a gap, and when it does not know the kind', () => {
    expect(staleKeys({ gap: true })).toEqual([[]]);
    expect(staleKeys({ event: 'x.y', kind: 'x', subjectId: '1' })).toEqual([[]]);
  });
});

describe('createFreshener', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function fresheners() {
    const asked: string[] = [];
    const freshen = createFreshener({ invalidateQueries: (filter) => { asked.push(String(filter?.queryKey?.join('/'))); return Promise.resolve(); } });
    return { asked, freshen, times: (name: string) => asked.filter((each) => each === name).length };
  }

  it('gathers a burst of news into one look', () => {
    const { freshen, times } = fresheners();
    for (let count = 0; count < 20; count++) freshen(checkIn);
    expect(times('objective/o7')).toBe(0);
    vi.advanceTimersByTime(100);
    expect(times('objective/o7')).toBe(1);
    expect(times('tree')).toBe(1);
  });

  it('looks at tables at most every two seconds, at one objective at once', () => {
    const { freshen, times } = fresheners();
    freshen(checkIn);
    vi.advanceTimersByTime(100);
    freshen(checkIn);
    vi.advanceTimersByTime(100);
    expect(times('objective/o7')).toBe(2);
    expect(times('tree')).toBe(1);
    vi.advanceTimersByTime(2_000);
    expect(times('tree')).toBe(2);
  });

  it('asks for nothing more once it is stopped', () => {
    const { freshen, asked } = fresheners();
    freshen(checkIn);
    freshen.stop();
    vi.advanceTimersByTime(5_000);
    expect(asked).toEqual([]);
  });
});
