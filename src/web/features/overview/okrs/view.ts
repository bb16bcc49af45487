import { OBJECTIVE_STATES } from '#domain/objective.ts';
import { STATUSES } from '#domain/status.ts';
import type { Query } from '#web/app/address.ts';
import type { Sort } from '#web/ui/table/table.tsx';
import type { Filter } from './filter.ts';
import { VIEWS, type View } from './rows.ts';

export const COLUMNS = ['title', 'owner', 'team', 'progress', 'value', 'status', 'confidence', 'checked'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** Which rows are open: all, none or the roots, except some. */
export type Opened = { readonly base: 'none' | 'roots' | 'all'; readonly except: readonly string[] };

/** Everything the OKR table remembers, and all of it stands in the address: a link shows the other what I see. */
export type OkrsView = {
  /** Null is the current cycle. */
  readonly cycleId: string | null;
  readonly view: View;
  readonly filter: Filter;
  readonly sort: Sort | null;
  /** Columns shown beside the title. */
  readonly columns: readonly ColumnId[];
  /** Null while nobody opened or closed anything: then the roots are open, or all when the table is narrowed. */
  readonly opened: Opened | null;
};

const CHOOSABLE = COLUMNS.slice(1);
/** The day of the last check-in is a wish: the status tells it as soon as it matters. */
const USUAL_COLUMNS = CHOOSABLE.filter((column) => column !== 'checked');
const MOST_EXCEPTIONS = 200;

/** Reads the address; what it does not know is as if it were not there. */
export function readView(query: Query): OkrsView {
  return {
    cycleId: query.cycle || null,
    view: oneOf(VIEWS, query.by) ?? 'parent',
    filter: {
      text: query.q ?? '',
      statuses: listed(STATUSES, query.status),
      teamId: query.team || null,
      ownerId: query.owner || null,
      state: oneOf(OBJECTIVE_STATES, query.state),
    },
    sort: readSort(query.sort),
    columns: query.columns === undefined ? USUAL_COLUMNS : listed(CHOOSABLE, query.columns),
    opened: readOpened(query.open),
  };
}

/** Writes some of a view as a change of the address; what is as usual is left out of it. */
export function writeView(
  change: Partial<Omit<OkrsView, 'filter'>> & { readonly filter?: Partial<Filter> },
): Record<string, string | undefined> {
  const query: Record<string, string | undefined> = {};
  const { filter = {} } = change;
  if ('cycleId' in change) query.cycle = change.cycleId ?? undefined;
  if ('view' in change) query.by = change.view === 'parent' ? undefined : change.view;
  if ('sort' in change)
    query.sort = change.sort ? `${change.sort.direction === 'descending' ? '-' : ''}${change.sort.column}` : undefined;
  if (change.columns) query.columns = isUsual(change.columns) ? undefined : change.columns.join('.') || 'none';
  if ('opened' in change) query.open = change.opened ? writeOpened(change.opened) : undefined;
  if ('text' in filter) query.q = filter.text || undefined;
  if ('statuses' in filter) query.status = filter.statuses?.join('.') || undefined;
  if ('teamId' in filter) query.team = filter.teamId ?? undefined;
  if ('ownerId' in filter) query.owner = filter.ownerId ?? undefined;
  if ('state' in filter) query.state = filter.state ?? undefined;
  return query;
}

function isUsual(columns: readonly ColumnId[]): boolean {
  return columns.length === USUAL_COLUMNS.length && USUAL_COLUMNS.every((column) => columns.includes(column));
}

function readSort(text: string | undefined): Sort | null {
  const column = oneOf(COLUMNS, text?.replace('-', ''));
  return column ? { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' } : null;
}

function readOpened(text: string | undefined): Opened | null {
  const [first, ...except] = (text ?? '').split('.');
  const base = oneOf(['none', 'roots', 'all'] as const, first);
  return base ? { base, except: except.filter((key) => /^[0-9a-z-]{1,8}$/.test(key)) } : null;
}

function writeOpened({ base, except }: Opened): string {
  return [base, ...except.slice(0, MOST_EXCEPTIONS)].join('.');
}

/** A row's key, short enough for an address: its last eight characters, which are random in a UUID. */
const short = (key: string): string => key.slice(-8);

/** The keys of the open rows. `parents` are all rows with children, `roots` those at the top. */
export function openKeys(
  { base, except }: Opened,
  parents: ReadonlySet<string>,
  roots: ReadonlySet<string>,
): ReadonlySet<string> {
  const exceptions = new Set(except);
  const isOpen = (key: string) =>
    (base === 'all' || (base === 'roots' && roots.has(key))) !== exceptions.has(short(key));
  return new Set([...parents].filter(isOpen));
}

/** The same after some were opened or closed by hand: the base stays, the exceptions change. */
export function openedFrom(
  open: ReadonlySet<string>,
  before: Opened,
  parents: ReadonlySet<string>,
  roots: ReadonlySet<string>,
): Opened {
  const usual = openKeys({ base: before.base, except: [] }, parents, roots);
  return { base: before.base, except: [...parents].filter((key) => usual.has(key) !== open.has(key)).map(short) };
}

function oneOf<const T extends string>(known: readonly T[], text: string | undefined): T | null {
  return known.find((each) => each === text) ?? null;
}

function listed<const T extends string>(known: readonly T[], text: string | undefined): readonly T[] {
  const parts = (text ?? '').split('.');
  return known.filter((each) => parts.includes(each));
}
