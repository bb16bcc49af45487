import type { QueryClient } from '@tanstack/react-query';
import { type Key, keys } from './keys.ts';

/** One line of the journal as the live stream tells it: ids and codes, never content. */
export type Happening = {
  event: string;
  kind: string;
  subjectId: string;
  objectiveId?: string | null;
  teamId?: string | null;
  rev?: number | null;
};

/** Something was left out: look again at everything. */
export type News = Happening | { gap: true };

const everything: readonly Key[] = [[]];

/** Tables over many objectives: dear to read, so they are made fresh at most every two seconds. */
const overviews = [keys.tree(), keys.teamPage(), keys.cyclePage(), keys.cycles()];

/**
 * Which answers a piece of news makes stale. What is not on screen is only marked and read again when it is opened.
 * Example: a check-in on objective 7 makes objective 7, the tables and my week stale, not objective 8.
 */
export function staleKeys(news: News): readonly Key[] {
  if ('gap' in news) return everything;
  const rule = rules[news.kind];
  return rule ? [...rule(news), keys.journal()] : everything;
}

const rules: Readonly<Record<string, (news: Happening) => readonly Key[]>> = {
  organisation: () => [keys.session(), keys.organisation()],
  member: ({ subjectId }) => [
    keys.session(), keys.members(), keys.member(subjectId), keys.teams(), keys.teamPage(), keys.outbox(),
  ],
  team: () => [keys.session(), keys.teams(), keys.members(), keys.member(), ...overviews],
  objective: (news) => [...aboutObjective(news), keys.search(), keys.member()],
  'key-result': (news) => [...aboutObjective(news), keys.keyResultHistory()],
  'check-in': (news) => [...aboutObjective(news), keys.checkIns(of(news)), keys.keyResultHistory()],
  measurement: (news) => [...aboutObjective(news), keys.checkIns(of(news)), keys.keyResultHistory()],
  comment: (news) => [keys.objective(of(news)), keys.comments(of(news)), keys.myWeek()],
  import: ({ event, subjectId }) =>
    event === 'import.done' || event === 'import.undone' ? everything : [keys.imports(), keys.import(subjectId)],
  mail: () => [keys.outbox()],
  session: () => [keys.sessions()],
};

const of = (news: Happening) => news.objectiveId ?? undefined;

function aboutObjective(news: Happening): readonly Key[] {
  return [keys.objective(of(news)), keys.objectiveHistory(of(news)), keys.myWeek(), ...overviews];
}

const soonMs = 100;
const overviewMs = 2_000;

/**
 * Gathers news and makes the answers fresh together: at once for what one person looks at, less often for the tables.
 * Returns a function that takes news, with `stop`.
 */
export function createFreshener(client: Pick<QueryClient, 'invalidateQueries'>): ((news: News) => void) & { stop: () => void } {
  const waiting = new Map<string, Key>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let overviewsAt = -Infinity;

  const flush = () => {
    timer = undefined;
    const later = Date.now() - overviewsAt < overviewMs;
    if (!later) overviewsAt = Date.now();
    for (const [name, queryKey] of waiting) {
      if (later && isOverview(queryKey)) continue;
      waiting.delete(name);
      void client.invalidateQueries({ queryKey });
    }
    if (waiting.size > 0) timer = setTimeout(flush, overviewMs);
  };
  const take = (news: News) => {
    for (const key of staleKeys(news)) waiting.set(JSON.stringify(key), key);
    clearTimeout(timer);
    timer = setTimeout(flush, soonMs);
  };
  return Object.assign(take, { stop: () => clearTimeout(timer) });
}

function isOverview(key: Key): boolean {
  return overviews.some((overview) => overview[0] === key[0]);
}
