import type { News } from './freshness.ts';

/** connecting: not yet · live: news arrive · broken: the line is down, we keep trying. */
export type LineState = 'connecting' | 'live' | 'broken';

type Following = {
  /** Person and organisation are part of every name: two people on one computer never hear each other's news. */
  memberId: string;
  organisationId: string;
  onNews: (news: News) => void;
  onState: (state: LineState) => void;
};

type Word = { news: News } | { state: LineState } | { ask: true };

const retryMs = [2_000, 5_000, 15_000, 60_000];

/**
 * Follows what happens in the organisation, with one stream per browser however many tabs are open: HTTP/1.1 allows six
 * connections to one address, and a seventh tab would stand still. The tab that holds the lock leads: it has the stream
 * and passes news on; when it closes, the next one takes the lock and tells everybody to look again at everything.
 * Returns a function that ends it: at sign-out, and when the organisation changes.
 */
export function followLive({ memberId, organisationId, onNews, onState }: Following): () => void {
  const name = `rooftop.live:${organisationId}:${memberId}`;
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  let state: LineState = 'connecting';
  let leads = false;

  const say = (word: Word) => {
    if (ended.signal.aborted) return;
    hear(word);
    channel.postMessage(word);
  };
  const hear = (word: Word) => {
    if ('news' in word) onNews(word.news);
    else if ('state' in word) onState((state = word.state));
    else if (leads) channel.postMessage({ state });
  };
  channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data);
  channel.postMessage({ ask: true });

  void lead(name, ended.signal, () => {
    // Somebody else led before: what came between the two streams was told to nobody.
    const tookOver = state !== 'connecting';
    leads = true;
    return holdStream(organisationId, tookOver, ended.signal, say);
  });
  return () => {
    ended.abort();
    channel.close();
  };
}

/** Waits for the lock and leads until the end. Without locks (a page over plain http) every tab leads itself. */
async function lead(name: string, signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return run();
  await navigator.locks.request(name, { signal }, run).catch(() => {});
}

/** Holds the stream open until the signal. The browser itself reconnects after a break and says where it stopped. */
function holdStream(organisationId: string, tookOver: boolean, signal: AbortSignal, say: (word: Word) => void): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let missed = tookOver;

    const open = () => {
      source = new EventSource(`/api/v1/live?organisation=${organisationId}`);
      source.onopen = () => {
        failures = 0;
        say({ state: 'live' });
        if (missed) say({ news: { gap: true } });
        missed = false;
      };
      source.onmessage = ({ data }: MessageEvent<string>) => say({ news: JSON.parse(data) as News });
      source.onerror = () => {
        say({ state: 'broken' });
        if (source?.readyState !== EventSource.CLOSED) return;
        // The server refused: a stream opened anew does not know where the last one stopped.
        missed = true;
        timer = setTimeout(open, retryMs[Math.min(failures++, retryMs.length - 1)]);
      };
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      resolve();
    });
    open();
  });
}
