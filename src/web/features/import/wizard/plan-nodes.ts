import type { PlanKeyResult, PlanObjective } from '../queries.ts';

/** A row of the tree that would come: an objective, or a key result under it. */
export type PlanNode =
  | { kind: 'objective'; key: string; objective: PlanObjective; children: PlanNode[] }
  | { kind: 'key-result'; key: string; keyResult: PlanKeyResult; children?: undefined };

/** The objectives of a plan as a tree: key results first, then the objectives below. A parent that is not shown leaves its children at the top. */
export function planNodes(objectives: readonly PlanObjective[]): PlanNode[] {
  const nodes = new Map<string, Extract<PlanNode, { kind: 'objective' }>>();
  const roots: PlanNode[] = [];
  for (const objective of objectives) {
    const children = objective.keyResults.map((keyResult): PlanNode => ({
      kind: 'key-result',
      key: keyResult.key,
      keyResult,
    }));
    const node = { kind: 'objective' as const, key: objective.key, objective, children };
    nodes.set(objective.key, node);
    const above = objective.parent === null ? undefined : nodes.get(objective.parent);
    (above?.children ?? roots).push(node);
  }
  return roots;
}
