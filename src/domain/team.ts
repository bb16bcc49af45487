/**
 * Teams form one tree. The top team is the whole organisation; each depth has a level name, the organisation's own
 * words if it likes. A team's path, from the top down, is what access and cadence read. Source: method 2.
 */
import { lengthProblems } from './objective.ts';
import { allow, allowUnless, problem, refuse, type Problem, type Verdict } from './verdict.ts';

export type TeamPlace = { readonly id: string; readonly parentId: string | null };

/** The top team is depth 1. Deeper than this no real organisation goes, and paths stay short. */
export const DEEPEST_LEVEL = 12;
export const TEAM_NAME_LENGTH = 120;

/** Level names to start with, top first; deeper teams take the last one. */
export const DEFAULT_LEVELS = ['company', 'department', 'team'] as const;

/** The name of a depth. Example: depth 5 with three names is called by the third, `team`. */
export function levelName(levels: readonly string[], depth: number): string {
  return levels[Math.min(depth, levels.length) - 1] ?? DEFAULT_LEVELS.at(-1)!;
}

/** What is wrong with a team's name; 1–120 characters. */
export function teamNameProblems(name: string): readonly Problem[] {
  return name.trim() === '' ? [problem('name-missing', 'name')] : lengthProblems('name', name, TEAM_NAME_LENGTH);
}

/**
 * The path of a team: its ids from the top down, itself last. Example: `[company, sales, field-sales]`. Broken trees do
 * not hang it: a team whose parent is unknown or repeats stands at the top of its own path.
 */
export function pathOf(teamId: string, teams: ReadonlyMap<string, TeamPlace>): readonly string[] {
  const path: string[] = [];
  let id: string | null = teamId;
  while (id !== null && !path.includes(id)) {
    path.unshift(id);
    id = teams.get(id)?.parentId ?? null;
  }
  return path;
}

/**
 * Whether a team may stand under a parent: not under itself or one of its own teams, not deeper than 12 levels with all
 * it carries; only the top team has no parent. Example: Sales under Field Sales is refused with `team-circle`.
 */
export function placeTeam(teamId: string, parentId: string | null, teams: ReadonlyMap<string, TeamPlace>): Verdict<true> {
  if (parentId === null) return placeOnTop(teamId, teams);
  if (!teams.has(parentId)) return refuse('parent-team-not-found', { parentId });
  const path = pathOf(parentId, teams);
  if (path.includes(teamId)) return refuse('team-circle', { path: [...path, teamId] });
  const depth = path.length + heightOf(teamId, teams);
  return depth > DEEPEST_LEVEL ? refuse('tree-too-deep', { depth, deepest: DEEPEST_LEVEL }) : allow(true);
}

function placeOnTop(teamId: string, teams: ReadonlyMap<string, TeamPlace>): Verdict<true> {
  const top = [...teams.values()].find((team) => team.parentId === null && team.id !== teamId);
  return top ? refuse('top-team-exists', { topTeamId: top.id }) : allow(true);
}

/** How many levels a team and the teams below it fill; a team alone fills 1. */
function heightOf(teamId: string, teams: ReadonlyMap<string, TeamPlace>): number {
  const below = [...teams.keys()].map((id) => pathOf(id, teams)).filter((path) => path.includes(teamId));
  return Math.max(1, ...below.map((path) => path.length - path.indexOf(teamId)));
}

/** Checks a whole tree, as an import brings it: one top, every parent known, no circles, not too deep; all at once. */
export function checkTree(places: readonly TeamPlace[]): Verdict<readonly TeamPlace[]> {
  const teams = new Map(places.map((place) => [place.id, place]));
  const tops = places.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  const problems: Problem[] = tops.length === 1 ? [] : [problem('not-one-top-team', undefined, { tops })];
  for (const { id, parentId } of places) {
    if (parentId === null) continue;
    if (!teams.has(parentId)) problems.push(problem('parent-team-not-found', id, { parentId }));
    else if (isOnCircle(id, teams)) problems.push(problem('team-circle', id, { path: pathOf(id, teams) }));
    else if (pathOf(id, teams).length > DEEPEST_LEVEL) {
      problems.push(problem('tree-too-deep', id, { deepest: DEEPEST_LEVEL }));
    }
  }
  return allowUnless(problems, 'team-tree-not-valid', places);
}

/** Whether going up from the team never reaches a top. */
function isOnCircle(teamId: string, teams: ReadonlyMap<string, TeamPlace>): boolean {
  const first = pathOf(teamId, teams)[0]!;
  const above = teams.get(first)?.parentId ?? null;
  return above !== null && teams.has(above);
}
