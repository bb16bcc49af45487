/**
 * The names under which answers are kept, one per read of the API. All pages use these, so that a live event or a save
 * makes exactly the right ones fresh. A key without an id means "all of them".
 */
export const keys = {
  session: () => ['session'] as const,
  organisation: () => ['organisation'] as const,
  sessions: () => ['sessions'] as const,
  setUp: () => ['set-up'] as const,
  members: (query?: object) => compact('members', query),
  member: (id?: string) => compact('member', id),
  teams: (query?: object) => compact('teams', query),
  cycles: () => ['cycles'] as const,
  journal: (query?: object) => compact('journal', query),
  outbox: () => ['outbox'] as const,
  search: (query?: object) => compact('search', query),
  myWeek: () => ['my-week'] as const,
  tree: (query?: object) => compact('tree', query),
  teamPage: (id?: string, query?: object) => compact('team-page', id, query),
  cyclePage: (id?: string) => compact('cycle-page', id),
  objective: (id?: string) => compact('objective', id),
  objectiveHistory: (id?: string) => compact('objective-history', id),
  checkIns: (objectiveId?: string) => compact('check-ins', objectiveId),
  comments: (objectiveId?: string) => compact('comments', objectiveId),
  keyResultHistory: (id?: string) => compact('key-result-history', id),
  imports: () => ['imports'] as const,
  import: (id?: string) => compact('import', id),
};

export type Key = readonly unknown[];

function compact(...parts: readonly (string | object | undefined)[]): Key {
  return parts.filter((part) => part !== undefined);
}
