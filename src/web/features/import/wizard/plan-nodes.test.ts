import { describe, expect, it } from 'vitest';
import type { PlanObjective } from '../queries.ts';
import { planNodes, type PlanNode } from './plan-nodes.ts';

const objective = (key: string, parent: string | null, keyResults: string[] = []) =>
  ({ key, parent, keyResults: keyResults.map((each) => ({ key: each })) }) as PlanObjective;
const outline = (nodes: readonly PlanNode[]): unknown[] =>
  nodes.map((node) => (node.children ? [node.key, ...outline(node.children)] : node.key));

describe('the tree of a plan', () => {
  it('hangs key results and objectives under their objective', () => {
    expect(
      outline(planNodes([objective('a', null, ['a1', 'a2']), objective('b', 'a', ['b1']), objective('c', null)])),
    ).toEqual([['a', 'a1', 'a2', ['b', 'b1']], ['c']]);
  });

  it('leaves what hangs below something not shown at the top', () => {
    expect(outline(planNodes([objective('b', 'not shown', ['b1'])]))).toEqual([['b', 'b1']]);
  });
});
