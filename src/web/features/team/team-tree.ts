import type { Team } from './queries.ts';

/** A team with the teams below it. */
export type TeamNode = { team: Team; below: TeamNode[] };

/** The tree from the flat list, which holds parents before children. A team whose parent is not shown stands at the top. */
export function teamTree(teams: readonly Team[]): TeamNode[] {
  const nodes = new Map<string, TeamNode>();
  const roots: TeamNode[] = [];
  for (const team of teams) {
    const node = { team, below: [] };
    nodes.set(team.id, node);
    const above = team.parentId === null ? undefined : nodes.get(team.parentId);
    (above?.below ?? roots).push(node);
  }
  return roots;
}

/** Keys of the rows open at first: the top and its departments, so that two levels of teams are in sight. */
export function openAtFirst(roots: readonly TeamNode[]): ReadonlySet<string> {
  const few = roots.length === 1 ? roots.flatMap(({ below }) => below) : [];
  return new Set([...roots, ...(few.length <= 12 ? few : [])].map(({ team }) => team.id));
}
