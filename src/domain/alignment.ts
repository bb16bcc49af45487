/**
 * Alignment: an objective supports another one above it. The link is for finding the way and changes no number unless
 * asked (`rollup-contributors.ts`). Support may not run in a circle. Source: method 4.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

/**
 * Whether an objective may support a parent. `parentOf` tells the parent of any objective, null at the top.
 * Example: C supports B supports A; A under C is refused with `alignment-circle` and the path A, C, B, A.
 */
export function alignUnder(
  objectiveId: string,
  parentId: string,
  parentOf: (id: string) => string | null,
): Verdict<string> {
  const path = [objectiveId];
  for (let above: string | null = parentId; above !== null; above = parentOf(above)) {
    path.push(above);
    if (above === objectiveId) return refuse('alignment-circle', { path });
    if (path.indexOf(above) < path.length - 1) return refuse('alignment-circle', { path });
  }
  return allow(parentId);
}
