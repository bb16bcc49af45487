import { STATUSES } from '#domain/status.ts';
import type { OkrRow } from './rows.ts';

/** What a row is put in order by; null where it has nothing to compare, which always goes last. */
type Rank = (row: OkrRow) => string | number | null;

const status: Rank = (row) => {
  if (row.kind !== 'objective' || row.objective.state === 'draft') return null;
  return STATUSES.indexOf(row.objective.status ?? 'no-check-in');
};
const number = (text: string | number | undefined): number | null => (text === undefined ? null : Number(text));

/** The ways to put rows in order, by column. */
export const ranks: Readonly<Record<string, Rank>> = {
  title: (row) =>
    row.kind === 'team'
      ? row.name
      : row.kind === 'objective'
        ? row.objective.title
        : row.kind === 'key-result'
          ? row.keyResult.title
          : null,
  owner: (row) => ('ownerName' in row ? row.ownerName || null : null),
  team: (row) => (row.kind === 'objective' ? row.teamName : null),
  progress: (row) =>
    row.kind === 'objective'
      ? number(row.objective.progress)
      : row.kind === 'key-result'
        ? number(row.keyResult.progress)
        : null,
  status,
  confidence: (row) => (row.kind === 'key-result' ? number(row.keyResult.confidence) : null),
  checked: (row) => (row.kind === 'objective' ? (row.objective.checkedOn ?? null) : null),
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * Compares two rows of one parent by a column. Key results stay before objectives, and rows with nothing to compare stay
 * last, in both directions: the grid turns the result round for a descending order, so it is turned back here for those.
 */
export function comparing(column: string, descending: boolean): (one: OkrRow, other: OkrRow) => number {
  const turned = descending ? -1 : 1;
  const rankOf = remembered(ranks[column] ?? (() => null));
  return (one, other) => {
    const kinds = KINDS[one.kind] - KINDS[other.kind];
    if (kinds !== 0) return kinds * turned;
    const [a, b] = [rankOf(one), rankOf(other)];
    if (a === null || b === null) return (a === b ? 0 : a === null ? 1 : -1) * turned;
    return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
  };
}

const KINDS: Readonly<Record<OkrRow['kind'], number>> = { waiting: 0, 'key-result': 1, objective: 2, team: 3 };

/** Sorting asks for the same row many times; each rank is worked out once. */
function remembered(rank: Rank): Rank {
  const known = new WeakMap<OkrRow, string | number | null>();
  return (row) => {
    let value = known.get(row);
    if (value === undefined) known.set(row, (value = rank(row)));
    return value;
  };
}
