import type { CyclePageFacts } from '../queries.ts';

export type CycleTeam = CyclePageFacts['teams'][number];
export type TeamNode = { readonly team: CycleTeam; readonly children: TeamNode[] };

/**
 * The tree of a list that names depths, parents before children: 0, 1, 2, 1 is a root with two children, the first of
 * which has one. A depth that skips a level hangs on the deepest team before it.
 */
export function teamTreeOf(teams: readonly CycleTeam[]): readonly TeamNode[] {
  const roots: TeamNode[] = [];
  const path: TeamNode[] = [];
  for (const team of teams) {
    const node: TeamNode = { team, children: [] };
    path.length = Math.min(team.depth, path.length);
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
