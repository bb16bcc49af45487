import { decimal, toText } from '#domain/decimal.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { objectiveHistory } from './contract.ts';
import { HISTORY_FIELDS, type HistoryRow, type VersionText } from './store-history.ts';

type Versions = Pick<HistoryRow, 'before' | 'after'>;
type Change = ReplyOf<typeof objectiveHistory>['items'][number]['changes'][number];

/** Fields that hold the id of something with a name. */
const NAMED = ['owner', 'parent', 'team', 'cycle'];
const NUMBERS = ['weight', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper'];
const LONGEST = 4000;

/** The ids that have to be named before changes can be told. */
export function idsIn(rows: readonly HistoryRow[]): string[] {
  const ids = rows.flatMap(({ before, after }) => {
    if (!before || !after) return [];
    return NAMED.filter((field) => before[field] !== after[field]).flatMap((field) => [before[field], after[field]]);
  });
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/**
 * What one change changed, field by field, in words: numbers without trailing zeros, people and teams by name, milestones
 * as a list. Example: `{ field: 'target', from: '95', to: '97.5' }`. Creating something changes nothing that was there.
 */
export function changesIn({ before, after }: Versions, names: ReadonlyMap<string, string>): Change[] {
  if (!before || !after) return [];
  return HISTORY_FIELDS.filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: wordsOf(field, before, names), to: wordsOf(field, after, names) }))
    .filter(({ from, to }) => from !== to);
}

function wordsOf(field: string, version: VersionText, names: ReadonlyMap<string, string>): string | null {
  const text = version[field] ?? null;
  if (text === null || text === '') return null;
  if (NAMED.includes(field)) return names.get(text) ?? null;
  if (NUMBERS.includes(field)) return toText(decimal(text));
  return (LISTS[field]?.(text) ?? text).slice(0, LONGEST) || null;
}

type Milestone = { title: string; weight: string | null; day: string | null };
type Zones = Readonly<Record<string, string | null>>;

/** Lists are kept as JSON; people read them line by line. */
const LISTS: Readonly<Record<string, (json: string) => string>> = {
  milestones: (json) => lines(json, milestoneLine),
  intermediateTargets: (json) => lines(json, ({ day, value }: { day: string; value: string }) => `${day}: ${value}`),
  zones: (json) => {
    const explained = Object.entries(JSON.parse(json) as Zones).filter(([, text]) => text);
    return explained.map(([zone, text]) => `${zone}: ${text}`).join('\n');
  },
};

function milestoneLine({ title, weight, day }: Milestone): string {
  return [title, weight && `${weight} %`, day].filter(Boolean).join(' · ');
}

function lines<Entry>(json: string, line: (entry: Entry) => string): string {
  return (JSON.parse(json) as Entry[]).map(line).join('\n');
}
