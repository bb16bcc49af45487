/** Every address of the app, pattern and builder side by side. The router reads `pattern`, pages call `to`. */
export const paths = {
  myWeek: { pattern: '/', to: () => '/' },
  okrs: { pattern: '/okrs', to: (query: Query = {}) => withQuery('/okrs', query) },
  objective: { pattern: '/objectives/$objectiveId', to: (id: string) => `/objectives/${id}` },
  newObjective: {
    pattern: '/objectives/new',
    to: (query: { cycleId?: string; teamId?: string; parentId?: string } = {}) => withQuery('/objectives/new', query),
  },
  teams: { pattern: '/teams', to: (query: { edit?: string; archived?: string } = {}) => withQuery('/teams', query) },
  team: { pattern: '/teams/$teamId', to: (id: string, query: { cycleId?: string } = {}) => withQuery(`/teams/${id}`, query) },
  people: { pattern: '/people', to: (query: { search?: string; state?: string } = {}) => withQuery('/people', query) },
  person: { pattern: '/people/$memberId', to: (id: string) => `/people/${id}` },
  cycles: { pattern: '/cycles', to: () => '/cycles' },
  cycle: { pattern: '/cycles/$cycleId', to: (id: string) => `/cycles/${id}` },
  imports: { pattern: '/import', to: () => '/import' },
  import: { pattern: '/import/$importId', to: (id: string) => `/import/${id}` },
  audit: { pattern: '/audit', to: (query: Query = {}) => withQuery('/audit', query) },
  outbox: { pattern: '/outbox', to: () => '/outbox' },
  settings: { pattern: '/settings', to: () => '/settings' },
  account: { pattern: '/account', to: () => '/account' },
  gallery: { pattern: '/gallery', to: () => '/gallery' },
  signIn: { pattern: '/sign-in', to: (query: { to?: string } = {}) => withQuery('/sign-in', query) },
  forgotPassword: { pattern: '/forgot-password', to: () => '/forgot-password' },
  resetPassword: { pattern: '/reset-password', to: () => '/reset-password' },
  invitation: { pattern: '/invitation', to: () => '/invitation' },
  setUp: { pattern: '/set-up', to: () => '/set-up' },
} as const;

type Query = Readonly<Record<string, string | undefined>>;

/** Adds what is given as a query: `withQuery('/people', { search: 'Ana', state: undefined })` is `/people?search=Ana`. */
export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
