import type { ObjectiveState } from '#domain/objective.ts';
import { plain } from '#web/ui/combo-box/shown-options.ts';
import type { Status } from '#domain/status.ts';
import type { ObjectiveFacts, TreeFacts } from './rows.ts';

/** What the table is narrowed to; empty words and null leave everything. */
export type Filter = {
  readonly text: string;
  readonly statuses: readonly Status[];
  /** This team and the teams below it. */
  readonly teamId: string | null;
  readonly ownerId: string | null;
  readonly state: ObjectiveState | null;
};

export const NO_FILTER: Filter = { text: '', statuses: [], teamId: null, ownerId: null, state: null };

export function isNarrowing({ text, statuses, teamId, ownerId, state }: Filter): boolean {
  return text.trim() !== '' || statuses.length > 0 || teamId !== null || ownerId !== null || state !== null;
}

export type Narrowed = {
  readonly objectives: ReadonlySet<string>;
  /** Key results that hold the words; null when no words are looked for. */
  readonly keyResults: ReadonlySet<string> | null;
  /** Objectives that hold the words themselves, or whose owner or team does: all their key results stay. */
  readonly wholeObjectives: ReadonlySet<string>;
};

/**
 * What matches. Every word must be found, whatever its case and accents, in the objective's title, owner or team, or in one
 * of its key results. Example: "receita ana" finds an objective owned by Ana with a key result about "Receita".
 */
export function narrowed(facts: TreeFacts, filter: Filter): Narrowed {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const teams = filter.teamId === null ? null : teamsWithin(facts, filter.teamId);
  const objectives = new Set<string>();
  const keyResults = new Set<string>();
  const wholeObjectives = new Set<string>();
  for (const objective of facts.objectives) {
    if (!passes(objective, filter, teams)) continue;
    if (words.length === 0) {
      objectives.add(objective.id);
      continue;
    }
    const own = searchable(facts, objective);
    const matching = (objective.keyResults ?? facts.loaded[objective.id] ?? []).filter((each) => {
      const text = `${own} ${lowered(each)}`;
      return words.every((word) => text.includes(word));
    });
    const isWhole = words.every((word) => own.includes(word));
    if (isWhole) wholeObjectives.add(objective.id);
    if (isWhole || matching.length > 0) objectives.add(objective.id);
    if (!isWhole) for (const each of matching) keyResults.add(each.id);
  }
  return { objectives, keyResults: words.length === 0 ? null : keyResults, wholeObjectives };
}

function passes(
  objective: ObjectiveFacts,
  { statuses, ownerId, state }: Filter,
  teams: ReadonlySet<string> | null,
): boolean {
  if (teams && !teams.has(objective.team)) return false;
  if (state !== null && objective.state !== state) return false;
  if (statuses.length > 0 && !(objective.state !== 'draft' && statuses.includes(objective.status ?? 'no-check-in')))
    return false;
  return (
    ownerId === null ||
    objective.owner === ownerId ||
    (objective.keyResults ?? []).some(({ owner }) => owner === ownerId)
  );
}

function teamsWithin({ teamTree }: TreeFacts, teamId: string): ReadonlySet<string> {
  const within = new Set([teamId]);
  // Parents stand before their children in the team tree, so one pass is enough.
  for (const { id, parentId } of teamTree) if (parentId !== null && within.has(parentId)) within.add(id);
  return within;
}

const texts = new WeakMap<object, string>();

/** The words of a row without case and accents, made once per row and kept as long as it is. */
function lowered(row: { readonly title: string }): string {
  let text = texts.get(row);
  if (text === undefined) texts.set(row, (text = plain(row.title)));
  return text;
}

function searchable({ people, teams }: TreeFacts, objective: ObjectiveFacts): string {
  return `${lowered(objective)} ${plainName(people[objective.owner ?? ''])} ${plainName(teams[objective.team])}`;
}

const names = new Map<string, string>();

function plainName(name: string | undefined): string {
  if (!name) return '';
  let text = names.get(name);
  if (text === undefined) names.set(name, (text = plain(name)));
  return text;
}
