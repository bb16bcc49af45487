import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from './freshness.ts';
import { followLive, type LineState } from './live.ts';

/** Stands in for the browser's stream; each test speaks through the one that is open. */
class Stream {
  static readonly open: Stream[] = [];
  static readonly CLOSED = 2;
  readonly url: string;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;

  constructor(url: string) {
    this.url = url;
    Stream.open.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
    Stream.open.splice(Stream.open.indexOf(this), 1);
  }

  tell(news: News): void {
    this.onmessage?.({ data: JSON.stringify(news) });
  }
}

const news: News = { event: 'check-in.recorded', kind: 'check-in', subjectId: 'c1', objectiveId: 'o1' };
const ends: (() => void)[] = [];
let person = '';

/** One tab: what it heard, and a way to close it. */
function tab(memberId = person, organisationId = 'org') {
  const heard: News[] = [];
  const states: LineState[] = [];
  const end = followLive({ memberId, organisationId, onNews: (each) => heard.push(each), onState: (state) => states.push(state) });
  ends.push(end);
  return { heard, states, end };
}

const oneStream = () => vi.waitFor(() => expect(Stream.open).toHaveLength(1));

describe('followLive', () => {
  beforeEach(() => {
    vi.stubGlobal('EventSource', Stream);
    person = crypto.randomUUID();
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) end();
    await vi.waitFor(() => expect(Stream.open).toHaveLength(0));
    vi.unstubAllGlobals();
  });

  it('opens one stream for many tabs, and every tab hears the news once', async () => {
    const tabs = [tab(), tab(), tab()];
    await oneStream();
    expect(Stream.open[0]?.url).toBe('/api/v1/live?organisation=org');
    Stream.open[0]?.onopen?.();
    Stream.open[0]?.tell(news);
    for (const each of tabs) await vi.waitFor(() => expect(each.heard).toEqual([news]));
    for (const each of tabs) await vi.waitFor(() => expect(each.states.at(-1)).toBe('live'));
  });

  it('hands over when the leading tab closes, and tells everybody to look again at everything', async () => {
    const [first, second, third] = [tab(), tab(), tab()];
    await oneStream();
    Stream.open[0]?.onopen?.();
    await vi.waitFor(() => expect(third.states).toContain('live'));
    first.end();
    await oneStream();
    Stream.open[0]?.onopen?.();
    for (const each of [second, third]) await vi.waitFor(() => expect(each.heard).toEqual([{ gap: true }]));
    expect(first.heard).toEqual([]);
  });

  it('tells a tab that comes later how the line is', async () => {
    tab();
    await oneStream();
    Stream.open[0]?.onopen?.();
    const late = tab();
    await vi.waitFor(() => expect(late.states).toEqual(['live']));
    expect(Stream.open).toHaveLength(1);
  });

  it('keeps people and organisations on one computer apart', async () => {
    const mine = tab('me', 'org-a');
    const yours = tab('you', 'org-a');
    const elsewhere = tab('me', 'org-b');
    await vi.waitFor(() => expect(Stream.open).toHaveLength(3));
    Stream.open[0]?.tell(news);
    await vi.waitFor(() => expect(mine.heard).toEqual([news]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(yours.heard).toEqual([]);
    expect(elsewhere.heard).toEqual([]);
  });

  it('says that the line is broken, and hears nothing after the end', async () => {
    const { states, heard, end } = tab();
    await oneStream();
    const stream = Stream.open[0];
    stream?.onopen?.();
    stream?.onerror?.();
    expect(states).toEqual(['live', 'broken']);
    end();
    stream?.tell(news);
    expect(heard).toEqual([]);
  });
});
